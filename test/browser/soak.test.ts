import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { type Driven, until } from '../../src/tools/drive/driven';
import { type BrowserName, givenBrowser } from './given';
import { hiddenCount } from './page';
import { tabOf } from './tab';

const FIXTURES = fileURLToPath(new URL('../fixtures/articles', import.meta.url));
const ROUNDS = 200;
/** Rounds after which everything that is made once has been made. */
const WARM = 20;
/** Heap that garbage collection leaves to chance, in bytes. */
const SLACK = 1_500_000;

/** One page in so many, in 75 seconds; all of them with PAKKHAN_SOAK=all. Firefox takes longer for each. */
const SHARE: Record<BrowserName, number> = { Chromium: 5, Firefox: 20 };

const fixtures = readdirSync(FIXTURES)
  .filter((file) => file.endsWith('.html') && !file.startsWith('not-'))
  .sort();

/** The same numbers each time, so that a failure comes again. */
function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

interface Counts {
  listeners: number;
  /** Bytes, after garbage collection. */
  heap: number;
}

/** Makes what counts in a page's process; each browser tells it in its own way. */
async function counter(driven: Driven, page: Page): Promise<() => Promise<Counts>> {
  const { countListeners, measureHeap } = driven;
  if (countListeners && measureHeap) {
    return async () => {
      await page.bringToFront();
      return { listeners: await countListeners(), heap: await measureHeap() };
    };
  }
  const client = await page.createCDPSession();
  await client.send('Performance.enable');
  await client.send('HeapProfiler.enable');
  return async () => {
    for (let i = 0; i < 3; i++) await client.send('HeapProfiler.collectGarbage');
    const { metrics } = await client.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return { listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
  };
}

/** Toggles the page from an extension page that stays open, as fast as the page answers. */
const toggles = (driven: Driven, tabId: number, rounds: boolean[]) =>
  driven.inExtension(
    async (tabId, rounds) => {
      const send = (on: boolean) =>
        chrome.tabs.sendMessage(tabId, { id: 1, type: 'setPage', data: on, timestamp: Date.now() });
      for (const waits of rounds) {
        const cleaning = send(true);
        // Some rounds are undone in the middle of the work.
        if (waits) await cleaning;
        await send(false);
        await cleaning;
      }
    },
    tabId,
    rounds,
  );

const markup = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

describe.each(['Chromium', 'Firefox'] as const)('in %s', (browser) => {
  const names = fixtures.filter((_, n) => process.env.PAKKHAN_SOAK === 'all' || n % SHARE[browser] === 0);
  const at = givenBrowser(
    browser,
    Object.fromEntries(names.map((name, n) => [`yjc.ir/fa/news/${n}/`, readFileSync(`${FIXTURES}/${name}`, 'utf8')])),
  );

  it(`cleans each of ${names.length} fixtures ${ROUNDS} times over and leaves heap, listeners and page as they were`, async () => {
    expect(names.length).toBeGreaterThan(2);
    const next = numbers(7);
    const page = await at.driven.open('about:blank');
    const count = await counter(at.driven, page);
    const grown: string[] = [];
    for (const [n, name] of names.entries()) {
      await page.goto(`http://yjc.ir/fa/news/${n}/`);
      await until(() => page.evaluate(() => document.readyState === 'complete'));
      const tab = await tabOf(at.driven, page);
      const toggle = (rounds: number) =>
        toggles(
          at.driven,
          tab,
          Array.from({ length: rounds }, () => next(3) > 0),
        );
      await toggle(WARM);
      const [before, html] = [await count(), await markup(page)];
      if (next(4) === 0) await at.driven.killBackground();
      await toggle(ROUNDS - WARM);
      let after = await count();
      // A browser may make room once; what leaks grows as much again.
      if (after.heap > before.heap + SLACK) {
        before.heap = after.heap;
        await toggle(ROUNDS - WARM);
        after = await count();
      }
      expect(await hiddenCount(page), name).toBe(0);
      expect(await markup(page), name).toBe(html);
      if (after.listeners > before.listeners) grown.push(`${name}: ${after.listeners - before.listeners} listeners`);
      if (after.heap > before.heap + SLACK) grown.push(`${name}: ${after.heap - before.heap} bytes`);
    }
    expect(grown).toEqual([]);
  }, 900_000);
});
