import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { distOf } from '../build/manifest';
import {
  type Driven,
  type DriveOptions,
  downloadsOf,
  noteFetches,
  readDownloadIn,
  type ShortcutName,
  until,
} from './driven';
import {
  ALLOW_PRIVATE,
  BUTTON_PLACE,
  changeOrigins,
  chooseInMenu,
  END_BACKGROUND,
  ORIGIN,
  SHOW_BUTTON,
} from './firefox-addon';
import { launchFirefox } from './firefox-launch';
import { FirefoxPopup } from './firefox-popup';
import { COUNT_LISTENERS, clickAt, inChrome, MEASURE_HEAP, pressKeys } from './firefox-window';
import { OwnPage } from './own-page';

/** The shortcuts of the manifest, as keys. */
const SHORTCUTS: Record<ShortcutName, string> = { 'toggle-page': 'K', 'copy-text': 'Y' };

/** Starts Firefox with the built extension in a fresh profile. */
export async function driveFirefox(options: DriveOptions): Promise<Driven> {
  const profile = mkdtempSync(join(tmpdir(), 'pakkhan-firefox-'));
  let browser: Browser;
  let helper: Page;
  let addon = '';
  const openOwn = async (path: string) => {
    const page = await browser.newPage();
    // Settles never for an extension's page; that it is there is seen below.
    page.goto(`${ORIGIN}/${path}`).catch(() => undefined);
    await until(() => page.evaluate(() => (document.getElementById('root')?.childElementCount ?? 0) > 0));
    return page;
  };
  const start = async () => {
    browser = await launchFirefox(profile, options);
    await install();
    await inChrome(browser, SHOW_BUTTON);
  };
  const install = async () => {
    addon = await browser.installExtension(distOf('firefox'));
    await isReady();
  };
  const isReady = async () => {
    helper = await openOwn('src/options/index.html');
    await until(() => inExtension(() => chrome.scripting.getRegisteredContentScripts().then((s) => s.length > 0)));
  };
  const inExtension = <T, A extends unknown[]>(work: (...args: A) => T | Promise<T>, ...args: A): Promise<T> =>
    helper.evaluate(`(${work})(...${JSON.stringify(args)})`) as Promise<T>;
  await start();
  return {
    name: 'firefox',
    inExtension,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async openPopup(page) {
      await new FirefoxPopup(browser, helper).close();
      await page?.bringToFront();
      await inChrome(browser, clickAt(`${BUTTON_PLACE}.x + 10`, `${BUTTON_PLACE}.y + 10`));
      const popup = new FirefoxPopup(browser, helper);
      await until(() =>
        popup.run((document) => document.readyState === 'complete' && document.body.childElementCount > 0),
      );
      return popup;
    },
    async openOwn(path, width = 1000) {
      const page = await openOwn(path);
      await page.setViewport({ width, height: 800 });
      return new OwnPage(page);
    },
    killBackground: () => inChrome(browser, END_BACKGROUND),
    fetchedByBackground: () =>
      helper.evaluate(`chrome.runtime.getBackgroundPage().then(${noteFetches})`) as Promise<string[]>,
    press: (shortcut) => {
      const key = SHORTCUTS[shortcut];
      const keys = [
        { key: 'Alt', code: 'AltLeft' },
        { key: 'Shift', code: 'ShiftLeft' },
        { key, code: `Key${key}` },
      ];
      return inChrome(browser, pressKeys(...keys));
    },
    chooseInMenu: (item) => inChrome(browser, chooseInMenu(item)),
    async showAsPrinted(page) {
      await page.bringToFront();
      await inChrome(browser, "(gBrowser.selectedBrowser.browsingContext.mediumOverride = 'print')");
    },
    async grant(origin) {
      await inChrome(browser, changeOrigins('add', origin));
      return inExtension((origin) => chrome.permissions.contains({ origins: [origin] }), origin);
    },
    revoke: (origin) => inChrome(browser, changeOrigins('remove', origin)),
    countListeners: () => inChrome(browser, COUNT_LISTENERS),
    measureHeap: () => inChrome(browser, MEASURE_HEAP),
    async allowPrivate() {
      await inChrome(browser, ALLOW_PRIVATE);
      await isReady();
    },
    update: install,
    remove: () => browser.uninstallExtension(addon),
    async restart() {
      await browser.close();
      await start();
    },
    readClipboard: (type = 'text/plain') =>
      inChrome(
        browser,
        `navigator.clipboard.read().then(([item]) => item.getType('${type}')).then((blob) => blob.text())`,
      ),
    readDownload: (ending) => readDownloadIn(downloadsOf(profile), ending),
    get closed() {
      return new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
    },
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
