import type { Page } from 'puppeteer-core';
import { type Driven, until } from '../drive/driven';

/** What one load of a page took; milliseconds, bytes, and the layout-shift score. */
export interface Load {
  hiding: number;
  mending: number;
  cpu: number;
  heap: number;
  shift: number;
  /** The longest task of the page's thread, and the longest stretch of our own code without a breath. */
  longTask: number;
  longestOurs: number;
}

interface Sampled {
  nodes: { id: number; callFrame: { url: string; functionName: string }; children?: number[] }[];
  samples: number[];
  timeDeltas: number[];
}

const MICROSECONDS = 200;

/** Time of all samples under our scripts, apart by what they were doing, and the longest run of them. */
export function ours({ nodes, samples, timeDeltas }: Sampled) {
  const parent = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const stackOf = (id: number) => {
    const stack = [];
    for (let at: number | undefined = id; at !== undefined; at = parent.get(at)) stack.push(frames.get(at)!);
    return stack;
  };
  const kinds = new Map<number, '' | 'engine' | 'cleaner'>();
  for (const { id } of nodes) {
    const own = stackOf(id).filter(({ url }) => url.startsWith('chrome-extension://'));
    const engine = own.some(({ url }) => url.endsWith('/engine.js'));
    kinds.set(id, engine ? 'engine' : own.length ? 'cleaner' : '');
  }
  const time = { engine: 0, cleaner: 0 };
  let [run, longest] = [0, 0];
  for (const [i, id] of samples.entries()) {
    const kind = kinds.get(id);
    const delta = timeDeltas[i]! / 1000;
    if (kind) time[kind] += delta;
    run = kind ? run + delta : 0;
    longest = Math.max(longest, run);
  }
  return { ...time, longest };
}

const OBSERVE = `(() => {
  window.measured = { shift: 0, longTask: 0 };
  new PerformanceObserver((list) => { for (const e of list.getEntries()) window.measured.shift += e.value; }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => { for (const e of list.getEntries()) window.measured.longTask = Math.max(window.measured.longTask, e.duration); }).observe({ type: 'longtask', buffered: true });
})()`;

export interface Wanted {
  url: string;
  /** Slows the page's thread so many times. */
  throttle: number;
  /** Milliseconds to wait when nothing is to be seen. */
  rest: number;
  /** Whether the page is expected to be cleaned. */
  isStory: boolean;
}

/** Loads a page once and measures it. */
export async function measure(driven: Driven, { url, throttle, rest, isStory }: Wanted): Promise<Load> {
  const page: Page = await driven.open('about:blank');
  const client = await page.createCDPSession();
  await client.send('Profiler.enable');
  await client.send('Profiler.setSamplingInterval', { interval: MICROSECONDS });
  await client.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  await page.evaluateOnNewDocument(OBSERVE);
  await client.send('Profiler.start');
  await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
  if (isStory)
    await until(
      () => page.evaluate(() => document.querySelector('article')?.textContent?.includes('می\u200cشود')),
      10_000,
    ).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, rest));
  const { profile } = await client.send('Profiler.stop');
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await client.send('HeapProfiler.enable');
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  const measured = await page.evaluate(
    () => (window as never as { measured: { shift: number; longTask: number } }).measured,
  );
  await page.close();
  const time = ours(profile as Sampled);
  return {
    hiding: time.cleaner,
    mending: time.engine,
    cpu: time.cleaner + time.engine,
    heap: usedSize,
    ...measured,
    longestOurs: time.longest,
  };
}
