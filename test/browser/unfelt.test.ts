import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { SPACING_DATA } from '../../src/shared/names';
import { until } from '../../src/tools/drive/driven';
import { fixture } from '../../src/tools/drive/server';
import { frontPage, storyPage } from '../../src/tools/pages/story-page';
import { inEachBrowser } from './given';
import { hiddenCount } from './page';
import { changeSettings, isMended, tabOf } from './tab';

const SITE = 'http://www.yjc.ir';
const STORY = `${SITE}/fa/news/1/story`;
/** Another known site, which is switched off. */
const OFF = 'http://www.tarafdari.com/node/2401557';

/** A story that is hidden around, but not mended before its translation ends. */
const unmended = () => storyPage({ words: 2000 }).replace('<html', '<html class="translated-rtl"');

const PAGES = {
  'yjc.ir/': frontPage(),
  'yjc.ir/threads/best-time-to-plant.4412/': fixture('articles/not-forum.html'),
  'yjc.ir/fa/news/1/story': storyPage({ words: 1000 }),
  'tarafdari.com/node/2401557': storyPage(),
  'yjc.ir/fa/news/2/lines': unmended()
    .replace(/\. (?=[^<])/g, '.</p><p>')
    .replace('max-width:680px', 'max-width:1000px'),
  'yjc.ir/fa/news/3/paragraphs': unmended(),
};

inEachBrowser('what a page and its reader do not feel', PAGES, (at) => {
  /** Our scripts in a page, by the globals by which they find each other. */
  const scriptsIn = async (page: Page) =>
    at.driven.inExtension(
      async (tabId) => {
        const func = () => Object.keys(globalThis).filter((name) => name.startsWith('pakkhan'));
        const [frame] = await chrome.scripting.executeScript({ target: { tabId }, func });
        return frame!.result as string[];
      },
      await tabOf(at.driven, page),
    );
  const hasEngine = async () => (await at.driven.fetchedByBackground()).some((url) => url.endsWith(SPACING_DATA));

  it('loads the lexicon and the model for an article, and for nothing else', async () => {
    await changeSettings(at.driven, { sites: { 'tarafdari.com': 'never' } });
    await until(
      async () =>
        !(
          await at.driven.inExtension(async () => JSON.stringify(await chrome.scripting.getRegisteredContentScripts()))
        ).includes('tarafdari.com'),
      40_000,
    );
    await at.driven.killBackground();
    expect(await hasEngine()).toBe(false);
    const front = await at.visit(`${SITE}/`);
    const forum = await at.visit(`${SITE}/threads/best-time-to-plant.4412/`);
    const off = await at.visit(OFF);
    // As long as a page is looked at again in case that its scripts fill it.
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect(await scriptsIn(front)).toEqual([]);
    expect(await scriptsIn(off)).toEqual([]);
    for (const page of [front, forum, off]) expect(await hiddenCount(page)).toBe(0);
    expect(await hasEngine()).toBe(false);
    await at.cleaned(STORY);
    expect(await hasEngine()).toBe(true);
  });

  /** How high each paragraph is, how far those in view are from its upper edge, and how much has been shifted. */
  const look = (page: Page) =>
    page.evaluate(() => {
      const boxes = [...document.querySelectorAll('article p')].map((p) => p.getBoundingClientRect());
      return {
        heights: boxes.map(({ height }) => height),
        tops: boxes.filter(({ top, bottom }) => bottom > 0 && top < innerHeight).map(({ top }) => top),
        shift: (window as never as { shift?: number }).shift ?? 0,
      };
    });

  /** Reads on in a story that is not mended yet, then lets it be mended. */
  const mendedWhileRead = async (path: string) => {
    const page = await at.visit(`${SITE}/fa/news/${path}`);
    await until(async () => (await hiddenCount(page)) > 0);
    await page.bringToFront();
    await page.evaluate(() => {
      document.querySelectorAll('article p')[30]!.scrollIntoView();
      if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
      let shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shift += (entry as never as { value: number }).value;
        Object.assign(window, { shift });
      }).observe({ type: 'layout-shift' });
    });
    // Until the page has been drawn so.
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await isMended(page)).toBe(false);
    const before = await look(page);
    await page.evaluate(() => document.documentElement.removeAttribute('class'));
    await until(() => isMended(page));
    await new Promise((resolve) => setTimeout(resolve, 200));
    return { before, after: await look(page) };
  };

  it('mends lines without moving one', async () => {
    const { before, after } = await mendedWhileRead('2/lines');
    expect(after).toMatchObject({ heights: before.heights, tops: before.tops });
    expect(after.shift).toBeLessThanOrEqual(0.01);
  });

  it('mends paragraphs, of which some lose a line, and leaves in its place what is being read', async () => {
    const { before, after } = await mendedWhileRead('3/paragraphs');
    expect(after.tops[0]).toBeCloseTo(before.tops[0]!, 0);
    const shorter = before.heights.filter((height, n) => after.heights[n] !== height);
    expect(shorter.length).toBeLessThan(before.heights.length / 5);
  });
});
