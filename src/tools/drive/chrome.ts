import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser, speaksPersian } from '../browsers';
import { type Driven, type DriveOptions, readDownloadIn, until } from './driven';
import { OwnPage } from './own-page';

const EXTENSION = fileURLToPath(new URL('../../../dist/chrome', import.meta.url));
const DISABLED = ['HttpsUpgrades', 'Translate', 'OptimizationHints', 'MediaRouter'];

/** Where the browser of a profile saves files. */
const downloadsOf = (profile: string) => join(profile, 'pakkhan-downloads');

/** Events in Chromium can be sent off by hand. */
interface Dispatching {
  dispatch(...args: unknown[]): void;
}

async function launch(
  profile: string,
  { port, hosts, language = 'fa', theme = 'light', forcedColors, headless = true }: DriveOptions,
): Promise<Browser> {
  const mapped = hosts.flatMap((h) => [`MAP ${h}:80 127.0.0.1:${port}`, `MAP *.${h}:80 127.0.0.1:${port}`]);
  return puppeteer.launch({
    executablePath: findBrowser('chrome'),
    headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    downloadBehavior: { policy: 'allow', downloadPath: downloadsOf(profile) },
    // Where Persian's locale is not installed, files could not have Persian names without the one for all languages.
    env: { ...process.env, LANGUAGE: language, LC_ALL: 'C.UTF-8' },
    args: [
      '--no-sandbox',
      `--lang=${language}`,
      `--host-resolver-rules=${mapped.join(', ')}`,
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      `--disable-features=${DISABLED.join(',')}`,
      ...(theme === 'dark' ? ['--force-dark-mode'] : []),
      ...(forcedColors ? ['--force-high-contrast'] : []),
    ],
  });
}

/** Starts Chrome, Chromium or Edge with the built extension in a fresh profile. */
export async function driveChrome(options: DriveOptions): Promise<Driven> {
  const profile = mkdtempSync(join(tmpdir(), 'pakkhan-chrome-'));
  const downloads = downloadsOf(profile);
  let browser: Browser;
  let id: string;
  const start = async () => {
    if ((options.language ?? 'fa') === 'fa') speaksPersian('chrome');
    browser = await launch(profile, options);
    await install();
  };
  const install = async () => {
    id = await browser.installExtension(EXTENSION);
    await isReady();
  };
  const isReady = async () => {
    await until(() => inExtension(() => chrome.scripting.getRegisteredContentScripts().then((s) => s.length > 0)));
  };
  const inExtension = async <T, A extends unknown[]>(work: (...args: A) => T | Promise<T>, ...args: A): Promise<T> => {
    const page = await browser.newPage();
    try {
      await page.goto(`chrome-extension://${id}/src/options/index.html`);
      return (await page.evaluate(`(${work})(...${JSON.stringify(args)})`)) as T;
    } finally {
      await page.close();
    }
  };
  /** Runs a function where the background's listeners are; a background that sleeps is woken. */
  const inBackground = async <A extends unknown[]>(work: (...args: A) => void, ...args: A) => {
    await inExtension(() => chrome.runtime.sendMessage({ type: 'wake' })).catch(() => undefined);
    const target = await browser.waitForTarget((t) => t.type() === 'service_worker' && t.url().includes(id));
    const worker = await target.worker();
    await worker?.evaluate(`(${work})(...${JSON.stringify(args)})`);
  };
  const activeTab = () =>
    inExtension(async () => {
      const tabs = await chrome.tabs.query({ lastFocusedWindow: true });
      return tabs
        .filter(({ url }) => !url?.startsWith('chrome-extension:'))
        .toSorted((a, b) => (a.lastAccessed ?? 0) - (b.lastAccessed ?? 0))
        .at(-1);
    });
  /** The browser's own page of extensions may do what a reader does there. */
  const inExtensionsPage = async (work: string) => {
    const page = await browser.newPage();
    await page.goto('chrome://extensions/');
    await page.evaluate(`(async (api, extensionId) => { ${work} })(chrome.developerPrivate, '${id}')`);
    await page.close();
  };
  await start();
  return {
    name: 'chrome',
    inExtension,
    async open(url) {
      const page = await browser.newPage();
      await page.setViewport({ width: 1200, height: 900 });
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async openPopup(page) {
      await page?.bringToFront();
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('the extension is not installed');
      const before = new Set(browser.targets());
      const opened = browser.waitForTarget((t) => t.url().startsWith(`chrome-extension://${id}/`) && !before.has(t));
      const front = page ?? (await browser.pages()).at(-1);
      if (!front) throw new Error('no page is open');
      await front.triggerExtensionAction(extension);
      const popup = await (await opened).asPage();
      await popup.waitForSelector('body');
      return new OwnPage(popup);
    },
    async openOwn(path, width = 1000) {
      const page = await browser.newPage();
      await page.setViewport({ width, height: 800 });
      await page.goto(`chrome-extension://${id}/${path}`);
      return new OwnPage(page);
    },
    async killBackground() {
      const target = browser.targets().find((t) => t.type() === 'service_worker' && t.url().includes(id));
      await (await target?.worker())?.close().catch(() => undefined);
    },
    async press(shortcut) {
      const tab = await activeTab();
      await inBackground(
        (shortcut, tab) => (chrome.commands.onCommand as never as Dispatching).dispatch(shortcut, tab),
        shortcut,
        tab,
      );
    },
    async chooseInMenu(menuItemId) {
      const tab = await activeTab();
      await inBackground(
        (item, tab) => (chrome.contextMenus.onClicked as never as Dispatching).dispatch(item, tab),
        { menuItemId },
        tab,
      );
    },
    showAsPrinted: (page) => page.emulateMediaType('print'),
    async grant(origin) {
      // What was granted in the list of extensions is given without a question when the extension asks for it.
      await inExtensionsPage(`await api.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' });
        await api.addHostPermission(extensionId, '${origin}');`);
      const isGranted = await inExtension((origin) => chrome.permissions.request({ origins: [origin] }), origin);
      await inExtensionsPage("await api.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_ALL_SITES' });");
      return isGranted;
    },
    async revoke(origin) {
      const remove = (origin: string) => chrome.permissions.remove({ origins: [origin] }).catch(() => false);
      if (await inExtension(remove, origin)) return;
      await inExtensionsPage("await api.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' });");
    },
    update: install,
    remove: () => browser.uninstallExtension(id),
    async restart() {
      await browser.close();
      await start();
    },
    async readClipboard(type = 'text/plain') {
      const page = await browser.newPage();
      const origin = `http://localhost:${options.port}`;
      await browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read']);
      await page.goto(`${origin}/`);
      await page.bringToFront();
      const text = await page.evaluate(async (type) => {
        const [item] = await navigator.clipboard.read();
        return (await item!.getType(type)).text();
      }, type);
      await page.close();
      return text;
    },
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
