import browser, { type Menus } from 'webextension-polyfill';
import { copyText, togglePage } from './commands';

type Item = Menus.CreateCreatePropertiesType & { id: string };

const PAGES = ['http://*/*', 'https://*/*'];

const items = (): Item[] => [
  { id: 'toggle', title: browser.i18n.getMessage('commandToggle'), contexts: ['page'] },
  { id: 'copy', title: browser.i18n.getMessage('commandCopy'), contexts: ['page'] },
  { id: 'copy-selection', title: browser.i18n.getMessage('menuCopySelection'), contexts: ['selection'] },
];

const ACTIONS: Partial<Record<string, (tabId: number) => Promise<void>>> = {
  toggle: togglePage,
  copy: (tabId) => copyText(tabId, false),
  'copy-selection': (tabId) => copyText(tabId, true),
};

/** Fills the context menu and answers it; Firefox for Android has none. */
export function serveMenu() {
  const menus = browser.contextMenus;
  if (!menus) return;
  // Menus outlive the background script; made again at each install, update and start, never twice.
  const fill = async () => {
    await menus.removeAll();
    for (const item of items()) menus.create({ ...item, documentUrlPatterns: PAGES });
  };
  browser.runtime.onInstalled.addListener(fill);
  browser.runtime.onStartup.addListener(fill);
  menus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id !== undefined) void ACTIONS[String(menuItemId)]?.(tab.id);
  });
}
