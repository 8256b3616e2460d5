import browser from 'webextension-polyfill';
import { type CopyRequest, onMessage, sendMessage } from '../shared/messages';
import { readSettings } from '../shared/settings-store';
import { modeOfSite } from '../shared/site-mode';
import { spokenText } from '../shared/status-text';
import { ruleFor, siteKey, siteRules } from '../sites';
import { showBadge } from './badge';
import { loadEngine, mend } from './engine';
import { injectBeside, injectCleaner, style } from './inject';
import { fromExtension, isMendRequest, isPageStatus, isStyle, isTabRequest, tabOf } from './senders';

/**
 * Asks the cleaner of a tab's page once, and puts it in first where none answers; the browser refuses that on its own
 * pages and its store, and where neither a click nor a granted host lets us in.
 * @returns undefined where there is no answer all the same
 */
async function askCleaner<T>(tabId: number, ask: () => Promise<T>): Promise<T | 'forbidden' | undefined> {
  const answer = await ask().catch(() => undefined);
  if (answer) return answer;
  try {
    const { url } = await browser.tabs.get(tabId);
    await injectCleaner(tabId, url, false);
  } catch {
    return 'forbidden';
  }
  return ask().catch(() => undefined);
}

/** The state of a tab's page. */
const stateOf = (tabId: number) => askCleaner(tabId, () => sendMessage('pageState', undefined, tabId));

/** Cleans a tab's page or puts it back, whichever its reader does not see: the page itself knows best. */
export const switchPage = (tabId: number) => askCleaner(tabId, () => sendMessage('switchPage', undefined, tabId));

/** The clean text of a tab's page. */
export const copyFrom = (tabId: number, request: CopyRequest) =>
  askCleaner(tabId, () => sendMessage('copyText', request, tabId));

/** Cleans a tab's page or puts it back. */
const setPage = (tabId: number, on: boolean) => askCleaner(tabId, () => sendMessage('setPage', on, tabId));

/** A watcher may have been in its page since before the reader changed the site's mode. */
async function mayCleanByItself(url: string): Promise<boolean> {
  const rule = ruleFor(url, siteRules);
  return modeOfSite(await readSettings(), siteKey(url, rule), rule !== undefined) === 'auto';
}

/** What a page may ask for beside its cleaner. */
const BESIDE = [
  ['needDesk', 'desk'],
  ['needFont', 'font'],
  ['needExporter', 'exporter'],
] as const;

/** Answers pages and the popup. */
export function servePages() {
  for (const [message, script] of BESIDE) {
    onMessage(message, async ({ sender }) => {
      const tab = tabOf(sender);
      if (tab) await injectBeside(tab.id, script);
    });
  }
  onMessage('needCleaner', async ({ sender }) => {
    const tab = tabOf(sender);
    if (tab && (await mayCleanByItself(tab.url))) await injectCleaner(tab.id, tab.url, true);
  });
  onMessage('style', async ({ data, sender }) => {
    const tab = tabOf(sender);
    if (tab && isStyle(data)) await style(tab.id, data.css, data.on);
  });
  onMessage('report', async ({ data, sender }) => {
    const tab = tabOf(sender);
    if (!tab || !isPageStatus(data)) return undefined;
    // What has been cleaned will be mended next.
    if (data.on) loadEngine().catch(console.error);
    await showBadge(tab.id, data);
    return spokenText(data);
  });
  onMessage('mend', async ({ data, sender }) => {
    if (!tabOf(sender) || !isMendRequest(data)) throw new TypeError('not a request to mend');
    return mend(data, await readSettings());
  });
  onMessage('inspectTab', ({ data, sender }) => {
    return fromExtension(sender) && isTabRequest(data) ? stateOf(data.tabId) : undefined;
  });
  onMessage('cleanTab', async ({ data, sender }) => {
    if (!fromExtension(sender) || !isTabRequest(data)) return undefined;
    const state = await setPage(data.tabId, data.on === true);
    return state === 'forbidden' ? undefined : state;
  });
}
