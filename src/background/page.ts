import browser from 'webextension-polyfill';
import { onMessage, type PageState, sendMessage } from '../shared/messages';
import { readSettings } from '../shared/settings-store';
import { modeOfSite } from '../shared/site-mode';
import { spokenText } from '../shared/status-text';
import { ruleFor, siteKey, siteRules } from '../sites';
import { showBadge } from './badge';
import { loadEngine, mend } from './engine';
import { injectBeside, injectCleaner, style } from './inject';
import { fromExtension, isMendRequest, isPageStatus, isStyle, isTabRequest, tabOf } from './senders';

/** The state of a tab's page, undefined where no cleaner answers. */
const stateOf = (tabId: number) => sendMessage('pageState', undefined, tabId).catch(() => undefined);

/**
 * Like `stateOf`, the cleaner injected where it is missing; the browser refuses that on its own pages and its store,
 * and where neither a click nor a granted host lets us in.
 */
export async function withCleaner(tabId: number): Promise<PageState | 'forbidden' | undefined> {
  const state = await stateOf(tabId);
  if (state) return state;
  try {
    const { url } = await browser.tabs.get(tabId);
    await injectCleaner(tabId, url, false);
  } catch {
    return 'forbidden';
  }
  return stateOf(tabId);
}

/**
 * Cleans a tab's page or puts it back; a cleaner that is there already is told at once, for asking how things are would
 * make it look at the page a second time.
 * @returns undefined where that can't be
 */
export async function setPage(tabId: number, on: boolean): Promise<PageState | undefined> {
  const tell = () => sendMessage('setPage', on, tabId);
  return tell().catch(async () => (typeof (await withCleaner(tabId)) === 'object' ? tell() : undefined));
}

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
    return fromExtension(sender) && isTabRequest(data) ? withCleaner(data.tabId) : undefined;
  });
  onMessage('cleanTab', ({ data, sender }) => {
    return fromExtension(sender) && isTabRequest(data) ? setPage(data.tabId, data.on === true) : undefined;
  });
}
