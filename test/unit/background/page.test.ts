import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { PageState } from '../../../src/shared/messages';
import { SETTINGS_KEY } from '../../../src/shared/names';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/shared/settings';
import { type Reply, startBrowser } from '../../fuzz/extension';
import { speak } from '../ui/speak';

const STORY = 'https://www.isna.ir/news/1';
const STATE = { verdict: 'article', on: false, hidden: 0, mended: 0, site: 'isna.ir' } as PageState;

/** What the page of every tab answers, and what it was asked. */
let state: PageState | undefined;
let switched: Reply;
let copied: Reply;
const asked: string[] = [];
const browser = startBrowser(({ type }): Reply => {
  asked.push(type);
  if (type === 'switchPage') return switched;
  if (type === 'copyText') return copied;
  if (type === 'writeClipboard') return { res: true };
  return type === 'pageState' || type === 'setPage' ? { res: state } : {};
});
const send = (type: string, data?: unknown, sender: object = { id: 'test-extension-id', tab: { id: 1, url: STORY } }) =>
  browser.deliver({ id: 1, type, data, timestamp: 1 }, sender);
const store = (settings: Partial<Settings>) =>
  fakeBrowser.storage.local.set({ [SETTINGS_KEY]: { ...DEFAULT_SETTINGS, ...settings } });
const mend = async (data: object) =>
  ((await send('mend', data)) as { res?: { rule: string }[][]; err?: unknown }) ?? {};

let togglePage: (tabId: number) => Promise<void>;
let copyText: (tabId: number, selection: boolean) => Promise<void>;
beforeAll(async () => {
  await import('../../../src/background/main');
  ({ togglePage, copyText } = await import('../../../src/background/commands'));
});
beforeEach(async () => {
  await store({});
  state = STATE;
  switched = { res: 'done' };
  speak('en');
  asked.length = browser.calls.length = 0;
});

it('a watcher gets the cleaner where the site is cleaned by itself, and nowhere else', async () => {
  await send('needCleaner');
  expect(browser.calls).toContain('scripting.executeScript');
  await store({ sites: { 'isna.ir': 'click' } });
  browser.calls.length = 0;
  await send('needCleaner');
  expect(browser.calls).not.toContain('scripting.executeScript');
});

it('a frame of a page gets nothing', async () => {
  for (const frameId of [1, 7])
    await send('needCleaner', undefined, { id: 'test-extension-id', tab: { id: 1, url: STORY }, frameId });
  expect(browser.calls).not.toContain('scripting.executeScript');
});

it('a page may bring in a style of its own, told as a style is, and take it out again', async () => {
  await send('style', { css: 'p { color: red }', on: true });
  await send('style', { css: 'p { color: red }', on: false });
  expect(browser.calls.filter((name) => name.includes('CSS'))).toEqual(['scripting.insertCSS', 'scripting.removeCSS']);
  browser.calls.length = 0;
  for (const data of [{ css: 7, on: true }, { css: 'p {}' }, undefined]) await send('style', data);
  expect(browser.calls.filter((name) => name.includes('CSS'))).toEqual([]);
});

it('texts are mended as the settings say and the request besides, words of both left alone', async () => {
  await store({ words: { never: ['می رود'], always: [] } });
  const texts = ['می رود', 'می شود', 'كتاب'];
  const rulesOf = (edits: { rule: string }[][] = []) => edits.map((all) => all.map(({ rule }) => rule));
  expect(rulesOf((await mend({ texts })).res)).toEqual([[], ['half-space-verbs'], ['arabic-letters']]);
  const asks = { texts, never: ['می شود'], rules: { 'arabic-letters': false } };
  expect(rulesOf((await mend(asks)).res)).toEqual([[], [], []]);
});

it.each([[{ texts: 'متن' }], [{ texts: [7] }], [{ texts: ['متن'], never: 'متن' }], [undefined]])(
  'what is no request to mend is refused: %j',
  async (data) => expect(await mend(data as object)).toHaveProperty('err'),
);

it('nobody but a page has its text mended', async () => {
  expect(await send('mend', { texts: ['می رود'] }, { id: 'test-extension-id' })).toHaveProperty('err');
});

it('the shortcut asks the page once to switch, and says at the button where there is no story', async () => {
  await togglePage(1);
  expect(asked).toEqual(['switchPage']);
  expect(browser.calls).not.toContain('action.setBadgeText');
  asked.length = 0;
  switched = { res: 'none' };
  await togglePage(1);
  expect(asked).toEqual(['switchPage']);
  expect(browser.calls).toContain('action.setBadgeText');
});

it('the shortcut brings the cleaner where none answers, and asks once more', async () => {
  switched = undefined;
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ url: STORY } as never);
  await togglePage(1);
  expect(asked).toEqual(['switchPage', 'switchPage']);
  expect(browser.calls.filter((name) => name === 'scripting.executeScript')).toHaveLength(3);
  expect(browser.calls).toContain('action.setBadgeText');
});

it.each<[string, Reply, string[], string]>([
  ['copies what the page gives at once', { res: { text: 'متن', words: 1 } }, ['copyText', 'writeClipboard'], 'Copied'],
  ['says so where there is nothing to copy', { res: { text: '', words: 0 } }, ['copyText'], 'no text to copy'],
  ['asks once more where no cleaner answers, and says what to do', undefined, ['copyText', 'copyText'], 'Reload'],
])('the shortcut for copying %s', async (_, reply, messages, said) => {
  copied = reply;
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ url: STORY } as never);
  const titles: string[] = [];
  vi.spyOn(fakeBrowser, 'action', 'get').mockReturnValue({
    setBadgeText: async () => undefined,
    setBadgeBackgroundColor: async () => undefined,
    setTitle: async ({ title }: { title: string }) => void titles.push(title),
  } as never);
  await copyText(1, false);
  expect(asked).toEqual(messages);
  expect(titles.join()).toContain(said);
});
