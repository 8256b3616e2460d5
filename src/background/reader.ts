import browser from 'webextension-polyfill';
import { onMessage } from '../shared/messages';
import { withHidden } from '../shared/reader-rules';
import { SettingsError, updateSettings } from '../shared/settings-store';
import { startSync } from '../shared/settings-sync';

/** What is done for the reader besides their pages: the first greeting, syncing, and keeping what they picked. */
export function serveReader() {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
  });
  onMessage('picked', async ({ data: { site, selector } }) => {
    await updateSettings((settings) => withHidden(settings, site, selector));
  });
  onMessage('keepSiteMode', async ({ data: { site, mode } }) => {
    try {
      await updateSettings((settings) => ({ ...settings, sites: { ...settings.sites, [site]: mode } }));
      return undefined;
    } catch (error) {
      return error instanceof SettingsError ? error.problem : 'failed';
    }
  });
  startSync();
}
