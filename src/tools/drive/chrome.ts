import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Target } from 'puppeteer-core';
import { ChromeExtension } from './chrome-extension';
import { launchChrome } from './chrome-launch';
import { type Driven, type DriveOptions, downloadsOf, noteFetches, readDownloadIn } from './driven';
import { OwnPage } from './own-page';

/** Events in Chromium can be sent off by hand. */
interface Dispatching {
  dispatch(...args: unknown[]): void;
}

/** Starts Chrome, Chromium or Edge with the built extension in a fresh profile. */
export async function driveChrome(options: DriveOptions): Promise<Driven> {
  const profile = mkdtempSync(join(tmpdir(), 'pakkhan-chrome-'));
  let browser: Browser;
  let extension: ChromeExtension;
  const start = async () => {
    browser = await launchChrome(profile, options);
    extension = new ChromeExtension(browser);
    await extension.install();
    // A reader who sees the window is to see no tab of ours.
    if (options.headless === false) await extension.letGo();
  };
  await start();
  return {
    name: 'chrome',
    inExtension: (work, ...args) => extension.run(work, ...args),
    async open(url) {
      const page = await browser.newPage();
      await page.setViewport({ width: 1200, height: 900 });
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async openPopup(page) {
      await page?.bringToFront();
      const installed = (await browser.extensions()).get(extension.id);
      if (!installed) throw new Error('the extension is not installed');
      const isPopup = (t: Target) => t.type() !== 'service_worker' && t.url().startsWith(extension.urlOf(''));
      const before = new Set(browser.targets());
      const opened = browser.waitForTarget((t) => isPopup(t) && !before.has(t));
      const front = page ?? (await browser.pages()).at(-1);
      if (!front) throw new Error('no page is open');
      await front.triggerExtensionAction(installed);
      const popup = await (await opened).asPage();
      await popup.waitForSelector('body');
      return new OwnPage(popup);
    },
    async openOwn(path, width = 1000) {
      const page = await browser.newPage();
      await page.setViewport({ width, height: 800 });
      await page.goto(extension.urlOf(path));
      return new OwnPage(page);
    },
    killBackground: () => extension.killBackground(),
    fetchedByBackground: () => extension.evaluateInBackground(`(${noteFetches})(globalThis)`),
    async press(shortcut) {
      const tab = await extension.activeTab();
      await extension.runInBackground(
        (shortcut, tab) => (chrome.commands.onCommand as never as Dispatching).dispatch(shortcut, tab),
        shortcut,
        tab,
      );
    },
    async chooseInMenu(menuItemId) {
      const tab = await extension.activeTab();
      await extension.runInBackground(
        (item, tab) => (chrome.contextMenus.onClicked as never as Dispatching).dispatch(item, tab),
        { menuItemId },
        tab,
      );
    },
    showAsPrinted: (page) => page.emulateMediaType('print'),
    async grant(origin) {
      // What was granted in the list of extensions is given without a question when the extension asks for it.
      await extension.runInList(`await api.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' });
        await api.addHostPermission(extensionId, '${origin}');`);
      const isGranted = await extension.run((origin) => chrome.permissions.request({ origins: [origin] }), origin);
      await extension.runInList("await api.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_ALL_SITES' });");
      return isGranted;
    },
    async revoke(origin) {
      const remove = (origin: string) => chrome.permissions.remove({ origins: [origin] }).catch(() => false);
      if (await extension.run(remove, origin)) return;
      await extension.runInList("await api.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' });");
    },
    update: () => extension.install(),
    remove: () => extension.uninstall(),
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
