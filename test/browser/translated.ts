import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { until } from '../../src/tools/drive/driven';
import type { Given } from './given';
import { snapshot, visible } from './page';
import { isMended, setPage } from './tab';

const STORY = 'http://www.yjc.ir/fa/news/1/story';

/** Longer than what a page is left to rest for before it is looked at again. */
const LOOKED = 1200;

/** What the browsers' own translators do to a page, what is in view first, and how they take it back; run in the page. */
const TRANSLATORS = {
  /** Marks the document, and puts a new text in `<font>`s in the place of each node, which it keeps. */
  Chrome(on: boolean) {
    const { documentElement: root } = document;
    const { kept = [] } = window as never as { kept?: [Element, Text][] };
    root.classList.toggle('translated-ltr', on);
    if (!root.className) root.removeAttribute('class');
    root.lang = on ? 'en' : 'fa';
    if (!on) for (const [font, text] of kept.splice(0)) font.replaceWith(text);
    if (!on) return;
    const texts = document.createTreeWalker(document.querySelector('article')!, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (texts.nextNode()) found.push(texts.currentNode as Text);
    for (const [n, text] of found.slice(0, 4).entries()) {
      const font = document.createElement('font');
      font.append(document.createElement('font'));
      font.firstElementChild!.append(`Sentence ${n} of the story, in English.`);
      text.replaceWith(font);
      kept.push([font, text]);
    }
    Object.assign(window, { kept });
  },
  /** Tells the language and writes into the page's own nodes; it does not take anything back but loads the page anew. */
  Firefox(on: boolean) {
    document.documentElement.lang = on ? 'en' : 'fa';
    if (!on) return;
    for (const [n, p] of [...document.querySelectorAll('article h1, article p')].slice(0, 4).entries())
      if (n % 2) p.textContent = `Paragraph ${n} of the story, in English.`;
      else (p.firstChild as Text).data = `Paragraph ${n} of the story, in English.`;
  },
};

/** Tests of pages that the browser translates. */
export function translation(at: Given) {
  const textsOf = (page: Page) => page.$$eval('article h1, article p', (texts) => texts.map((text) => text.innerHTML));
  const rest = () => new Promise((resolve) => setTimeout(resolve, LOOKED));

  it.each(['Chrome', 'Firefox'] as const)(
    'touches no text while %s’s translator is at it, and gives all the rest back',
    async (who) => {
      const page = await at.cleaned(STORY);
      await page.evaluate(TRANSLATORS[who], true);
      const translated = await textsOf(page);
      await page.evaluate(() => {
        const p = document.createElement('p');
        p.textContent = 'این بند تازه است و بعد اضافه می شود تا دیده شود.';
        p.id = 'more';
        document.querySelector('.news-body')!.append(p);
      });
      await rest();
      expect(await page.$eval('#more', (p) => p.textContent)).toContain('می شود');
      await page.$eval('#more', (p) => p.remove());
      expect(await textsOf(page)).toEqual(translated);
      expect(await visible(page, 'nav')).toEqual([]);
      await setPage(at.driven, page, false);
      const undone = await textsOf(page);
      expect(undone.slice(0, 3)).toEqual(translated.slice(0, 3));
      expect(undone.join()).not.toContain('\u200c');
      expect(await visible(page, 'nav')).toHaveLength(1);
      expect(await page.evaluate(() => document.documentElement.outerHTML.includes('pakkhan'))).toBe(false);
    },
  );

  it('goes on when the translation is taken back, and still undoes everything', async () => {
    const page = await at.cleaned(STORY);
    await setPage(at.driven, page, false);
    const before = await snapshot(page);
    await setPage(at.driven, page, true);
    await until(() => isMended(page));
    const mended = await textsOf(page);
    await page.evaluate(TRANSLATORS.Chrome, true);
    await rest();
    await page.evaluate(TRANSLATORS.Chrome, false);
    expect(await textsOf(page)).toEqual(mended);
    await page.evaluate(() => {
      const more = document.createElement('p');
      more.textContent = 'این بند تازه است و بعد اضافه می شود تا دیده شود.';
      more.id = 'more';
      document.querySelector('.news-body')!.append(more);
    });
    await until(() => page.$eval('#more', (p) => p.textContent?.includes('می\u200cشود')));
    await page.$eval('#more', (p) => p.remove());
    await setPage(at.driven, page, false);
    expect(await snapshot(page)).toEqual(before);
  });
}
