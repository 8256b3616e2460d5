import type { Page } from 'puppeteer-core';
import type { MessageKey } from '../../src/shared/i18n';
import type { PageState } from '../../src/shared/messages';
import { type Driven, type Popup, until } from '../../src/tools/drive/driven';

/** Sends a message as the popup would; again where it meets a background script that is just ending. */
export const ask = async <T>(driven: Driven, type: string, data: unknown): Promise<T> => {
  const { answer } = await until(async () => ({ answer: await askOnce<T>(driven, type, data) }), 4_000);
  return answer;
};

const askOnce = <T>(driven: Driven, type: string, data: unknown): Promise<T> =>
  driven.inExtension(
    async (type, data) => {
      const message = { id: 1, type, data, timestamp: Date.now() };
      const answer: { res?: unknown; err?: unknown } | undefined = await chrome.runtime.sendMessage(message);
      if (!answer || answer.err) throw new Error(`no answer to ${type}: ${JSON.stringify(answer)}`);
      return answer.res as never;
    },
    type,
    data,
  );

/** The tab of a page, found by its address, which a driver does not know before the page has loaded. */
export async function tabOf(driven: Driven, page: Page, url = page.url()): Promise<number> {
  const id = await driven.inExtension(async (url) => {
    const tabs = await chrome.tabs.query({});
    return tabs.findLast((tab) => tab.url === url)?.id;
  }, url);
  if (id === undefined) throw new Error(`no tab shows ${url}`);
  return id;
}

/** Cleans a page, or puts it back, as the popup's switch does. */
export const setPage = async (driven: Driven, page: Page, on: boolean, url = page.url()) =>
  ask<PageState | undefined>(driven, 'cleanTab', { tabId: await tabOf(driven, page, url), on });

export const inspect = async (driven: Driven, page: Page) =>
  ask<PageState | 'forbidden' | undefined>(driven, 'inspectTab', { tabId: await tabOf(driven, page) });

/** Changes the stored settings as another window would. */
export const changeSettings = (driven: Driven, change: Record<string, unknown>) =>
  driven.inExtension(async (change) => {
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { version: 1, ...(settings as object), ...change } });
  }, change);

/** Waits until a page of ours shows a message of the catalogue, by its key. */
export async function tells(driven: Driven, page: Popup, key: MessageKey): Promise<void> {
  const text = await driven.inExtension((key) => chrome.i18n.getMessage(key), key);
  await until(() => page.run((document, text) => document.body.innerText.includes(text), text));
}

/** The text that a reader sees in the story. */
export const storyText = (page: Page) =>
  page.evaluate(() => (document.querySelector('article') as HTMLElement | null)?.innerText ?? '');

export const isMended = async (page: Page) => {
  const text = await storyText(page);
  return text.includes('می\u200cشود') && !text.includes('می شود');
};

/** Whether nothing of ours is in the page: no attribute, and the slips are there. */
export const isUntouched = (page: Page) =>
  page.evaluate(
    () => !document.documentElement.outerHTML.includes('pakkhan') && !document.body.innerText.includes('می\u200cشود'),
  );

/** Waits until the script of a rule is registered, or is not any more: only pages opened then are cleaned by themselves. */
export const isRegistered = (driven: Driven, id: string, wanted = true) =>
  until(async () => {
    const ids = await driven.inExtension(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).map((script) => script.id),
    );
    return ids.some((one) => one === id || one.startsWith(`${id}:`)) === wanted;
  }, 40_000);
