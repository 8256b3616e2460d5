import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser, speaksPersian } from '../browsers';
import { type Driven, type DriveOptions, readDownloadIn, type ShortcutName, until } from './driven';
import { FirefoxPopup } from './firefox-popup';
import { clickAt, inChrome, pressKeys } from './firefox-window';
import { OwnPage } from './own-page';

const EXTENSION = fileURLToPath(new URL('../../../dist/firefox', import.meta.url));
const ADDON = 'pakkhan@pakkhan.app';
const UUID = '7c1d6d0e-1d3b-4a51-9a55-0a3f4f0c2b11';
const ORIGIN = `moz-extension://${UUID}`;
const WIDGET = 'pakkhan_pakkhan_app';
/** Milliseconds after which the idle background script ends; short, so that a test can see it die. */
const IDLE = 700;

function proxyFor(hosts: readonly string[], port: number): string {
  const tests = hosts.map((h) => `host == '${h}' || dnsDomainIs(host, '.${h}')`).join(' || ');
  const script = `function FindProxyForURL(url, host) { return (${tests}) ? 'PROXY 127.0.0.1:${port}' : 'DIRECT'; }`;
  return `data:application/x-ns-proxy-autoconfig,${encodeURIComponent(script)}`;
}

/** Where the browser of a profile saves files. */
const downloadsOf = (profile: string) => join(profile, 'pakkhan-downloads');

async function launch(
  profile: string,
  { port, hosts, language = 'fa', theme = 'light', forcedColors, headless = true }: DriveOptions,
): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless,
    userDataDir: profile,
    args: ['--remote-allow-system-access', '--width=1280', '--height=1000'],
    extraPrefsFirefox: {
      'network.proxy.type': 2,
      'network.proxy.autoconfig_url': proxyFor(hosts, port),
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.background.idle.timeout': IDLE,
      'intl.locale.requested': language,
      'ui.systemUsesDarkTheme': theme === 'dark' ? 1 : 0,
      'dom.security.https_first': false,
      'browser.download.folderList': 2,
      'browser.download.dir': downloadsOf(profile),
      ...(forcedColors && { 'browser.display.document_color_use': 2 }),
    },
  });
}

/** The shortcuts of the manifest, as keys. */
const SHORTCUTS: Record<ShortcutName, string> = { 'toggle-page': 'K', 'copy-text': 'Y' };

/** Opens the page's context menu and chooses one of our entries in it. */
const chooseInMenu = (item: string) => `(async () => {
  const waitFor = async (find) => {
    for (let tries = 0; tries < 100; tries++) {
      const found = find();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('not in the menu: ${item}');
  };
  const menu = document.getElementById('contentAreaContextMenu');
  const { x, y } = gBrowser.selectedBrowser.getBoundingClientRect();
  for (const type of ['mousedown', 'mouseup', 'contextmenu'])
    window.synthesizeMouseEvent(type, x + 500, y + 300, { button: 2, clickCount: 1 }, {});
  const entry = await waitFor(() => menu.state === 'open' && menu.querySelector('[id$="-menuitem-_${item}"]'));
  const sub = entry.closest('menu');
  if (sub) {
    sub.openMenu(true);
    await waitFor(() => sub.menupopup.state === 'open');
  }
  entry.parentNode.activateItem(entry);
})()`;

/** What the add-on manager does when a reader switches a site of an extension on or off. */
const changeOrigins = (change: 'add' | 'remove', origin: string) => `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('${ADDON}');
  await ExtensionPermissions.${change}('${ADDON}', { permissions: [], origins: ['${origin}'] }, extension);
})()`;

/** What the add-on manager does when a reader allows an extension in private windows. */
const ALLOW_PRIVATE = `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('${ADDON}');
  const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  await ExtensionPermissions.add('${ADDON}', allowed, extension);
  await (await AddonManager.getAddonByID('${ADDON}')).reload();
})()`;

/** Starts Firefox with the built extension in a fresh profile. */
export async function driveFirefox(options: DriveOptions): Promise<Driven> {
  const profile = mkdtempSync(join(tmpdir(), 'pakkhan-firefox-'));
  const downloads = downloadsOf(profile);
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
    if ((options.language ?? 'fa') === 'fa') speaksPersian('firefox');
    browser = await launch(profile, options);
    await install();
    await inChrome(browser, `CustomizableUI.addWidgetToArea('${WIDGET}-browser-action', 'nav-bar')`);
  };
  const install = async () => {
    addon = await browser.installExtension(EXTENSION);
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
      const button = `document.getElementById('${WIDGET}-BAP').getBoundingClientRect()`;
      await inChrome(browser, clickAt(`${button}.x + 10`, `${button}.y + 10`));
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
    async killBackground() {
      await new Promise((resolve) => setTimeout(resolve, IDLE * 3));
    },
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
    readDownload: (ending) => readDownloadIn(downloads, ending),
    get closed() {
      return new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
    },
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
