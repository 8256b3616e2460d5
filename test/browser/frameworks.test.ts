import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { until } from '../../src/tools/drive/driven';
import { FRAMEWORKS, frameworkPage } from './frameworks/bundle';
import type { Live } from './frameworks/shared';
import { inEachBrowser } from './given';
import { visible } from './page';
import { setPage } from './tab';

const addressOf = (framework: string) => `yjc.ir/fa/news/1/${framework}`;

const PAGES = Object.fromEntries(
  await Promise.all(
    FRAMEWORKS.map(async (framework) => [addressOf(framework), await frameworkPage(framework)] as const),
  ),
);

inEachBrowser('pages that draw themselves', PAGES, (at) => {
  const call = (page: Page, name: Exclude<keyof Live, 'errors'>, value = 0) =>
    page.evaluate((name, value) => (window as unknown as { live: Live }).live[name as 'scrollTo'](value), name, value);
  const read = (page: Page, selector: string) =>
    page.evaluate(
      (selector) => [...document.querySelectorAll(selector)].map((e) => e.textContent ?? '').join('\n'),
      selector,
    );
  const mended = (page: Page, selector: string) =>
    until(async () => {
      const text = await read(page, selector);
      return text.includes('می\u200cشود') && !text.includes('می شود');
    });

  it.each(FRAMEWORKS)(
    '%s: takes over, draws again, adds, moves, and is given back as it is then',
    async (framework) => {
      const page = await at.visit(`http://${addressOf(framework)}`);
      await mended(page, 'article');
      expect(await visible(page, 'nav')).toEqual([]);

      await call(page, 'tick');
      expect(await read(page, 'nav')).toContain('1 بازدید');
      await mended(page, 'article');

      await call(page, 'addEntry');
      await call(page, 'addEntry');
      await until(async () => (await page.$$('.entry')).length === 2);
      await mended(page, '.entry');

      for (let slide = 0; slide < 3; slide++) {
        await call(page, 'nextSlide');
        await mended(page, '.slide');
      }

      await call(page, 'rewrite');
      await until(async () => (await read(page, 'article')).includes('نسخه 1'));
      await mended(page, 'article');

      await call(page, 'showComments');
      await until(async () => (await page.$$('.comments')).length === 1);
      await until(async () => (await visible(page, '.comment')).length === 0);
      for (let row = 10; row < 100; row += 30) await call(page, 'scrollTo', row);
      expect(await read(page, '.comments')).toContain('نظر 75');

      await call(page, 'addNextStory');
      await until(async () => (await page.$$('.next')).length === 1);

      await setPage(at.driven, page, false);
      const text = await read(page, '#app');
      expect(text).not.toContain('\u200c');
      expect(await page.evaluate(() => document.documentElement.outerHTML.includes('pakkhan'))).toBe(false);
      expect(await visible(page, 'nav')).toHaveLength(1);
      await call(page, 'tick');
      await call(page, 'rewrite');
      await until(async () => (await read(page, 'article')).includes('نسخه 2 می شود'));
      expect(await page.evaluate(() => (window as unknown as { live: Live }).live.errors)).toEqual([]);
    },
  );
});
