import puppeteer, { type Browser } from 'puppeteer-core';
import { median, reportTable } from '../bench/report';
import { findBrowser } from '../browsers';
import { bundle } from '../bundle';
import type { InPage } from './in-page';
import type { Page } from './pages';

declare const bench: InPage;

/** Runs of each page; the first, when nothing is compiled yet, counts as the others do. */
const RUNS = 7;
const SIZES = [1_000, 10_000, 100_000, 1_000_000];

/** Milliseconds of the one run that a page sees: nothing is compiled yet. Each in a process of its own. */
async function coldTime(browser: Browser, script: string, html: string, url: string): Promise<number> {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  try {
    await tab.evaluate(script);
    await tab.evaluate((source) => bench.parse(source), html);
    return (await tab.evaluate((url) => bench.time('pakkhan', url, 1), url))[0]!;
  } finally {
    await context.close();
  }
}

/** Prints times in Chromium beside Readability's, its clone of the document included, and how time grows with size. */
export async function benchChromium(pages: Page[], sizes: boolean): Promise<void> {
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chrome'),
    headless: true,
    args: ['--no-sandbox'],
  });
  try {
    const script = await bundle('src/tools/bench-articles/in-page.ts');
    const tab = await browser.newPage();
    await tab.evaluate(script);
    const [ours, theirs, cold]: [number[], number[], number[]] = [[], [], []];
    let [worst, worstCold]: [string, number][] = [
      ['', 0],
      ['', 0],
    ] as [[string, number], [string, number]];
    for (const { name, html, gold } of pages) {
      await tab.evaluate((source) => bench.parse(source), html);
      const mine = median(await tab.evaluate((url, runs) => bench.time('pakkhan', url, runs), gold.url, RUNS));
      ours.push(mine);
      theirs.push(median(await tab.evaluate((url, runs) => bench.time('readability', url, runs), gold.url, RUNS)));
      if (mine > worst[1]) worst = [name, mine];
      const first = await coldTime(browser, script, html, gold.url);
      cold.push(first);
      if (first > worstCold[1]) worstCold = [name, first];
    }
    const ratio = median(ours) / median(theirs);
    reportTable({
      title: `in Chromium, ${pages.length} pages, medians of ${RUNS}`,
      columns: ['ms median', 'ms worst', 'worst page'],
      rows: [
        ['Pakkhan', median(ours).toFixed(1), Math.max(...ours).toFixed(1), worst[0]],
        ['Pakkhan, first run in a new process', median(cold).toFixed(1), Math.max(...cold).toFixed(1), worstCold[0]],
        ['Readability with clone', median(theirs).toFixed(1), Math.max(...theirs).toFixed(1), ''],
        ['ratio of medians', ratio.toFixed(2), '', ''],
      ],
    });
    if (!sizes) return;
    const rows: [string, ...string[]][] = [];
    for (const size of SIZES) {
      const nodes = await tab.evaluate((n) => bench.grow(n), size);
      const time = median(
        await tab.evaluate((runs) => bench.time('pakkhan', 'https://example.ir/news/12345', runs), 3),
      );
      rows.push([String(nodes), time.toFixed(1), ((time / nodes) * 1e6).toFixed(0)]);
    }
    reportTable({ title: 'nodes', columns: ['ms', 'ns a node'], rows });
  } finally {
    await browser.close();
  }
}
