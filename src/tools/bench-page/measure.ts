import type { Page } from 'puppeteer-core';
import { median } from '../bench/report';
import type { Driven } from '../drive/driven';
import { type Traced, trace } from './trace';

/** What one load of a page took; milliseconds of CPU time, bytes, and the layout-shift score. */
export interface Load {
  /** All that scripts did on the page's thread: compiled, run, called. */
  scripts: number;
  /** The part of it in which whole scripts were compiled. */
  compiling: number;
  /** The browser's own work to let an extension into the page. */
  world: number;
  heap: number;
  shift: number;
  /** From the first byte to the first text or picture; milliseconds that pass. */
  contentful: number;
  /** The longest stretch of scripts without a breath, and the longest task, styles and layout included. */
  longestScript: number;
  longestTask: number;
}

export interface Wanted {
  url: string;
  /** A page of the same site that is loaded before it in the same tab, so that code is known to the engine. */
  after?: string;
  /** Slows the page's thread so many times. */
  throttle?: number;
  /** Milliseconds after the load in which everything has happened. */
  rest?: number;
  /** What is done with the page after its load, before it rests. */
  meanwhile?: (page: Page) => Promise<unknown>;
}

const REST = 1800;

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function loadOf({ scripts, tasks, ...sums }: Traced, heap: number): Load {
  const longest = (stretches: Traced['tasks']) => Math.max(0, ...stretches.map(({ cpu }) => cpu));
  return {
    ...sums,
    scripts: scripts.reduce((sum, { cpu }) => sum + cpu, 0),
    heap,
    longestScript: longest(scripts),
    longestTask: longest(tasks),
  };
}

/** Loads a page once, in a tab of its own, and measures it. */
export async function measure(driven: Driven, wanted: Wanted): Promise<Load> {
  const { url, after, throttle = 1, rest = REST, meanwhile } = wanted;
  const page = await driven.open('about:blank');
  const client = await page.createCDPSession();
  if (after) {
    await page.goto(after, { waitUntil: 'load' });
    await pause(rest);
  }
  await client.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  const traced = await trace(page, url, async () => {
    await meanwhile?.(page);
    await pause(rest);
  }).finally(() => client.send('Emulation.setCPUThrottlingRate', { rate: 1 }));
  await client.send('HeapProfiler.enable');
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await page.close();
  return loadOf(traced, usedSize);
}

/** Loads a page several times; each figure is the median of its own. */
export async function medians(driven: Driven, wanted: Wanted, runs: number): Promise<Load> {
  const loads: Load[] = [];
  for (let run = 0; run < runs; run++) loads.push(await measure(driven, wanted));
  const keys = Object.keys(loads[0]!) as (keyof Load)[];
  return Object.fromEntries(keys.map((key) => [key, median(loads.map((load) => load[key]))])) as unknown as Load;
}

/** Frames that a page draws between the end of its parsing and the hiding of its clutter. */
export async function framesUntilHidden(driven: Driven, url: string): Promise<number> {
  const page = await driven.open('about:blank');
  await page.evaluateOnNewDocument(`{
    let frames = 0, ready = false;
    const count = () => { if (ready) frames++; requestAnimationFrame(count); };
    requestAnimationFrame(count);
    addEventListener('DOMContentLoaded', () => { ready = true; });
    const observer = new MutationObserver((records) => {
      if (!records.some(({ attributeName }) => attributeName === 'data-pakkhan-hidden')) return;
      observer.disconnect();
      window.framesUntilHidden = frames;
    });
    observer.observe(document, { attributes: true, subtree: true });
  }`);
  await page.goto(url, { waitUntil: 'load' });
  await pause(REST);
  const frames = await page.evaluate(() => (window as { framesUntilHidden?: number }).framesUntilHidden);
  await page.close();
  if (frames === undefined) throw new Error(`${url} was not cleaned`);
  return frames;
}
