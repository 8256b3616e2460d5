import puppeteer, { type Browser, type Page as Tab } from 'puppeteer-core';
import { median, reportTable } from '../bench/report';
import { findBrowser } from '../browsers';
import { bundle } from '../build/bundle';
import type { InPage } from './in-page';
import type { Page } from './pages';

declare const bench: InPage;

/** Runs of each page; the first, when nothing is compiled yet, counts as the others do. */
const RUNS = 7;
const SIZES = [1_000, 10_000, 100_000, 1_000_000];

/** An empty page whose clock tells microseconds: to pages that share a process with others it tells tenths of milliseconds. */
const ALONE = {
  contentType: 'text/html',
  headers: { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' },
  body: '<!doctype html>',
};

async function openTab(of: Pick<Browser, 'newPage'>, script: string): Promise<Tab> {
  const tab = await of.newPage();
  await tab.setRequestInterception(true);
  tab.on('request', (request) => void request.respond(ALONE));
  await tab.goto('https://bench.example/');
  await tab.evaluate(script);
  return tab;
}

const parse = (tab: Tab, html: string) => tab.evaluate((source) => bench.parse(source), html);

/** The middle of some runs on what the tab has parsed, in milliseconds. */
const timeOf = async (tab: Tab, what: 'pakkhan' | 'readability', url: string, runs: number) =>
  median(await tab.evaluate((what, url, runs) => bench.time(what, url, runs), what, url, runs));

/** Milliseconds of the one run that a page sees: nothing is compiled yet. Each in a process of its own. */
async function coldTime(browser: Browser, script: string, { html, gold }: Page): Promise<number> {
  const context = await browser.createBrowserContext();
  try {
    const tab = await openTab(context, script);
    await parse(tab, html);
    return await timeOf(tab, 'pakkhan', gold.url, 1);
  } finally {
    await context.close();
  }
}

/** Times by page. */
class Times {
  private readonly all: [milliseconds: number, page: string][] = [];

  add(page: Page, milliseconds: number): void {
    this.all.push([milliseconds, page.name]);
  }

  get median(): number {
    return median(this.all.map(([time]) => time));
  }

  row(name: string): [string, ...string[]] {
    const [time, page] = this.all.reduce((worst, one) => (one[0] > worst[0] ? one : worst));
    return [name, this.median.toFixed(2), time.toFixed(1), page];
  }
}

async function timePages(browser: Browser, tab: Tab, script: string, pages: Page[]): Promise<void> {
  const [ours, theirs, cold] = [new Times(), new Times(), new Times()];
  for (const page of pages) {
    await parse(tab, page.html);
    ours.add(page, await timeOf(tab, 'pakkhan', page.gold.url, RUNS));
    theirs.add(page, await timeOf(tab, 'readability', page.gold.url, RUNS));
    cold.add(page, await coldTime(browser, script, page));
  }
  reportTable({
    title: `in Chromium, ${pages.length} pages, medians of ${RUNS}`,
    columns: ['ms median', 'ms worst', 'worst page'],
    rows: [
      ours.row('Pakkhan'),
      cold.row('Pakkhan, first run in a new process'),
      theirs.row('Readability with clone'),
      ['ratio of medians', (ours.median / theirs.median).toFixed(2), '', ''],
    ],
  });
}

async function timeSizes(tab: Tab): Promise<void> {
  const rows: [string, ...string[]][] = [];
  for (const size of SIZES) {
    const nodes = await tab.evaluate((n) => bench.grow(n), size);
    const time = await timeOf(tab, 'pakkhan', 'https://example.ir/news/12345', 3);
    rows.push([String(nodes), time.toFixed(1), ((time / nodes) * 1e6).toFixed(0)]);
  }
  reportTable({ title: 'nodes', columns: ['ms', 'ns a node'], rows });
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
    const tab = await openTab(browser, script);
    await timePages(browser, tab, script, pages);
    if (sizes) await timeSizes(tab);
  } finally {
    await browser.close();
  }
}
