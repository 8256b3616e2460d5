import type { Page } from 'puppeteer-core';
import { median } from '../bench/report';
import { type Driven, until } from '../drive/driven';
import type { InPage } from './in-page';
import { storyPainted, watchStory } from './story-paint';
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
  /** From the first byte to the first paint of the story's own text; not a number where it was not asked for. */
  story: number;
  /** The longest stretch of scripts without a breath, and the longest task, styles and layout included. */
  longestScript: number;
  longestTask: number;
  /** The longest time without a new frame while the page was scrolled; not a number where it was not. */
  longestFrame: number;
}

export interface Wanted {
  url: string;
  /** A page of the same site that is loaded before it in the same tab, so that code is known to the engine. */
  after?: string;
  /** A selector of what holds the story, to see when that is painted. */
  story?: string;
  /** Slows the page's thread so many times. */
  throttle?: number;
  /** What must have become of the page before it is left to rest; nothing where we do nothing. */
  until?: Outcome;
  /** Milliseconds of rest, in which everything else has happened. */
  rest?: number;
  /** What is done with the page after its load, before it rests. Answers between which times it was scrolled. */
  meanwhile?: (page: Page) => Promise<Span>;
}

/** Two times, in milliseconds of the system's clock that only goes forward. */
type Span = readonly [from: number, to: number];

/** What our button says of a page: nothing, a tick, or the number of words that were mended. */
const OUTCOMES = { hidden: /./, mended: /\d|[۰-۹]/ };
export type Outcome = keyof typeof OUTCOMES;

const REST = 300;

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks the browser, not the page, whose thread is measured. */
export async function hasCome(outcome: Outcome, driven: Driven, page: Page): Promise<boolean> {
  const badge = await driven.inExtension(async (url) => {
    const tab = (await chrome.tabs.query({})).findLast((tab) => tab.url === url);
    return chrome.action.getBadgeText({ tabId: tab!.id! });
  }, page.url());
  return OUTCOMES[outcome].test(badge);
}

function longestGap(frames: readonly number[], [from, to]: Span): number {
  const times = [from, ...frames.filter((at) => at > from && at < to).toSorted((a, b) => a - b), to];
  return Math.max(...times.slice(1).map((at, i) => at - times[i]!));
}

function loadOf(
  { scripts, tasks, frames, ...sums }: Traced,
  heap: number,
  story: number,
  scrolled: Span | undefined,
): Load {
  const longest = (stretches: Traced['tasks']) => Math.max(0, ...stretches.map(({ cpu }) => cpu));
  return {
    ...sums,
    scripts: scripts.reduce((sum, { cpu }) => sum + cpu, 0),
    heap,
    story,
    longestScript: longest(scripts),
    longestTask: longest(tasks),
    longestFrame: scrolled ? longestGap(frames, scrolled) : Number.NaN,
  };
}

/** Loads a page once, in a tab of its own, and measures it. */
export async function measure(driven: Driven, wanted: Wanted): Promise<Load> {
  const { url, after, story, throttle = 1, rest = REST, meanwhile, until: outcome } = wanted;
  const settle = async (page: Page) => {
    if (outcome) await until(() => hasCome(outcome, driven, page));
    await pause(rest);
  };
  const page = await driven.open('about:blank');
  const client = await page.createCDPSession();
  if (after) {
    await page.goto(after, { waitUntil: 'load' });
    await settle(page);
  }
  if (story) await watchStory(page, story);
  await client.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  let scrolled: Span | undefined;
  const traced = await trace(page, url, async () => {
    scrolled = await meanwhile?.(page);
    await settle(page);
  }).finally(() => client.send('Emulation.setCPUThrottlingRate', { rate: 1 }));
  await client.send('HeapProfiler.enable');
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  const painted = story ? await storyPainted(page) : Number.NaN;
  await page.close();
  return loadOf(traced, usedSize, painted, scrolled);
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
  const { frames } = await until(async () => ({
    frames: await page.evaluate(() => (window as { framesUntilHidden?: number }).framesUntilHidden),
  }));
  await page.close();
  return frames!;
}

/** Milliseconds of hiding alone, in a page where none of our scripts has run. */
export async function hidingAlone(driven: Driven, url: string, script: string): Promise<number> {
  const page = await driven.open(url);
  await page.evaluate(script);
  const taken = await page.evaluate((url) => (window as never as { benchPage: InPage }).benchPage.hide(url), url);
  await page.close();
  return taken;
}
