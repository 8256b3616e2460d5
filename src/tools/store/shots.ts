import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { driveChrome } from '../drive/chrome';
import { type Popup, until } from '../drive/driven';
import { POPUP } from '../drive/popup-parts';
import { fixture, serve } from '../drive/server';

export type Language = 'fa' | 'en';
const STORY = 'http://www.yjc.ir/fa/news/7123456/';

/** What is pictured: the story before and after, and what the extension shows of itself. */
export const SHOTS = ['before', 'after', 'popup', 'changes', 'options', 'welcome'] as const;
export type Shots = Record<(typeof SHOTS)[number], Buffer>;

/** Fonts and fades are there a moment after the page is. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 600));
const hiddenOn = (page: Page) => page.evaluate(() => document.querySelectorAll('[data-pakkhan-hidden]').length);

/**
 * Pictures of the built Chrome extension on the demo page.
 * @param folder for the files on the way
 */
export async function takeShots(language: Language, folder: string): Promise<Shots> {
  mkdirSync(folder, { recursive: true });
  const server = await serve({ 'yjc.ir/fa/news/7123456/': fixture('seed/yjc.html') });
  const driven = await driveChrome({ port: server.port, hosts: ['yjc.ir'], language });
  const shots: Partial<Shots> = {};
  const keep = async (name: keyof Shots, page: Page | Popup) => {
    await settle();
    const path = join(folder, `${language}-${name}.png`) as `${string}.png`;
    await ('run' in page ? page.screenshot(path) : page.screenshot({ path }));
    shots[name] = readFileSync(path);
  };
  try {
    const page = await driven.open(STORY);
    await until(() => hiddenOn(page));
    const popup = await driven.openPopup(page);
    await until(() => popup.run((document, s) => document.querySelector(s) !== null, POPUP.changes));
    await keep('after', page);
    await keep('popup', popup);
    await popup.click(POPUP.changes);
    await keep('changes', popup);
    await popup.close();
    const again = await driven.openPopup(page);
    await until(() => again.run((document, s) => document.querySelector(s) !== null, POPUP.pageSwitch));
    await again.click(POPUP.pageSwitch);
    await until(async () => (await hiddenOn(page)) === 0);
    await keep('before', page);
    await keep('options', await driven.openOwn('src/options/index.html#text'));
    await keep('welcome', await driven.openOwn('src/welcome/index.html'));
  } finally {
    await driven.close();
    await server.close();
  }
  return shots as Shots;
}
