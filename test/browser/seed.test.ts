import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type Popup, until } from '../../src/tools/drive/driven';
import { POPUP } from '../../src/tools/drive/popup-parts';
import { fixture } from '../../src/tools/drive/server';
import { differenceFromExpected } from './expected';
import { inEachBrowser } from './given';
import { shows } from './interface';
import { hiddenCount, readable, snapshot, visible } from './page';

const STORY = 'http://www.yjc.ir/fa/news/7123456/';
const AMP = 'http://www.yjc.ir/fa/amp/news/7123456';
const HOME = 'http://www.yjc.ir/';
const HOME_PAGE =
  '<!doctype html><html lang="fa"><title>خانه</title><body><a href="/fa/news/1">خبر نخست امروز ایران</a></body></html>';

const textOf = (popup: Popup, selector: string) =>
  popup.run((document, selector) => document.querySelector(selector)?.textContent ?? '', selector);

const PAGES = {
  'yjc.ir/fa/news/7123456/': fixture('seed/yjc.html'),
  'yjc.ir/fa/amp/news/7123456': fixture('seed/yjc-amp.html'),
  'yjc.ir/': HOME_PAGE,
};

inEachBrowser('one click on the seed page', PAGES, (at) => {
  const cleaned = async (url: string) => {
    const page = await at.visit(url);
    await until(() => isMended(page));
    return page;
  };

  const isMended = (page: Page) => page.evaluate(() => document.body.innerText.includes('خوشه\u200cهای'));

  it.each([
    ['story', STORY],
    ['AMP view', AMP],
  ])('leaves of the %s what is expected, and nothing else', async (_name, url) => {
    const page = await cleaned(url);
    expect(differenceFromExpected(await readable(page), '\n')).toBe('');
    expect(await visible(page, 'input, textarea, button, select, a, nav, aside')).toEqual([]);
    expect(await visible(page, 'img.lead-img, amp-img.amp-lead')).toHaveLength(1);
  });

  it('copies exactly the expected text, and says so', async () => {
    const page = await cleaned(STORY);
    const popup = await at.driven.openPopup(page);
    await shows(popup, POPUP.copy);
    await popup.click(POPUP.copy);
    expect(await until(() => textOf(popup, POPUP.said))).toMatch(/[0-9\u06F0-\u06F9]/);
    expect(differenceFromExpected(await at.driven.readClipboard(), '\n\n')).toBe('');
    await popup.close();
  });

  it('undoes itself byte for byte', async () => {
    const page = await cleaned(STORY);
    const popup = await at.driven.openPopup(page);
    await shows(popup, POPUP.pageSwitch);
    await popup.click(POPUP.pageSwitch);
    await until(async () => (await hiddenCount(page)) === 0);
    const untouched = await at.visit(`${STORY}?untouched`);
    const [undone, original] = [await snapshot(page), fixture('seed/yjc.html')];
    expect(undone.html).not.toContain('pakkhan');
    expect(undone.html).toBe(
      await untouched.evaluate(
        (html) => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML,
        original,
      ),
    );
    expect(undone.texts).toEqual(
      await untouched.evaluate((html) => {
        const walker = document.createTreeWalker(
          new DOMParser().parseFromString(html, 'text/html'),
          NodeFilter.SHOW_TEXT,
        );
        const texts: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push((node as Text).data);
        return texts;
      }, original),
    );
    await popup.close();
  });

  it('leaves a page that is no article alone, and says so', async () => {
    const page = await at.visit(HOME);
    const popup = await at.driven.openPopup(page);
    expect(await until(() => textOf(popup, POPUP.unable))).toMatch(/خبر|news/);
    expect((await snapshot(page)).html).not.toContain('pakkhan');
    await popup.close();
  });

  it('works again after its background script was ended', async () => {
    const page = await cleaned(STORY);
    await at.driven.killBackground();
    const popup = await at.driven.openPopup(page);
    await shows(popup, POPUP.pageSwitch);
    await popup.click(POPUP.pageSwitch);
    await until(async () => (await hiddenCount(page)) === 0);
    await popup.click(POPUP.pageSwitch);
    await until(() => isMended(page));
    expect(await hiddenCount(page)).toBeGreaterThan(5);
    await popup.close();
  });

  it('keeps the switch of the site over a restart of the browser', async () => {
    const page = await cleaned(STORY);
    const popup = await at.driven.openPopup(page);
    await shows(popup, POPUP.modeNever);
    await popup.click(POPUP.modeNever);
    await until(() =>
      at.driven.inExtension(() =>
        chrome.storage.local.get('settings').then((s) => JSON.stringify(s).includes('"yjc.ir":"never"')),
      ),
    );
    await at.driven.restart();
    const again = await at.visit(STORY);
    const quiet = await at.visit(`${STORY}?second`);
    expect(await hiddenCount(again)).toBe(0);
    expect(await hiddenCount(quiet)).toBe(0);
    expect((await snapshot(quiet)).html).not.toContain('pakkhan');
  });
});
