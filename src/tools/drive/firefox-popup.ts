import { writeFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { type Key, type Popup, until } from './driven';
import { clickAt, inChrome, pressKeys } from './firefox-window';

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

/** The popup of the toolbar button, reached through a page of the extension. */
export class FirefoxPopup implements Popup {
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
    await inChrome(this.browser, pressKeys({ key: key === 'Space' ? ' ' : key, code: key }));
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
