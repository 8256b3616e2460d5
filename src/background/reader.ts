import browser from 'webextension-polyfill';
import { onMessage } from '../shared/messages';
import { withHidden } from '../shared/reader-rules';
import { SettingsError, updateSettings } from '../shared/settings-store';
import { startSync } from '../shared/settings-sync';
import { fromExtension, isPick, tabOf } from './senders';

/** What is done for the reader besides their pages: the first greeting, syncing, and keeping what they picked. */
export function serveReader() {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
  });
  onMessage('picked', async ({ data, sender }) => {
    if (tabOf(sender) && isPick(data))
      await updateSettings((settings) => withHidden(settings, data.site, data.selector));
  });
  onMessage('keepSiteMode', async ({ data: { site, mode }, sender }) => {
    if (!fromExtension(sender)) return 'failed';
    try {
      await updateSettings((settings) => ({ ...settings, sites: { ...settings.sites, [site]: mode } }));
      return undefined;
    } catch (error) {
      return error instanceof SettingsError ? error.problem : 'failed';
    }
  });
  startSync();
}
