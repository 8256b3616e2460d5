import type { Page } from 'puppeteer-core';

/** One entry of Chromium's trace; times in microseconds. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** CPU time of the thread, which does not count what other programs on the machine took. */
  tdur?: number;
  args?: {
    beginData?: { url?: string };
    data?: { url?: string; score?: number; is_main_frame?: boolean };
  };
}

const CATEGORIES = [
  '-*',
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'devtools.timeline.frame',
  'disabled-by-default-devtools.timeline.frame',
  'v8',
  'v8.execute',
  'loading',
];

/** What runs scripts, each with everything inside it. */
const SCRIPTS = new Set([
  'EvaluateScript',
  'v8.compile',
  'v8.callFunction',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'EventDispatch',
  'FireAnimationFrame',
  'FireIdleCallback',
]);

/** A stretch of work on the page's thread; milliseconds. */
export interface Stretch {
  /** Since the page's first byte was parsed. */
  start: number;
  /** CPU time. */
  cpu: number;
}

export interface Traced {
  /** The outermost stretches in which scripts ran, or were compiled. */
  scripts: Stretch[];
  /** Milliseconds of the above in which whole scripts were compiled, before their first line ran. */
  compiling: number;
  /** What the browser takes to make room for an extension's scripts in a page, whatever they do; milliseconds. */
  world: number;
  /** All tasks of the thread, scripts, styles, layout and paint alike. */
  tasks: Stretch[];
  /** When text or a picture was first painted; milliseconds since the page's first byte was parsed. */
  contentful: number;
  /** Sum of the layout shifts' scores. */
  shift: number;
  /** When frames were drawn, by whatever thread; milliseconds of the system's clock that only goes forward. */
  frames: number[];
}

const CPU = (event: TraceEvent) => (event.tdur ?? event.dur ?? 0) / 1000;

/** Those that lie in no other, in order. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = 0;
  return events
    .toSorted((a, b) => a.ts - b.ts)
    .filter((event) => {
      if (event.ts < end) return false;
      end = event.ts + (event.dur ?? 0);
      return true;
    });
}

function read(events: readonly TraceEvent[], url: string): Traced {
  const parsed = events.find(({ name, args }) => name === 'ParseHTML' && args?.beginData?.url === url);
  if (!parsed) throw new Error(`${url} is not in the trace`);
  const here = events.filter(({ pid, ts, dur = 0 }) => pid === parsed.pid && ts + dur > parsed.ts);
  const work = here.filter(({ ph, tid }) => ph === 'X' && tid === parsed.tid);
  const since = ({ ts }: TraceEvent) => (ts - parsed.ts) / 1000;
  const stretch = (event: TraceEvent): Stretch => ({ start: since(event), cpu: CPU(event) });
  const named = (name: string) => work.filter((event) => event.name === name);
  const sum = (list: readonly TraceEvent[]) => list.reduce((all, event) => all + CPU(event), 0);
  const contentful = here.find(({ name }) => name === 'firstContentfulPaint');
  const shifts = here.filter(({ name }) => name === 'LayoutShift');
  return {
    scripts: outermost(work.filter(({ name }) => SCRIPTS.has(name))).map(stretch),
    compiling: sum(named('v8.compile')),
    world: sum(named('LocalWindowProxy::Initialize').filter(({ ts }) => ts > parsed.ts)),
    tasks: named('RunTask').map(stretch),
    contentful: contentful ? since(contentful) : Number.NaN,
    frames: here.filter(({ name }) => name === 'DrawFrame').map(({ ts }) => ts / 1000),
    shift: shifts.reduce((all, { args }) => all + (args?.data?.score ?? 0), 0),
  };
}

/**
 * Records what a page's thread does while it loads an address, and until `meanwhile` has settled. The pages that are
 * measured have no script of their own: what scripts do there is ours.
 */
export async function trace(page: Page, url: string, meanwhile: () => Promise<unknown>): Promise<Traced> {
  await page.tracing.start({ categories: CATEGORIES });
  let recorded: Uint8Array | undefined;
  try {
    await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
    await meanwhile();
  } finally {
    recorded = await page.tracing.stop();
  }
  const { traceEvents } = JSON.parse(new TextDecoder().decode(recorded)) as { traceEvents: TraceEvent[] };
  return read(traceEvents, page.url());
}
