import type { Browser, Page } from 'puppeteer-core';
import { distOf } from '../build/manifest';
import { until } from './driven';

/** A page of the extension on which nothing of ours runs. */
const PLAIN_PAGE = 'manifest.json';

/** The built extension in a Chromium: put in, asked from inside, found in the browser's own list. */
export class ChromeExtension {
  id = '';
  private helper?: Page;

  constructor(private readonly browser: Browser) {}

  /** The address of one of its pages. */
  urlOf(path: string): string {
    return `chrome-extension://${this.id}/${path}`;
  }

  /** Puts it in, or puts it in again; settles when it has registered its scripts. */
  async install(): Promise<void> {
    this.id = await this.browser.installExtension(distOf('chrome'));
    await until(() => this.run(() => chrome.scripting.getRegisteredContentScripts().then((s) => s.length > 0)));
  }

  uninstall(): Promise<void> {
    return this.browser.uninstallExtension(this.id);
  }

  /** Runs a function in a page of the extension, which stays open behind the others until it is let go. */
  async run<T, A extends unknown[]>(work: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    // An update closes the pages of the version before.
    if (!this.helper || this.helper.isClosed()) {
      this.helper = await this.browser.newPage({ type: 'tab', background: true });
      await this.helper.goto(this.urlOf(PLAIN_PAGE));
    }
    return (await this.helper.evaluate(`(${work})(...${JSON.stringify(args)})`)) as T;
  }

  /** Closes the page in which functions run. */
  async letGo(): Promise<void> {
    await this.helper?.close();
  }

  /** Evaluates an expression where the background's listeners are; a background that sleeps is woken. */
  async evaluateInBackground<T>(expression: string): Promise<T> {
    await this.run(() => chrome.runtime.sendMessage({ type: 'wake' })).catch(() => undefined);
    const target = await this.browser.waitForTarget((t) => t.type() === 'service_worker' && t.url().includes(this.id));
    const worker = await target.worker();
    return (await worker?.evaluate(expression)) as T;
  }

  /** Runs a function there. */
  runInBackground<A extends unknown[]>(work: (...args: A) => void, ...args: A): Promise<void> {
    return this.evaluateInBackground(`(${work})(...${JSON.stringify(args)})`);
  }

  async killBackground(): Promise<void> {
    const target = this.browser.targets().find((t) => t.type() === 'service_worker' && t.url().includes(this.id));
    await (await target?.worker())?.close().catch(() => undefined);
  }

  /** The tab that a reader looks at. */
  activeTab() {
    return this.run(async () => {
      const tabs = await chrome.tabs.query({ lastFocusedWindow: true });
      return tabs
        .filter(({ url }) => !url?.startsWith('chrome-extension:'))
        .toSorted((a, b) => (a.lastAccessed ?? 0) - (b.lastAccessed ?? 0))
        .at(-1);
    });
  }

  /** Does in the browser's own list of extensions what a reader does there; `work` sees `api` and `extensionId`. */
  async runInList(work: string): Promise<void> {
    const page = await this.browser.newPage();
    await page.goto('chrome://extensions/');
    await page.evaluate(`(async (api, extensionId) => { ${work} })(chrome.developerPrivate, '${this.id}')`);
    await page.close();
  }
}
