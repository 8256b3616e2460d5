import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type Driven, type Popup, until } from '../../src/tools/drive/driven';
import { POPUP } from '../../src/tools/drive/popup-parts';
import { fixture } from '../../src/tools/drive/server';
import { inEachBrowser } from './given';
import { axeFindings, cutText, keepPicture, shows } from './interface';
import { hiddenCount, snapshot } from './page';

const STORY = 'http://www.yjc.ir/fa/news/7123456/?from=friend';
const BODY = '.body';

const marked = (page: Page, attribute: string) =>
  page.evaluate((attribute) => document.querySelectorAll(`[${attribute}]`).length, attribute);
const readerRules = (driven: Driven) =>
  driven.inExtension(() => chrome.storage.local.get('settings').then((s) => JSON.stringify(s)));
/** The middle of the first paragraph that a reader sees. */
const paragraph = (page: Page) =>
  page.evaluate((body) => {
    const line = [...document.querySelectorAll(`${body} p`)].find((p) => p.getClientRects().length > 0)!;
    line.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = line.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, BODY);

const BOX = '<div class="picked-box">جعبه‌ای که خواننده نمی‌خواهد</div>';
const PAGES = {
  'yjc.ir/fa/news/7123456/': fixture('seed/yjc.html').replace('<div class="body">', `${BOX}<div class="body">`),
};

inEachBrowser('from the popup to the page', PAGES, (at) => {
  const onStory = async (work: (popup: Popup, page: Page) => Promise<void>) => {
    const page = await at.visit(STORY);
    const popup = await at.driven.openPopup(page);
    await shows(popup, `${POPUP.pageSwitch}[aria-checked=true]`);
    await until(() => page.evaluate(() => document.body.innerText.includes('دوره\u200cهای آموزشی')));
    await work(popup, page);
    await popup.close();
  };

  it('lets the reader pick what to hide, or give up without a trace', () =>
    onStory(async (popup, page) => {
      const before = await snapshot(page);
      await popup.click(POPUP.pick);
      await until(() => page.$('pakkhan-picker'));
      const { x, y } = await paragraph(page);
      await page.mouse.move(x, y);
      await until(() => marked(page, 'data-pakkhan-picked'));
      await page.keyboard.press('Escape');
      await until(async () => !(await page.$('pakkhan-picker')));
      expect(await snapshot(page)).toEqual(before);
      expect(await readerRules(at.driven)).not.toContain('readerRules":{"');
    }));

  it('keeps what was picked as the reader’s rule, hides it, and shows it again when the rule goes', () =>
    onStory(async (popup, page) => {
      const place = await page.evaluate(() => {
        const box = document.querySelector('.picked-box')!;
        box.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = box.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      });
      const isHidden = () => page.evaluate(() => document.querySelector('.picked-box')!.getClientRects().length === 0);
      expect(await isHidden()).toBe(false);
      await popup.click(POPUP.pick);
      await until(() => page.$('pakkhan-picker'));
      await page.mouse.move(place.x - 3, place.y);
      await page.mouse.move(place.x, place.y);
      await until(() => marked(page, 'data-pakkhan-picked'));
      await page.mouse.click(place.x, place.y);
      await until(async () => (await readerRules(at.driven)).includes('"hide":["div.picked-box"]'));
      await until(isHidden);
      const options = await at.driven.openOwn('src/options/index.html#sites');
      await shows(options, '.opener');
      await options.click('.opener');
      await shows(options, '.detail .selectors button');
      await options.click('.detail .selectors button');
      await until(async () => !(await readerRules(at.driven)).includes('picked-box'));
      await options.close();
      await page.reload({ waitUntil: 'load' });
      await until(() => hiddenCount(page));
      expect(await isHidden()).toBe(false);
    }));

  it('opens the print dialogue, and prints the story alone', () =>
    onStory(async (popup, page) => {
      await page.evaluate(() =>
        addEventListener('beforeprint', () => {
          const hidden = [...document.querySelectorAll('[data-pakkhan-hidden]')];
          const printed = hidden.filter((element) => element.getClientRects().length > 0);
          document.body.setAttribute('data-printed', `${printed.length} of ${hidden.length}`);
        }),
      );
      await popup.click(POPUP.print);
      await until(() => marked(page, 'data-printed'));
      const printed = await page.evaluate(() => document.body.getAttribute('data-printed'));
      expect(printed).toMatch(/^0 of [1-9]/);
    }));

  it('saves the story as a Markdown file named after its title', () =>
    onStory(async (popup) => {
      await popup.click(POPUP.save);
      const said = await until(() => popup.run((document) => document.querySelector('.said.calm')?.textContent));
      const { name, text } = await at.driven.readDownload('.md');
      expect(said).toContain(name);
      const [title] = text.split('\n');
      expect(`${title!.replace(/^# /, '').replaceAll('\u200c', ' ').slice(0, 80).trim()}.md`).toBe(name);
      expect(text).toContain('\u200c');
      expect(text).toContain('yjc.ir');
    }));

  it('saves a report that holds the page’s shape and none of its text', () =>
    onStory(async (popup, page) => {
      await popup.click(POPUP.report);
      await shows(popup, `${POPUP.saveReport}:not(:disabled)`);
      await keepPicture(popup, `popup-report-${at.name}-fa-light`);
      expect(await cutText(popup)).toEqual([]);
      expect(await axeFindings(popup)).toEqual([]);
      const words = await page.evaluate(() => document.body.innerText.match(/\p{Script=Arabic}{4,}/gu) ?? []);
      await popup.click(POPUP.saveReport);
      const { name, text } = await at.driven.readDownload('.json');
      expect(name).toBe('pakkhan-report-yjc.ir.json');
      const report = JSON.parse(text);
      expect(report).toMatchObject({
        kind: 'pakkhan-report',
        complaint: 'clutterLeft',
        settings: { mode: 'auto' },
        page: { address: 'http://www.yjc.ir/fa/news/7123456/', verdict: 'article', siteRule: { stale: [] } },
      });
      expect(report.page.hidden.length).toBeGreaterThan(3);
      expect(Object.values<number>(report.page.mended).reduce((a, b) => a + b)).toBeGreaterThan(0);
      expect(words.length).toBeGreaterThan(50);
      expect(words.filter((word) => text.includes(word))).toEqual([]);
      expect(text).not.toContain('from=friend');
    }));
});

/** In functions that run inside the extension. */
declare const chrome: import('webextension-polyfill').Browser;
