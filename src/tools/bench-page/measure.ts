import type { Driven } from '../drive/driven';
import { type Traced, trace } from './trace';

/** What one load of a page took; milliseconds of CPU time, bytes, and the layout-shift score. */
export interface Load {
  /** All that scripts did on the page's thread: compiled, run, called. */
  scripts: number;
  /** The browser's own work to let an extension into the page. */
  world: number;
  heap: number;
  shift: number;
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
}

const REST = 1800;

function loadOf({ scripts, tasks, shift, world }: Traced, heap: number): Load {
  const longest = (stretches: Traced['tasks']) => Math.max(0, ...stretches.map(({ cpu }) => cpu));
  return {
    scripts: scripts.reduce((sum, { cpu }) => sum + cpu, 0),
    world,
    heap,
    shift,
    longestScript: longest(scripts),
    longestTask: longest(tasks),
  };
}

/** Loads a page once, in a tab of its own, and measures it. */
export async function measure(driven: Driven, { url, after, throttle = 1, rest = REST }: Wanted): Promise<Load> {
  const page = await driven.open('about:blank');
  const client = await page.createCDPSession();
  if (after) {
    await page.goto(after, { waitUntil: 'load' });
    await new Promise((resolve) => setTimeout(resolve, rest));
  }
  await client.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  const traced = await trace(page, url, rest);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await client.send('HeapProfiler.enable');
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await page.close();
  return loadOf(traced, usedSize);
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
  await new Promise((resolve) => setTimeout(resolve, REST));
  const frames = await page.evaluate(() => (window as { framesUntilHidden?: number }).framesUntilHidden);
  await page.close();
  if (frames === undefined) throw new Error(`${url} was not cleaned`);
  return frames;
}
