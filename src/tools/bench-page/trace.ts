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
  'v8',
  'v8.execute',
  'loading',
];

/** What runs scripts, each with everything inside it. */
const SCRIPTS = new Set([
  'EvaluateScript',
  'v8.compile',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'EventDispatch',
]);

/** A stretch of work on the page's thread; milliseconds. */
export interface Stretch {
  /** Since the page's first byte was parsed. */
  start: number;
  /** CPU time. */
  cpu: number;
  /** File of the script, where the trace names one. */
  script: string;
}

export interface Traced {
  /** The outermost stretches in which scripts ran, or were compiled. */
  scripts: Stretch[];
  /** What the browser takes to make room for an extension's scripts in a page, whatever they do; milliseconds. */
  world: number;
  /** All tasks of the thread, scripts, styles, layout and paint alike. */
  tasks: Stretch[];
  /** Sum of the layout shifts' scores. */
  shift: number;
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
  const own = events.filter(({ ph, pid, tid }) => ph === 'X' && pid === parsed.pid && tid === parsed.tid);
  const here = own.filter(({ ts, dur = 0 }) => ts + dur > parsed.ts);
  const stretch = (event: TraceEvent): Stretch => ({
    start: (event.ts - parsed.ts) / 1000,
    cpu: CPU(event),
    script: event.args?.data?.url?.split('/').at(-1) ?? '',
  });
  const worlds = own.filter(({ name, ts }) => name === 'LocalWindowProxy::Initialize' && ts > parsed.ts);
  const shifts = events.filter(({ name, pid }) => name === 'LayoutShift' && pid === parsed.pid);
  return {
    scripts: outermost(here.filter(({ name }) => SCRIPTS.has(name))).map(stretch),
    world: worlds.reduce((sum, event) => sum + CPU(event), 0),
    tasks: here.filter(({ name }) => name === 'RunTask').map(stretch),
    shift: shifts.reduce((sum, { args }) => sum + (args?.data?.score ?? 0), 0),
  };
}

/**
 * Loads an address and records what the page's thread did until `rest` milliseconds after its load. The pages that are
 * measured have no script of their own, and nothing is asked of them meanwhile: what scripts do there is ours.
 */
export async function trace(page: Page, url: string, rest: number): Promise<Traced> {
  await page.tracing.start({ categories: CATEGORIES });
  let recorded: Uint8Array | undefined;
  try {
    await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
    await new Promise((resolve) => setTimeout(resolve, rest));
  } finally {
    recorded = await page.tracing.stop();
  }
  const { traceEvents } = JSON.parse(new TextDecoder().decode(recorded)) as { traceEvents: TraceEvent[] };
  return read(traceEvents, page.url());
}
