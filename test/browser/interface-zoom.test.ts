import { describe, expect, it } from 'vitest';
import { type Popup, until } from '../../src/tools/drive/driven';
import { POPUP } from '../../src/tools/drive/popup-parts';
import { fixture } from '../../src/tools/drive/server';
import { givenBrowser } from './given';
import { cutText, keepPicture, openSection, SECTIONS, shows } from './interface';

const STORY = 'http://www.yjc.ir/fa/news/7123456/';
const PAGES = { 'yjc.ir/fa/news/7123456/': fixture('seed/yjc.html') };
/** A window of 1000 pixels at 200 % has room for so many. */
const ZOOMED = 500;

/** Text of twice the size in the same window, as readers have who set the browser's own size of text. */
const enlarge = (page: Popup) =>
  page.run((document) => {
    document.documentElement.style.fontSize = '200%';
  });

/** Fails with what is cut, once the panel of a popup has had the time to grow. */
const nothingCut = (page: Popup, where: string) =>
  until(async () => {
    const cut = await cutText(page);
    if (cut.length) throw new Error(`${where}: ${cut.join('; ')}`);
    return true;
  }, 3_000);

describe.each(['Chromium', 'Firefox'] as const)('at twice the size in %s', (browser) => {
  describe.each(['fa', 'en'] as const)('%s', (language) => {
    const at = givenBrowser(browser, PAGES, { language });

    const sections = async (options: Popup, name: string) => {
      await shows(options, 'h2');
      for (const section of SECTIONS) {
        await openSection(options, section);
        expect(await nothingCut(options, section)).toBe(true);
        if (section === 'text') await keepPicture(options, `${name}-${browser}-${language}`);
      }
      await options.close();
    };

    it('cuts nothing in the options, zoomed or with larger text', async () => {
      await sections(await at.driven.openOwn('src/options/index.html', ZOOMED), 'options-zoomed');
      const options = await at.driven.openOwn('src/options/index.html');
      await enlarge(options);
      await sections(options, 'options-large-text');
    });

    it('cuts nothing on the first page, zoomed or with larger text', async () => {
      const welcome = await at.driven.openOwn('src/welcome/index.html', ZOOMED);
      await shows(welcome, '.compare');
      expect(await nothingCut(welcome, 'zoomed')).toBe(true);
      await enlarge(welcome);
      expect(await nothingCut(welcome, 'larger')).toBe(true);
      await keepPicture(welcome, `welcome-large-text-${browser}-${language}`);
      await welcome.close();
    });

    it('cuts nothing in the popup with larger text', async () => {
      const page = await at.visit(STORY);
      const popup = await at.driven.openPopup(page);
      await shows(popup, `${POPUP.pageSwitch}[aria-checked=true]`);
      await enlarge(popup);
      expect(await nothingCut(popup, 'main')).toBe(true);
      await keepPicture(popup, `popup-large-text-${browser}-${language}`);
      for (const screen of ['copyOptions', 'changes', 'comfort', 'report'] as const) {
        await popup.run((document, to) => document.querySelector<HTMLElement>(to)!.click(), POPUP[screen]);
        await shows(popup, screen === 'copyOptions' ? '#copy-options:not([hidden])' : '.screen-head');
        if (screen === 'changes') await shows(popup, '.entry');
        expect(await nothingCut(popup, screen)).toBe(true);
        if (screen === 'copyOptions') continue;
        await popup.run((document) => document.querySelector<HTMLElement>('.screen-head button')!.click());
        await shows(popup, POPUP.pageSwitch);
      }
      await popup.close();
    });
  });
});
