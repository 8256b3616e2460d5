import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { until } from '../../src/tools/drive/driven';
import { givenBrowser } from './given';
import { hiddenCount } from './page';
import { tabOf } from './tab';

const FIXTURES = fileURLToPath(new URL('../fixtures/articles', import.meta.url));
const ROUNDS = 200;
/** Rounds after which everything that is made once has been made. */
const WARM = 20;
/** Heap that garbage collection leaves to chance, in bytes. */
const SLACK = 1_500_000;

/** Every fifth page, in 75 seconds; all of them with PAKKHAN_SOAK=all. */
const names = readdirSync(FIXTURES)
  .filter((file) => file.endsWith('.html') && !file.startsWith('not-'))
  .sort()
  .filter((_, n) => process.env.PAKKHAN_SOAK === 'all' || n % 5 === 0);

const at = givenBrowser(
  'Chromium',
  Object.fromEntries(names.map((name, n) => [`yjc.ir/fa/news/${n}/`, readFileSync(`${FIXTURES}/${name}`, 'utf8')])),
);

/** The same numbers each time, so that a failure comes again. */
function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

async function counts(client: CDPSession) {
  for (let i = 0; i < 3; i++) await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { listeners: of('JSEventListeners'), nodes: of('Nodes'), heap: of('JSHeapUsedSize') };
}

/** Toggles the page from an extension page that stays open, as fast as the page answers. */
const toggles = (tabId: number, rounds: boolean[]) =>
  at.driven.inExtension(
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

it(`cleans each of ${names.length} fixtures ${ROUNDS} times over and leaves heap, listeners and page as they were`, async () => {
  expect(names.length).toBeGreaterThan(5);
  const next = numbers(7);
  const page = await at.driven.open('about:blank');
  const client = await page.createCDPSession();
  await client.send('Performance.enable');
  await client.send('HeapProfiler.enable');
  const grown: string[] = [];
  for (const [n, name] of names.entries()) {
    const url = `http://yjc.ir/fa/news/${n}/`;
    await page.goto(url);
    await until(() => page.evaluate(() => document.readyState === 'complete'));
    const tab = await tabOf(at.driven, page);
    await toggles(
      tab,
      Array.from({ length: WARM }, () => next(3) > 0),
    );
    const [before, html] = [await counts(client), await markup(page)];
    if (next(4) === 0) await at.driven.killBackground();
    await toggles(
      tab,
      Array.from({ length: ROUNDS - WARM }, () => next(3) > 0),
    );
    const after = await counts(client);
    expect(await hiddenCount(page), name).toBe(0);
    expect(await markup(page), name).toBe(html);
    if (after.listeners > before.listeners) grown.push(`${name}: ${after.listeners - before.listeners} listeners`);
    if (after.heap > before.heap + SLACK) grown.push(`${name}: ${after.heap - before.heap} bytes`);
  }
  expect(grown).toEqual([]);
}, 900_000);
