import { describe, expect, it } from 'vitest';
import { until } from '../../src/tools/drive/driven';
import { frontPage, SURROUNDINGS, storyMarkup, storyPage } from '../../src/tools/pages/story-page';
import { wearsLook } from './comfort';
import { inEachBrowser } from './given';
import { snapshot, visible } from './page';
import { changeSettings, inspect, isMended, isRegistered, isUntouched, storyText, tabOf, tells } from './tab';

const SITE = 'http://www.yjc.ir';
const STORY = `${SITE}/fa/news/1/story`;
/** A site that moves between its pages by the history API and draws them by script. */
const APP = `<script>
  const stories = ${JSON.stringify([1, 2].map((n) => storyMarkup({ title: `خبر ${n}: خط های تازه باز می شود`, words: 200 + 60 * n })))};
  const around = ${JSON.stringify(SURROUNDINGS.after)};
  const app = document.getElementById('app');
  const home = app.innerHTML;
  function show() {
    const n = /news\\/(\\d+)/.exec(location.pathname)?.[1];
    setTimeout(() => { app.innerHTML = n ? stories[n - 1] + around : home; document.title = n ? 'خبر ' + n : 'خانه'; }, 50);
  }
  window.go = (path) => { history.pushState(null, '', path); show(); };
  addEventListener('popstate', show);
</script>`;

const LATE = `<!doctype html><html lang="fa"><title>خبر</title><body><div id="app"></div><script>
  addEventListener('load', () => setTimeout(() => { document.getElementById('app').innerHTML = ${JSON.stringify(storyMarkup() + SURROUNDINGS.after)}; }, 700));
</script></body></html>`;

const PAGES = {
  'yjc.ir/': frontPage(APP),
  'yjc.ir/fa/news/1/story': storyPage(),
  'yjc.ir/fa/news/2/late': LATE,
  'yjc.ir/fa/news/3/other': storyPage({ title: 'خبر دیگری که خوانده می شود' }),
};

inEachBrowser('the life of a page', PAGES, (at) => {
  describe('that moves on without a load', () => {
    it('cleans a story opened from the front page, then the next, and leaves the front page alone', async () => {
      const page = await at.visit(`${SITE}/`);
      await page.evaluate(() => (window as never as { go(path: string): void }).go('/fa/news/1/'));
      await until(() => isMended(page));
      expect(await visible(page, 'nav, footer, textarea')).toEqual([]);
      await page.evaluate(() => (window as never as { go(path: string): void }).go('/fa/news/2/'));
      await until(async () => (await storyText(page)).includes('خبر ۲') || (await storyText(page)).includes('خبر 2'));
      await until(() => isMended(page));
      await page.evaluate(() => (window as never as { go(path: string): void }).go('/'));
      await until(async () => !(await storyText(page)));
      await until(async () => (await visible(page, 'nav')).length === 1);
      await until(() => isUntouched(page));
    });

    it('finds a story that scripts put there long after the load', async () => {
      await at.cleaned(`${SITE}/fa/news/2/late`);
    });
  });

  it('survives the back/forward cache: frozen, thawed, told what has changed meanwhile', async () => {
    const page = await at.cleaned(STORY);
    await page.evaluate(() => addEventListener('pageshow', (e) => Object.assign(window, { thawed: e.persisted })));
    await page.goto(`${SITE}/fa/news/3/other`);
    // The driver waits for a load, which a thawed page does not have.
    const go = (steps: number) => page.evaluate((steps) => setTimeout(() => history.go(steps)), steps);
    const thawed = () => page.evaluate(() => (window as never as { thawed?: boolean }).thawed === true);
    await go(-1);
    await until(thawed);
    expect(await isMended(page)).toBe(true);
    await go(1);
    await until(async () => page.url().endsWith('/other') && !(await thawed()));
    await changeSettings(at.driven, { sites: { 'yjc.ir': 'never' } });
    await go(-1);
    await until(thawed);
    await until(() => isUntouched(page));
    await changeSettings(at.driven, { sites: {} });
    await isRegistered(at.driven, 'yjc');
  });

  it('follows the settings at once, in every window', async () => {
    const first = await at.cleaned(STORY);
    const second = await at.cleaned(`${SITE}/fa/news/3/other`);
    await changeSettings(at.driven, { sites: { 'yjc.ir': 'never' } });
    await until(() => isUntouched(first));
    await until(() => isUntouched(second));
    await changeSettings(at.driven, { sites: {} });
    await isRegistered(at.driven, 'yjc');
    await until(() => isMended(first));
    await until(() => isMended(second));
    await changeSettings(at.driven, { words: { never: ['می شود'], always: [] } });
    await until(async () => (await storyText(first)).includes('می شود'));
    await changeSettings(at.driven, { words: { never: [], always: [] } });
    await until(() => isMended(first));
  });

  wearsLook(at, [STORY, `${SITE}/fa/news/3/other`]);

  // Chromium's soak test does the same for longer.
  if (at.name === 'Firefox')
    it('leaves no listener and no letter of ours behind, however often it is switched', async () => {
      const page = await at.cleaned(STORY);
      const tab = await tabOf(at.driven, page);
      const toggle = (rounds: number) =>
        at.driven.inExtension(
          async (tab, rounds) => {
            const send = (on: boolean) =>
              chrome.tabs.sendMessage(tab, { id: 1, type: 'setPage', data: on, timestamp: Date.now() });
            for (let round = 0; round < rounds; round++) {
              const cleaning = send(true);
              // Every third is undone in the middle of the work.
              if (round % 3) await cleaning;
              await send(false);
              await cleaning;
            }
          },
          tab,
          rounds,
        );
      await toggle(3);
      await page.bringToFront();
      const [before, listeners] = [await snapshot(page), await at.driven.countListeners!()];
      expect(listeners).toBeGreaterThan(3);
      await toggle(60);
      expect(await at.driven.countListeners!()).toBe(listeners);
      expect(await snapshot(page)).toEqual(before);
      expect(await isUntouched(page)).toBe(true);
    });

  it('cleans with the defaults when the stored settings are damaged, and says what to do', async () => {
    await at.driven.inExtension(() => chrome.storage.local.set({ settings: 'not settings at all' }));
    const page = await at.cleaned(STORY);
    expect(await inspect(at.driven, page)).toMatchObject({ on: true, verdict: 'article' });
    const popup = await at.driven.openPopup(page);
    await tells(at.driven, popup, 'settingsDamaged');
    await popup.close();
    await at.driven.inExtension(() => chrome.storage.local.remove('settings'));
  });
});
