import { expect, it } from 'vitest';
import { type Driven, type Popup, until } from '../../src/tools/drive/driven';
import { POPUP } from '../../src/tools/drive/popup-parts';
import { fixture } from '../../src/tools/drive/server';
import { inEachBrowser } from './given';
import { axeFindings, cutText, keepPicture, shows } from './interface';
import { hiddenCount } from './page';

const STORY = 'http://www.yjc.ir/fa/news/7123456/';
/** The same story on a site that no rule knows. */
const ELSEWHERE = 'http://khabar.example/fa/news/7123456/';

/** The stored settings as text, read without opening a tab: that would close the popup. */
const stored = (popup: Popup) =>
  popup.run(() => chrome.storage.local.get('settings').then(({ settings }) => JSON.stringify(settings ?? {})));
/** What has the focus, by its name or text. */
const focus = (popup: Popup) =>
  popup.run(({ activeElement: e }) => e?.getAttribute('aria-label') ?? e?.id ?? e?.textContent ?? '');

const PAGES = {
  'yjc.ir/fa/news/7123456/': fixture('seed/yjc.html'),
  'khabar.example/fa/news/7123456/': fixture('seed/yjc.html'),
};

inEachBrowser('the popup', PAGES, (at) => {
  const onStory = async (work: (popup: Popup, page: Awaited<ReturnType<Driven['open']>>) => Promise<void>) => {
    const page = await at.visit(STORY);
    const popup = await at.driven.openPopup(page);
    await shows(popup, `${POPUP.pageSwitch}[aria-checked=true]`);
    await work(popup, page);
    await popup.close();
  };
  const pressUntil = async (popup: Popup, key: 'Tab', wanted: string) => {
    for (let presses = 0; presses < 40; presses++) {
      await popup.press(key);
      if (await popup.run(({ activeElement }, wanted) => activeElement?.matches(wanted) ?? false, wanted)) return;
    }
    throw new Error(`${wanted} was not reached; the focus is on ${await focus(popup)}`);
  };

  it('can be used by keyboard alone', () =>
    onStory(async (popup, page) => {
      await pressUntil(popup, 'Tab', POPUP.pageSwitch);
      await popup.press('Space');
      await until(async () => (await hiddenCount(page)) === 0);
      await popup.press('Space');
      await until(async () => (await hiddenCount(page)) > 0);
      await pressUntil(popup, 'Tab', POPUP.comfort);
      await popup.press('Enter');
      await shows(popup, '.comfort');
      await popup.press('Enter');
      await shows(popup, POPUP.pageSwitch);
      await until(async () => (await focus(popup)) === 'to-comfort');
    }));

  it('tells what was hidden and mended, shows the place, and takes one back', () =>
    onStory(async (popup, page) => {
      await popup.click(POPUP.changes);
      await shows(popup, '.entry .spelling');
      await keepPicture(popup, `popup-changes-${at.name}-fa-light`);
      const said = await popup.run((document) => document.querySelector('.entries')?.textContent ?? '');
      expect(said).toContain('تلگرام توییتر');
      expect(said).toMatch(/تاریخ و نام نویسنده.*تاریخ انتشار: ۱۲ آبان ۱۳۹۸/);
      expect(await cutText(popup)).toEqual([]);
      expect(await axeFindings(popup)).toEqual([]);
      const before = await hiddenCount(page);
      const pointed = () => page.evaluate(() => document.querySelectorAll('[data-pakkhan-pointed]').length);
      await popup.run((document) => document.querySelector<HTMLElement>('.entry .button')!.focus());
      await until(async () => (await pointed()) === 1);
      await popup.run((document) => document.querySelector<HTMLElement>('.screen-head button')!.focus());
      await until(async () => (await pointed()) === 0);
      await popup.click('.entry .button');
      await until(async () => (await hiddenCount(page)) < before);
      await until(() => popup.run((document) => document.querySelector('[role=status]')?.textContent));
    }));

  it('keeps how the reader copies, and copies so', () =>
    onStory(async (popup) => {
      await popup.click(POPUP.copyOptions);
      await popup.click('#copy-options label:nth-of-type(2)');
      await until(async () => (await stored(popup)).includes('"format":"markdown"'));
      expect(await popup.run((document, button) => document.querySelector(button)?.textContent, POPUP.copy)).toContain(
        'مارک‌داون',
      );
      await popup.click(POPUP.copy);
      await shows(popup, '.said.calm:not(:empty)');
      expect(await at.driven.readClipboard()).toMatch(/^# /);
    }));

  it('keeps how the site’s stories look', () =>
    onStory(async (popup) => {
      await popup.click(POPUP.comfort);
      await popup.click('.comfort fieldset:nth-of-type(2) label:nth-child(3)');
      await until(async () => /"comfort":\{"yjc\.ir":\{[^}]*"theme":"sepia"/.test(await stored(popup)));
      await popup.click('main > .button');
      await until(async () => (await stored(popup)).includes('"comfort":{}'));
    }));

  it('always cleans a site that the reader and the browser allow, without a rule for it', async () => {
    const page = await at.visit(ELSEWHERE);
    const popup = await at.driven.openPopup(page);
    await shows(popup, POPUP.modeAuto);
    expect(await hiddenCount(page)).toBe(0);
    // Chromium asks in a window of its own, which closes the popup, and which nobody answers here.
    await popup.click(POPUP.modeAuto).catch(() => undefined);
    await until(() =>
      at.driven.inExtension(() =>
        chrome.storage.local.get('settings').then((s) => JSON.stringify(s).includes('"khabar.example":"auto"')),
      ),
    );
    await popup.close();
    const allowed = await at.driven.inExtension(() =>
      chrome.permissions.contains({ origins: ['*://*.khabar.example/*'] }),
    );
    const again = await at.visit(ELSEWHERE);
    expect(allowed).toBe(at.driven.name === 'firefox');
    if (allowed) await until(async () => (await hiddenCount(again)) > 0);
    else expect(await hiddenCount(again)).toBe(0);
  });

  it('says where extensions may not work', async () => {
    const options = await at.driven.openOwn('src/options/index.html');
    const popup = await at.driven.openPopup();
    await shows(popup, '[data-view=forbidden] h2');
    expect(await axeFindings(popup)).toEqual([]);
    await popup.close();
    await options.close();
  });
});

/** In functions that run inside the extension. */
declare const chrome: import('webextension-polyfill').Browser;
