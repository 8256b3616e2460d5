import { beforeAll, beforeEach, expect, it } from 'vitest';
import { type Popup, until } from '../../src/tools/drive/driven';
import { inEachBrowser } from './given';
import { openSection, SECTIONS, shows } from './interface';
import { changeSettings } from './tab';

const CONTROLS = 'a[href], button, input, select, textarea';

/** Controls that a reader sees and may use; of a group of radio buttons the chosen one, as the arrows reach the others. */
const controls = (page: Popup) =>
  page.run((document, selector) => {
    const usable = [...document.querySelectorAll<HTMLInputElement>(selector)].filter(
      (e) => e.getClientRects().length > 0 && !e.disabled && (e.type !== 'radio' || e.checked),
    );
    for (const [at, element] of usable.entries()) element.dataset.stop = `${at} ${element.localName}`;
    return usable.map((element) => element.dataset.stop!);
  }, CONTROLS);

/** What has the focus, and whether it shows that. */
const focused = (page: Popup) =>
  page.run(({ activeElement: e, defaultView }) => {
    const { outlineStyle, boxShadow } = defaultView!.getComputedStyle(e!);
    const label = e!.closest('label');
    const isSeen = [boxShadow, label ? defaultView!.getComputedStyle(label).boxShadow : 'none'].some(
      (s) => s !== 'none',
    );
    return { stop: (e as HTMLElement).dataset.stop, isSeen: isSeen || outlineStyle !== 'none' };
  });

inEachBrowser('all of the options', {}, (at) => {
  let options: Popup;
  beforeAll(async () => {
    options = await at.driven.openOwn('src/options/index.html');
  });
  beforeEach(() => options.run(() => chrome.storage.local.clear()));
  const go = (section: string) => openSection(options, section);

  it.each(SECTIONS)('can be reached by keyboard, and shows where one is: %s', async (section) => {
    await go(section);
    const wanted = await controls(options);
    expect(wanted.length).toBeGreaterThanOrEqual(SECTIONS.length);
    await options.run((document) => document.querySelector<HTMLElement>('nav a')!.focus());
    const reached = new Set<string | undefined>([wanted[0]]);
    for (let presses = 0; presses < wanted.length + 3 && reached.size < wanted.length; presses++) {
      await options.press('Tab');
      const { stop, isSeen } = await focused(options);
      if (!stop) continue;
      expect([stop, isSeen]).toEqual([stop, true]);
      reached.add(stop);
    }
    expect(wanted.filter((stop) => !reached.has(stop))).toEqual([]);
  });

  it('are worked by keyboard: a section chosen, a rule switched, a way of writing taken', async () => {
    const stored = () => options.run(() => chrome.storage.local.get('settings').then((s) => JSON.stringify(s)));
    await go('cleaning');
    await options.run((document) => document.querySelector<HTMLElement>('a[href="#text"]')!.focus());
    await options.press('Enter');
    await shows(options, 'a[href="#text"][aria-current=page]');
    await until(() => options.run(({ activeElement }) => activeElement?.localName === 'h2'));
    await options.press('Tab');
    await options.press('Space');
    await until(async () => /"rules":\{"[^"]+":false\}/.test(await stored()));
    await go('cleaning');
    await options.run((document) =>
      document.querySelector<HTMLElement>('fieldset:nth-of-type(1) input:checked')!.focus(),
    );
    await options.press('ArrowDown');
    await until(async () => (await stored()).includes('"mode":"click"'));
  });

  it('sync what fits the browser’s quotas in items that fit, and say when it is too much', async () => {
    const words = (count: number) => Array.from({ length: count }, (_, n) => `واژه\u200cای${'ب'.repeat(n % 9)}${n}`);
    await changeSettings(at.driven, { sync: true, changedAt: Date.now(), words: { never: words(1500), always: [] } });
    await go('data');
    const synced = () =>
      options.run(async () => {
        const items = await chrome.storage.sync.get(null);
        const sizes = await Promise.all(Object.keys(items).map((key) => chrome.storage.sync.getBytesInUse(key)));
        const parts = Object.entries(items).filter(([key]) => key.includes('.'));
        const json = parts.map(([, part]) => (part as { json: string }).json).join('');
        return { parts: parts.length, largest: Math.max(0, ...sizes), hasLast: json.includes('1499') };
      });
    await until(async () => (await synced()).hasLast);
    const { parts, largest } = await synced();
    expect(parts).toBeGreaterThan(3);
    expect(largest).toBeLessThanOrEqual(8192);
    await until(() =>
      options.run((document) => /[۰-۹]/.test(document.querySelector('.switch + .soft')?.textContent ?? '')),
    );
    await changeSettings(at.driven, { changedAt: Date.now(), words: { never: words(6000), always: [] } });
    await until(() => options.run((document) => document.querySelector('section:first-of-type .notice')?.textContent));
    expect((await synced()).hasLast).toBe(true);
    expect(await options.run(() => chrome.storage.local.get('settings').then((s) => JSON.stringify(s)))).toContain(
      '5999',
    );
  });
});

/** In functions that run inside the extension. */
declare const chrome: import('webextension-polyfill').Browser;
