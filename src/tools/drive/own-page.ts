import type { Page } from 'puppeteer-core';
import type { Key, Popup } from './driven';

/** A page of the extension that the driver reaches as a page. */
export class OwnPage implements Popup {
  constructor(private readonly page: Page) {}

  run<T, A extends unknown[]>(work: (document: Document, ...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return this.page.evaluate(`(${work})(document, ...${JSON.stringify(args)})`) as Promise<T>;
  }

  async click(selector: string) {
    await this.page.click(selector);
  }

  async press(key: Key) {
    await this.page.keyboard.press(key === 'Space' ? ' ' : key);
  }

  async screenshot(file: string) {
    await this.page.screenshot({ path: file as `${string}.png`, captureBeyondViewport: false });
  }

  async close() {
    // A popup has closed by itself where a tab was opened meanwhile.
    await this.page.close().catch(() => undefined);
  }
}
