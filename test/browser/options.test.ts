import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Settings } from '../../src/shared/settings';
import { type Popup, until } from '../../src/tools/drive/driven';
import { inEachBrowser } from './given';
import { axeFindings, cutText, keepPicture, shows } from './interface';

const stored = (page: Popup) =>
  page.run(() => chrome.storage.local.get('settings').then(({ settings }) => (settings ?? {}) as Partial<Settings>));
const text = (page: Popup, selector: string) =>
  page.run((document, selector) => document.querySelector(selector)?.textContent ?? '', selector);
/** Writes into a field as the keyboard would, and leaves it. */
const fill = (page: Popup, selector: string, value: string) =>
  page.run(
    (document, selector, value) => {
      const field = document.querySelector<HTMLInputElement>(selector)!;
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    selector,
    value,
  );
const chooseFile = (page: Popup, content: string) =>
  page.run((document, content) => {
    const field = document.querySelector<HTMLInputElement>('input[type=file]')!;
    const files = new DataTransfer();
    files.items.add(new File([content], 'pakkhan.json'));
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, content);

inEachBrowser('the options', {}, (at) => {
  let options: Popup;
  beforeAll(async () => {
    options = await at.driven.openOwn('src/options/index.html');
  });
  beforeEach(() => options.run(() => chrome.storage.local.clear()));
  const go = async (section: string) => {
    await options.click(`a[href="#${section}"]`);
    await shows(options, `a[href="#${section}"][aria-current=page]`);
  };

  it('keep when stories are cleaned', async () => {
    await go('cleaning');
    await options.click('fieldset:nth-of-type(1) label:nth-child(2)');
    await until(async () => (await stored(options)).mode === 'click');
  });

  it('take a reading speed in the reader’s digits, and refuse what is none without losing the last one', async () => {
    await go('cleaning');
    await fill(options, '#speed', '۲۵۰');
    await until(async () => (await stored(options)).readingSpeed === 250);
    await fill(options, '#speed', 'تند');
    await shows(options, '#speed[aria-invalid=true]');
    expect((await stored(options)).readingSpeed).toBe(250);
    await fill(options, '#speed', '');
    await until(async () => (await stored(options)).readingSpeed === undefined);
  });

  it('find a site, show what its rule hides, and keep a choice and a rule for it until it is reset', async () => {
    await go('sites');
    await shows(options, 'input[type=search]');
    await fill(options, 'input[type=search]', 'https://www.yjc.ir/fa');
    await until(async () => (await text(options, '.host')) === 'yjc.ir');
    await fill(options, '.site select', 'never');
    await until(async () => (await stored(options)).sites?.['yjc.ir'] === 'never');
    await options.click('.opener');
    await shows(options, '.detail .selectors code');
    await fill(options, '.detail form input', '.shop-box >> div');
    await options.click('.detail form button');
    await shows(options, '.detail [aria-invalid=true]');
    await fill(options, '.detail form input', '.shop-box > div');
    await options.click('.detail form button');
    await until(async () => (await stored(options)).readerRules?.['yjc.ir']?.hide[0] === '.shop-box > div');
    await keepPicture(options, `options-site-${at.name}-fa-light`);
    expect(await cutText(options)).toEqual([]);
    expect(await axeFindings(options)).toEqual([]);
    await options.click('.detail > .button.danger');
    await until(async () => Object.keys((await stored(options)).readerRules ?? {}).length === 0);
    expect((await stored(options)).sites).toEqual({});
  });

  it('switch a text rule off and on', async () => {
    await go('text');
    await shows(options, '.rule [role=switch][aria-checked=true]');
    await options.click('.rule [role=switch]');
    await until(async () => Object.values((await stored(options)).rules ?? {}).includes(false));
    await options.click('main > .button');
    await until(async () => Object.keys((await stored(options)).rules ?? {}).length === 0);
  });

  it('take a word with its half-space, refuse what is none, and say why', async () => {
    await go('words');
    await fill(options, '.words-list .add input', '<b>');
    await options.click('.words-list .add .main');
    await until(async () => (await text(options, '.words-list .wrong')) !== '');
    await fill(options, '.words-list .add input', 'نمی\u200cدانم\u200cچه');
    await options.click('.words-list .add .main');
    await until(async () => (await stored(options)).words?.never[0] === 'نمی\u200cدانم\u200cچه');
    await options.click('.chips button');
    await until(async () => (await stored(options)).words?.never.length === 0);
  });

  it('refuse a bad file whole with its line, take a good one in, and undo that', async () => {
    await go('data');
    await shows(options, 'input[type=file]');
    await chooseFile(options, '{"kind": "pakkhan-settings", "version": 1,\n"mode": "click",\n"sites": {"a.ir": 7}}');
    await until(async () => /۳.*sites › a\.ir/.test(await text(options, '.notice.danger')));
    expect(await axeFindings(options)).toEqual([]);
    expect(await stored(options)).toEqual({});
    await chooseFile(options, '{"kind": "pakkhan-settings", "version": 1,\n"sites": {"a.ir": "never"}}');
    await until(async () => (await stored(options)).sites?.['a.ir'] === 'never');
    await shows(options, '.notice.calm button');
    await options.click('.notice.calm button');
    await until(async () => Object.keys((await stored(options)).sites ?? {}).length === 0);
  });

  it('begin anew only after asking', async () => {
    await go('cleaning');
    await options.click('fieldset:nth-of-type(1) label:nth-child(2)');
    await until(async () => (await stored(options)).mode === 'click');
    await go('data');
    await options.click('main > section:nth-of-type(3) > .danger');
    await shows(options, 'fieldset.buttons');
    expect((await stored(options)).mode).toBe('click');
    await options.click('fieldset.buttons .danger');
    await until(async () => (await stored(options)).mode === 'auto');
  });

  it('show the keys that the browser has really set', async () => {
    await go('shortcuts');
    const keys = await options.run(() => chrome.commands.getAll().then((all) => all.map((c) => c.shortcut ?? '')));
    expect(keys.some(Boolean)).toBe(true);
    await until(async () => (await text(options, 'kbd')) !== '');
    const shown = await options.run((document) => [...document.querySelectorAll('kbd')].map((k) => k.textContent));
    expect(keys).toEqual(expect.arrayContaining(shown));
  });
});

/** In functions that run inside the extension. */
declare const chrome: import('webextension-polyfill').Browser;
