import type { Page } from 'puppeteer-core';
import { median, reportTable } from './bench/report';
import { driveChrome } from './drive/chrome';
import type { Popup } from './drive/driven';
import { until } from './drive/driven';
import { fixture, serve } from './drive/server';

/**
 * How soon the real popup shows the page's state, in Chromium. Most of the time between a click and a popup is the
 * browser's own: a process, a window, a first frame. So a popup that is a file of plain text is opened in turn with
 * ours, and what ours takes longer is our part. Build first. Run: `npm run bench:popup`.
 */

const OPENINGS = 15;
/** A text file of the extension, as a popup: nothing can open sooner. */
const TEXT_ALONE = '/content/hide.css';
const STORY = 'http://www.yjc.ir/fa/news/7123456/';

/** Milliseconds since the popup's page began to load. */
interface Times {
  /** The page is parsed; until here the browser has set the page's process up. */
  parsed: number;
  /** The page has loaded: the browser may show its window. */
  loaded: number;
  /** Text is on the screen. */
  painted: number;
  /** What happened to the page is on the screen, in words and figures. */
  told: number;
}

function timesOf(popup: Popup, ours: boolean): Promise<Times | null> {
  return popup.run(async (_, ours) => {
    const [painted] = performance.getEntriesByName('first-contentful-paint');
    const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (!painted || !page?.loadEventEnd) return null;
    const told = await new Promise<number | null>((resolve) => {
      if (!ours) return resolve(painted.startTime);
      new PerformanceObserver((list) => {
        const words = list.getEntries() as (PerformanceEntry & { identifier: string; renderTime: number })[];
        resolve(words.find(({ identifier }) => identifier === 'told')?.renderTime || null);
      }).observe({ type: 'element', buffered: true });
    });
    return told === null
      ? null
      : { parsed: page.domInteractive, loaded: page.loadEventEnd, painted: painted.startTime, told };
  }, ours);
}

const PARTS = ['parsed', 'loaded', 'painted', 'told'] as const;

const server = await serve({ 'yjc.ir/fa/news/7123456/': fixture('seed/yjc.html') });
const driven = await driveChrome({ port: server.port, hosts: ['yjc.ir'] });
const opened = async (page: Page, ours: boolean) => {
  const popup = await driven.openPopup(page);
  const times = await until(() => timesOf(popup, ours));
  await popup.close();
  return times;
};
try {
  const [story, bare] = [await driven.open(STORY), await driven.open(`${STORY}?bare`)];
  await driven.inExtension(async (popup) => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url?.endsWith('?bare'));
    await chrome.action.setPopup({ tabId: tab!.id!, popup });
  }, TEXT_ALONE);
  const [ours, text]: [Times[], Times[]] = [[], []];
  for (let opening = 0; opening < OPENINGS; opening++) {
    ours.push(await opened(story, true));
    text.push(await opened(bare, false));
  }
  const inTurn = (part: (typeof PARTS)[number]) => [ours, text].map((all) => all.map((times) => times[part]));
  const row = (name: string, columns: readonly (readonly number[])[]) =>
    [name, ...columns.map((values) => `${Math.round(median([...values]))} ms`)] as const;
  reportTable({
    title: 'the popup, from the start of its page',
    columns: ['Pakkhan', 'a file of text', 'our part'],
    rows: PARTS.map((part) => {
      const [own, bare] = inTurn(part) as [number[], number[]];
      return row(part, [own, bare, own.map((value, at) => value - bare[at]!)]);
    }),
  });
} finally {
  await driven.close();
  await server.close();
}
