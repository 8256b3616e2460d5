import { describe, expect, it } from 'vitest';
import type { Popup } from '../../src/tools/drive/driven';
import { POPUP } from '../../src/tools/drive/popup-parts';
import { fixture } from '../../src/tools/drive/server';
import { givenBrowser } from './given';
import { axeFindings, cutText, keepPicture, moving, SECTIONS, sectionShows, shows } from './interface';

const STORY = 'http://www.yjc.ir/fa/news/7123456/';
const HOME = 'http://www.yjc.ir/';
const HOME_PAGE =
  '<!doctype html><html lang="fa"><title>خانه</title><body><a href="/fa/news/1">خبر نخست</a></body></html>';
const PAGES = { 'yjc.ir/fa/news/7123456/': fixture('seed/yjc.html'), 'yjc.ir/': HOME_PAGE };

/** Pixels of a popup that Chrome shows; what is taller scrolls. */
const TALLEST_POPUP = 600;

/** Every language with every theme in one browser; in the other, which draws the same styles, each of them once. */
const LOOKS = [
  ['Chromium', ['fa light', 'fa dark', 'en light', 'en dark']],
  ['Firefox', ['fa dark', 'en light']],
] as const;

describe.each(LOOKS)('what a person sees in %s', (browser, looks) => {
  describe.each([...looks])('%s', (name) => {
    const [language, theme] = name.split(' ') as ['fa' | 'en', 'light' | 'dark'];
    const at = givenBrowser(browser, PAGES, { language, theme });

    const look = async (page: Popup, what: string) => {
      await keepPicture(page, `${what}-${browser}-${language}-${theme}`);
      expect(await cutText(page)).toEqual([]);
      expect(await axeFindings(page)).toEqual([]);
    };

    it('cuts nothing and keeps nobody out in the popup on a story', async () => {
      const page = await at.visit(STORY);
      const popup = await at.driven.openPopup(page);
      await shows(popup, `${POPUP.pageSwitch}[aria-checked=true]`);
      await look(popup, 'popup-story');
      expect(await popup.run(({ documentElement: { scrollHeight } }) => scrollHeight)).toBeLessThanOrEqual(
        TALLEST_POPUP,
      );
      await popup.click(POPUP.copyOptions);
      await shows(popup, '#copy-options:not([hidden])');
      await look(popup, 'popup-copying');
      await popup.click(POPUP.comfort);
      await shows(popup, '.comfort');
      await look(popup, 'popup-comfort');
      await popup.close();
    });

    it('cuts nothing and keeps nobody out in the popup on another page', async () => {
      const page = await at.visit(HOME);
      const popup = await at.driven.openPopup(page);
      await shows(popup, '[data-view=none]');
      await look(popup, 'popup-none');
      await popup.close();
    });

    it('speaks the browser’s language, follows its theme, cuts nothing and keeps nobody out in the options', async () => {
      const options = await at.driven.openOwn('src/options/index.html');
      await shows(options, 'h2');
      const root = await options.run((document) => ({
        lang: document.documentElement.lang,
        dir: document.documentElement.dir,
        isDark: document.defaultView!.matchMedia('(prefers-color-scheme: dark)').matches,
      }));
      expect(root).toEqual({ lang: language, dir: language === 'fa' ? 'rtl' : 'ltr', isDark: theme === 'dark' });
      for (const section of SECTIONS) {
        await options.click(`a[href="#${section}"]`);
        await sectionShows(options, section);
        await look(options, `options-${section}`);
      }
      await options.close();
    });

    // The theme changes no sizes: once is enough.
    if (theme === 'light')
      it('cuts nothing where there are only 320 pixels, as on phones and at great zoom', async () => {
        const options = await at.driven.openOwn('src/options/index.html', 320);
        await shows(options, 'h2');
        for (const section of SECTIONS) {
          await options.click(`a[href="#${section}"]`);
          await sectionShows(options, section);
          expect([section, await cutText(options)]).toEqual([section, []]);
        }
        await keepPicture(options, `options-narrow-${browser}-${language}-${theme}`);
        await options.close();
        for (const path of ['src/welcome/index.html', 'src/popup/index.html']) {
          const page = await at.driven.openOwn(path, 320);
          await shows(page, 'h1');
          expect([path, await cutText(page)]).toEqual([path, []]);
        }
      });

    // What looks is the same with every theme.
    if (theme === 'light')
      it('would see what keeps somebody out', async () => {
        const options = await at.driven.openOwn('src/options/index.html');
        await shows(options, 'h2');
        expect(await moving(options)).not.toEqual([]);
        await options.run((document) => {
          document.querySelector('nav')!.after(document.createElement('button'));
          document.querySelector('h2')!.style.cssText = 'inline-size: 1em; white-space: nowrap';
        });
        expect((await axeFindings(options)).join()).toMatch(/button-name/);
        expect(await cutText(options)).toHaveLength(1);
        await options.close();
      });

    it('cuts nothing and keeps nobody out on the first page', async () => {
      const welcome = await at.driven.openOwn('src/welcome/index.html');
      await shows(welcome, '.compare');
      await look(welcome, 'welcome');
      await welcome.close();
    });
  });
});
