import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser, speaksPersian } from '../browsers';
import { type Driven, type DriveOptions, type Key, type Popup, until } from './driven';
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

async function launch(
  profile: string,
  { port, hosts, language = 'fa', theme = 'light', headless = true }: DriveOptions,
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
    },
  });
}

/** The part of WebDriver BiDi that reaches the browser's own window; puppeteer has no public way to it. */
interface Connection {
  send(
    method: string,
    params: unknown,
  ): Promise<{
    result: { contexts?: { context: string }[]; result?: { value: unknown }; exceptionDetails?: { text: string } };
  }>;
}

/** Evaluates an expression in the browser's own window, where toolbar and popup panel live. */
async function inChrome<T>(browser: Browser, expression: string): Promise<T> {
  const { connection } = browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts?.at(-1)?.context;
  const { result } = await connection.send('script.evaluate', {
    expression: `(async () => JSON.stringify(await (${expression})))()`,
    target: { context },
    awaitPromise: true,
  });
  if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
  return JSON.parse((result.result?.value as string) ?? 'null') as T;
}

const clickAt = (x: string, y: string) => `(() => {
  for (const type of ['mousemove', 'mousedown', 'mouseup']) window.synthesizeMouseEvent(type, ${x}, ${y}, { button: 0, clickCount: 1 }, {});
})()`;

/** Types as the keyboard does: the browser's window hands the key to whatever has the focus. */
const pressKey = (key: Key) => `(() => {
  const typing = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  typing.beginInputTransactionForTests(window);
  const event = new KeyboardEvent('', { key: ${JSON.stringify(key === 'Space' ? ' ' : key)}, code: '${key}' });
  typing.keydown(event);
  typing.keyup(event);
})()`;

/** The popup is in a process of its own; the browser's window has a picture of it. */
const DRAW_POPUP = `(async () => {
  const view = document.querySelector('browser[webextension-view-type="popup"]');
  const picture = await view.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d').drawImage(picture, 0, 0);
  return canvas.toDataURL();
})()`;

class FirefoxPopup implements Popup {
  constructor(
    private readonly browser: Browser,
    private readonly helper: Page,
  ) {}

  run<T, A extends unknown[]>(work: (document: Document, ...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    const view = `browser.extension.getViews({ type: 'popup' })[0].document`;
    return this.helper.evaluate(`(${work})(${view}, ...${JSON.stringify(args)})`) as Promise<T>;
  }

  async click(selector: string) {
    // The panel grows with its content: what is still moving can't be hit.
    let last = '';
    const [x, y] = await until<[number, number] | false>(async () => {
      const now = await this.placeOf(selector);
      const rests = now.join() === last;
      last = now.join();
      if (!rests) await new Promise((resolve) => setTimeout(resolve, 150));
      return rests && now;
    });
    await inChrome(this.browser, clickAt(`${x}`, `${y}`));
  }

  /** The middle of an element, in the browser window's coordinates. */
  private async placeOf(selector: string): Promise<[x: number, y: number]> {
    const at = await this.run((document, selector) => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(`the popup has no ${selector}`);
      element.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, selector);
    const frame = `document.querySelector('browser[webextension-view-type="popup"]').getBoundingClientRect()`;
    return inChrome(this.browser, `[${frame}.x + ${at.x}, ${frame}.y + ${at.y}]`);
  }

  async press(key: Key) {
    await inChrome(this.browser, pressKey(key));
  }

  async screenshot(file: string) {
    const url = await inChrome<string>(this.browser, DRAW_POPUP);
    writeFileSync(file, Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
  }

  async close() {
    await inChrome(
      this.browser,
      `document.querySelector('browser[webextension-view-type="popup"]')?.closest('panel')?.hidePopup()`,
    );
  }
}

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
    if ((options.language ?? 'fa') === 'fa') speaksPersian('firefox');
    browser = await launch(profile, options);
    await install();
    await inChrome(browser, `CustomizableUI.addWidgetToArea('${WIDGET}-browser-action', 'nav-bar')`);
  };
  const install = async () => {
    addon = await browser.installExtension(EXTENSION);
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
    update: install,
    remove: () => browser.uninstallExtension(addon),
    async restart() {
      await browser.close();
      await start();
    },
    readClipboard: () => inChrome(browser, 'navigator.clipboard.readText()'),
    get closed() {
      return new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
    },
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
