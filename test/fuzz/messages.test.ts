import { fakeBrowser } from '@webext-core/fake-browser';
import fc from 'fast-check';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Protocol } from '../../src/shared/messages';
import { SETTINGS_KEY } from '../../src/shared/names';
import { areWhole, DEFAULT_SETTINGS, type Settings } from '../../src/shared/settings';
import { anyJson, damaged } from './damage';
import { type Reply, startBrowser } from './extension';
import { fuzz, property } from './runs';

const REF = { kind: 'hidden', id: 0 };
const STATE = { verdict: 'article', on: true, site: 'isna.ir', hidden: 3, mended: 4, words: 5, stale: [] };
const COPY = { format: 'plain', title: true, lead: true, source: true };

/** Every message, with what it rightly carries; a new message needs its line here. */
const MESSAGES: Record<keyof Protocol, unknown> = {
  pageState: undefined,
  setPage: true,
  switchPage: undefined,
  copyText: COPY,
  writeClipboard: { text: 'متن', words: 1 },
  changes: undefined,
  pointAt: REF,
  restore: REF,
  print: undefined,
  startPicker: undefined,
  makeReport: undefined,
  needCleaner: undefined,
  needDesk: undefined,
  needFont: undefined,
  needExporter: undefined,
  style: { css: 'p { color: red }', on: true },
  report: STATE,
  mend: { texts: ['کتاب ها'], rules: { digits: true }, never: ['می شود'] },
  inspectTab: { tabId: 1 },
  cleanTab: { tabId: 1, on: true },
  keepSiteMode: { site: 'isna.ir', mode: 'never' },
  picked: { site: 'isna.ir', selector: '.ad' },
};

const types = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...Object.keys(MESSAGES)) },
  fc.constantFrom('constructor', '__proto__', 'toString'),
  fc.string(),
);
const messages = types.chain((type) => {
  const right = Object.hasOwn(MESSAGES, type) ? MESSAGES[type as keyof Protocol] : null;
  const data = fc.oneof(
    anyJson,
    fc.constant(right),
    damaged({ right }).map((all) => (all as { right: unknown }).right),
  );
  return fc.record({ id: fc.nat(), type: fc.constant<unknown>(type), data, timestamp: fc.constant<unknown>(1) });
});
const anyMessage = fc.oneof({ weight: 9, arbitrary: messages }, fc.object(), anyJson);

const url = fc.constantFrom('https://www.isna.ir/news/1', 'chrome-extension://test-extension-id/src/popup/index.html');
const tab = fc.record({ id: fc.nat(9), url }, { requiredKeys: [] });
const ours = fc.constant('test-extension-id');
const senders = fc.record({ id: ours, tab, url, frameId: fc.nat(2) }, { requiredKeys: ['id'] });
const strangers = fc.record({ id: fc.constantFrom('other', undefined), tab, url }, { requiredKeys: [] });

const browser = startBrowser();
const stored = async () => (await fakeBrowser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY] as Settings | undefined;
const isReply = (reply: Reply) => reply === undefined || typeof reply === 'object';

beforeAll(async () => {
  await import('../../src/background/main');
});
beforeEach(async () => {
  await fakeBrowser.storage.local.set({ [SETTINGS_KEY]: DEFAULT_SETTINGS });
  // What the background does about new settings shall be over.
  await new Promise((resolve) => setTimeout(resolve, 50));
});

fuzz('messages to the background', () => {
  property(
    'of any shape are answered or ignored, and leave whole settings',
    1500,
    fc.tuple(anyMessage, senders),
    async ([message, sender]) => {
      expect(isReply(await browser.deliver(message, sender))).toBe(true);
      expect(areWhole(await stored())).toBe(true);
    },
  );

  test('of pages reach what they ask for, so that what strangers can not reach is known', async () => {
    await browser.deliver({ id: 1, type: 'needDesk', timestamp: 1 }, { id: 'test-extension-id', tab: { id: 1 } });
    expect(browser.calls).toContain('scripting.executeScript');
  });

  property('of strangers do nothing', 500, fc.tuple(messages, strangers), async ([message, sender]) => {
    browser.calls.length = 0;
    await browser.deliver(message, sender);
    expect(browser.calls).toEqual([]);
    expect(await stored()).toEqual(DEFAULT_SETTINGS);
  });

  property(
    'of any shape leave the settings alone, but for a pick of a page and a choice of the popup',
    500,
    fc.tuple(messages, senders),
    async ([message, sender]) => {
      await fakeBrowser.storage.local.set({ [SETTINGS_KEY]: DEFAULT_SETTINGS });
      await browser.deliver(message, sender);
      const { readerRules, sites, changedAt: _, ...rest } = (await stored())!;
      expect({ ...rest, readerRules: {}, sites: {}, changedAt: 0 }).toEqual(DEFAULT_SETTINGS);
      if (message.type !== 'picked') expect(readerRules).toEqual({});
      if (message.type !== 'keepSiteMode' || !sender.url?.startsWith('chrome-extension:')) expect(sites).toEqual({});
    },
  );
});
