import browser from 'webextension-polyfill';
import { SETTINGS_KEY } from '../shared/names';
import { readSettings } from '../shared/settings-store';
import { serveCommands } from './commands';
import { serveMenu } from './menu';
import { servePages } from './page';
import { serveReader } from './reader';
import { isUnfinished, reconcile } from './registration';

const reconcileNow = () => void reconcile(readSettings).catch(console.error);

browser.runtime.onInstalled.addListener(reconcileNow);
browser.runtime.onStartup.addListener(reconcileNow);
browser.permissions.onAdded.addListener(reconcileNow);
browser.permissions.onRemoved.addListener(reconcileNow);
browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'local' && SETTINGS_KEY in changes) reconcileNow();
});

// Each time that the background wakes: what it was ended at is done again.
void isUnfinished().then((unfinished) => unfinished && reconcileNow(), console.error);

serveReader();
servePages();
serveCommands();
serveMenu();
