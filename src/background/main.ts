import browser from 'webextension-polyfill';
import { onMessage, sendMessage } from '../shared/messages';
import { readSettings } from '../shared/settings-store';
import { showBadge } from './badge';
import { injectBeside, injectCleaner, style } from './inject';
import { serveReader } from './reader';
import { reconcile } from './registration';

const reconcileNow = () => void reconcile(readSettings).catch(console.error);

browser.runtime.onInstalled.addListener(reconcileNow);
browser.runtime.onStartup.addListener(reconcileNow);
browser.permissions.onAdded.addListener(reconcileNow);
browser.permissions.onRemoved.addListener(reconcileNow);
browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'local' && 'settings' in changes) reconcileNow();
});

serveReader();

onMessage('needEngine', async ({ sender }) => {
  if (sender.tab?.id !== undefined) await injectBeside(sender.tab.id, 'engine');
});
onMessage('needCleaner', async ({ sender }) => {
  if (sender.tab?.id !== undefined) await injectCleaner(sender.tab.id, sender.tab.url ?? sender.url, true);
});
onMessage('needFont', async ({ sender }) => {
  if (sender.tab?.id !== undefined) await injectBeside(sender.tab.id, 'font');
});
onMessage('needExporter', async ({ sender }) => {
  if (sender.tab?.id !== undefined) await injectBeside(sender.tab.id, 'exporter');
});
onMessage('style', async ({ data, sender }) => {
  if (sender.tab?.id !== undefined) await style(sender.tab.id, data.css, data.on);
});
onMessage('report', async ({ data, sender }) => {
  if (sender.tab?.id !== undefined) await showBadge(sender.tab.id, data);
});

/** The state of a tab's page, undefined where no cleaner answers. */
const stateOf = (tabId: number) => sendMessage('pageState', undefined, tabId).catch(() => undefined);

/** Like `stateOf`, the cleaner injected where it is missing; the browser refuses that on its own pages and its store. */
async function withCleaner(tabId: number) {
  const state = await stateOf(tabId);
  if (state) return state;
  const { url } = await browser.tabs.get(tabId);
  try {
    await injectCleaner(tabId, url, false);
  } catch {
    return 'forbidden' as const;
  }
  return stateOf(tabId);
}

onMessage('inspectTab', ({ data }) => withCleaner(data.tabId));
onMessage('cleanTab', async ({ data }) => {
  const state = await withCleaner(data.tabId);
  return state === 'forbidden' ? undefined : sendMessage('setPage', data.on, data.tabId);
});
