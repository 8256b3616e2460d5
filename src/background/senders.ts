import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import type { MendRequest, PageStatus } from '../shared/messages';

/**
 * The tab whose page has sent a message; undefined for whatever else may send one. Only what the browser itself says
 * of the sender is believed.
 */
export function tabOf({ id, tab, url, frameId }: Runtime.MessageSender): { id: number; url: string } | undefined {
  if (id !== browser.runtime.id || tab?.id === undefined || frameId) return undefined;
  return { id: tab.id, url: tab.url ?? url ?? '' };
}

/** Whether a page of the extension itself has sent a message: the popup, the options. */
export function fromExtension({ id, url }: Runtime.MessageSender): boolean {
  return id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('')) === true;
}

const tabRequest = v.object({ tabId: v.pipe(v.number(), v.integer(), v.minValue(0)) });
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const pageStatus = v.object({ on: v.boolean(), hidden: count, mended: count, verdict: v.string() });

export const isTabRequest = (data: unknown): boolean => v.is(tabRequest, data);

const styling = v.object({ css: v.string(), on: v.boolean() });
export const isStyle = (data: unknown): boolean => v.is(styling, data);

const pick = v.object({ site: v.pipe(v.string(), v.nonEmpty()), selector: v.pipe(v.string(), v.nonEmpty()) });
export const isPick = (data: unknown): boolean => v.is(pick, data);

/** What the badge needs; a page's process that was taken over may send anything. */
export const isPageStatus = (data: unknown): data is PageStatus => v.is(pageStatus, data);

const mendRequest = v.object({
  texts: v.array(v.string()),
  rules: v.optional(v.record(v.string(), v.boolean())),
  never: v.optional(v.array(v.string())),
});
export const isMendRequest = (data: unknown): data is MendRequest => v.is(mendRequest, data);
