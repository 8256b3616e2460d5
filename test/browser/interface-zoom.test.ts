import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { driveChrome } from '../../src/tools/drive/chrome';
import { type Driven, type Popup, until } from '../../src/tools/drive/driven';
import { driveFirefox } from '../../src/tools/drive/firefox';
import { POPUP } from '../../src/tools/drive/popup-parts';
import { fixture, serve } from '../../src/tools/drive/server';
import { cutText, keepPicture, shows } from './interface';

const STORY = 'http://www.yjc.ir/fa/news/7123456/';
const SECTIONS = ['cleaning', 'sites', 'text', 'words', 'shortcuts', 'data', 'privacy'];

const drives = [
  ['Chromium', driveChrome],
  ['Firefox', driveFirefox],
] as const;

/** Zooms as the reader does; browsers keep it for all pages of the extension, the popup too. */
const zoom = (page: Popup) =>
  page.run(async (document) => {
    const tab = await chrome.tabs.getCurrent();
    await chrome.tabs.setZoom(tab.id, 2);
    return document.defaultView!.devicePixelRatio;
  });
const pixelRatio = (page: Popup) => page.run((document) => document.defaultView!.devicePixelRatio);

describe.each(drives)('at 200 % in %s', (browser, drive) => {
  describe.each(['fa', 'en'] as const)('%s', (language) => {
    let server: Awaited<ReturnType<typeof serve>>;
    let driven: Driven;
    beforeAll(async () => {
      server = await serve({ 'yjc.ir/fa/news/7123456/': fixture('seed/yjc.html') });
      driven = await drive({ port: server.port, hosts: ['yjc.ir'], language });
    });
    afterAll(async () => {
      await driven?.close();
      await server?.close();
    });

    it('no text of options and welcome page is cut, and nothing goes out to the side', async () => {
      const options = await driven.openOwn('src/options/index.html');
      await shows(options, 'h2');
      const before = await pixelRatio(options);
      await zoom(options);
      await until(async () => (await pixelRatio(options)) === 2 * before);
      for (const section of SECTIONS) {
        await options.run((document, section) => {
          document.location.hash = section;
        }, section);
        await shows(options, `a[href="#${section}"][aria-current=page]`);
        await until(() => options.run((document) => document.querySelectorAll('main > *').length > 2));
        expect([section, await cutText(options)]).toEqual([section, []]);
      }
      await keepPicture(options, `options-zoomed-${browser}-${language}`);
      await options.close();
      const welcome = await driven.openOwn('src/welcome/index.html');
      await shows(welcome, '.compare');
      await zoom(welcome);
      await until(async () => (await pixelRatio(welcome)) === 2 * before);
      expect(await cutText(welcome)).toEqual([]);
      await keepPicture(welcome, `welcome-zoomed-${browser}-${language}`);
      await welcome.close();
    });

    it('no text of the popup is cut, and nothing goes out to the side', async () => {
      const page = await driven.open(STORY);
      const popup = await driven.openPopup(page);
      await shows(popup, `${POPUP.pageSwitch}[aria-checked=true]`);
      await keepPicture(popup, `popup-zoomed-${browser}-${language}`);
      for (const screen of ['copyOptions', 'changes', 'comfort', 'report'] as const) {
        expect([screen, await cutText(popup)]).toEqual([screen, []]);
        await popup.run((document, to) => document.querySelector<HTMLElement>(to)!.click(), POPUP[screen]);
        await shows(popup, screen === 'copyOptions' ? '#copy-options:not([hidden])' : '.screen-head');
        expect([screen, await cutText(popup)]).toEqual([screen, []]);
        if (screen === 'copyOptions') continue;
        await popup.run((document) => document.querySelector<HTMLElement>('.screen-head button')!.click());
        await shows(popup, POPUP.pageSwitch);
      }
      expect(await popup.run((document) => document.defaultView!.devicePixelRatio)).toBeGreaterThanOrEqual(
        driven.name === 'chrome' ? 2 : 1,
      );
      await popup.close();
      await page.close();
    });
  });
});

/** In functions that run inside the extension. */
declare const chrome: {
  tabs: { getCurrent(): Promise<{ id: number }>; setZoom(tabId: number, factor: number): Promise<void> };
};
