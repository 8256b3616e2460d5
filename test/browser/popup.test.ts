import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { driveChrome } from '../../src/tools/drive/chrome';
import { type Driven, type Popup, until } from '../../src/tools/drive/driven';
import { driveFirefox } from '../../src/tools/drive/firefox';
import { POPUP } from '../../src/tools/drive/popup-parts';
import { fixture, serve } from '../../src/tools/drive/server';
import { axeFindings, cutText, keepPicture } from './interface';

const STORY = 'http://www.yjc.ir/fa/news/7123456/';
const HOME = 'http://www.yjc.ir/';

const drives = [
  ['Chromium', driveChrome],
  ['Firefox', driveFirefox],
] as const;
const looks = [
  ['fa', 'light'],
  ['fa', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
] as const;

const shows = (popup: Popup, selector: string) =>
  until(() => popup.run((document, selector) => document.querySelector(selector) !== null, selector));

describe.each(drives)('the popup in %s', (browser, drive) => {
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    server = await serve({
      'yjc.ir/fa/news/7123456/': fixture('seed/yjc.html'),
      'yjc.ir/':
        '<!doctype html><html lang="fa"><title>خانه</title><body><a href="/fa/news/1">خبر نخست</a></body></html>',
    });
  });
  afterAll(() => server?.close());

  describe.each(looks)('in %s, %s', (language, theme) => {
    let driven: Driven;
    beforeAll(async () => {
      driven = await drive({ port: server.port, hosts: ['yjc.ir'], language, theme });
    });
    afterAll(() => driven?.close());

    const look = async (popup: Popup, name: string) => {
      await keepPicture(popup, `popup-${name}-${browser}-${language}-${theme}`);
      expect(await cutText(popup)).toEqual([]);
      expect(await axeFindings(popup)).toEqual([]);
    };

    it('speaks the browser’s language and follows its theme', async () => {
      const page = await driven.open(STORY);
      const popup = await driven.openPopup(page);
      await shows(popup, POPUP.pageSwitch);
      const root = await popup.run((document) => ({
        lang: document.documentElement.lang,
        dir: document.documentElement.dir,
        isDark: document.defaultView!.matchMedia('(prefers-color-scheme: dark)').matches,
      }));
      expect(root).toEqual({ lang: language, dir: language === 'fa' ? 'rtl' : 'ltr', isDark: theme === 'dark' });
      await popup.close();
      await page.close();
    });

    it('is right for everyone on a story, its ways of copying open, and on its other screens', async () => {
      const page = await driven.open(STORY);
      const popup = await driven.openPopup(page);
      await shows(popup, `${POPUP.pageSwitch}[aria-checked=true]`);
      await look(popup, 'story');
      await popup.click('.joined > button:last-child');
      await shows(popup, '#copy-options:not([hidden])');
      await look(popup, 'copying');
      await popup.click('#to-comfort');
      await shows(popup, '.comfort');
      await look(popup, 'comfort');
      await popup.close();
      await page.close();
    });

    it('is right for everyone on a page that is no story', async () => {
      const page = await driven.open(HOME);
      const popup = await driven.openPopup(page);
      await shows(popup, '[data-view=none]');
      await look(popup, 'none');
      await popup.close();
      await page.close();
    });
  });
});
