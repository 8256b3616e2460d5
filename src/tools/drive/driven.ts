import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** The keys that make a page usable without a mouse. */
export type Key = 'Tab' | 'Enter' | 'Space' | 'Escape' | 'ArrowLeft' | 'ArrowRight' | 'ArrowDown' | 'ArrowUp';

/** A page of the extension that stands open: the popup of the toolbar button, or a tab. */
export interface Popup {
  /** Runs a function in the popup; it gets the popup's document and the arguments, and may use nothing else. */
  run<T, A extends unknown[]>(work: (document: Document, ...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** A real mouse click on the middle of an element. */
  click(selector: string): Promise<void>;
  /** Presses and releases a key of the keyboard, such as «Tab», «Enter» or «ArrowLeft». */
  press(key: Key): Promise<void>;
  /** Draws what is shown into a PNG file. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** A file that a browser has saved. */
export interface Download {
  name: string;
  text: string;
}

/** Names of the keyboard shortcuts in the manifest, and of the entries of our context menu. */
export type ShortcutName = 'toggle-page' | 'copy-text';
export type MenuItem = 'toggle' | 'copy' | 'copy-selection';

/** A real browser with the built extension, driven as a reader would. */
export interface Driven {
  name: 'chrome' | 'firefox';
  /** Opens an address in a tab of its own and waits for its load event. */
  open(url: string): Promise<Page>;
  /** A real click on the toolbar button while the page is in front; without one, over what stands in front now. */
  openPopup(page?: Page): Promise<Popup>;
  /** Opens a page of the extension in a tab of its own, such as «src/options/index.html#sites»; width in CSS pixels. */
  openOwn(path: string, width?: number): Promise<Popup>;
  /** Runs a function in a page of the extension, where `browser` and `chrome` are. */
  inExtension<T, A extends unknown[]>(work: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Ends the background script as the browser does when it idles. */
  killBackground(): Promise<void>;
  /** The addresses of what the background script has fetched since this was asked for the first time in its life. */
  fetchedByBackground(): Promise<string[]>;
  /** Uses a keyboard shortcut while a page is in front: the keys in Firefox, the command they give in Chromium. */
  press(shortcut: ShortcutName): Promise<void>;
  /** Chooses an entry of our context menu on the page in front: the menu in Firefox, its event in Chromium. */
  chooseInMenu(item: MenuItem): Promise<void>;
  /** Lays a page out with its styles for print. */
  showAsPrinted(page: Page): Promise<void>;
  /** Lets the extension work on an origin such as «*://*.example.ir/*», as a reader who is asked; whether it may now. */
  grant(origin: string): Promise<boolean>;
  /** Takes an origin back, as a reader does in the browser's own list of extensions; Chromium takes all known sites. */
  revoke(origin: string): Promise<void>;
  /** How many listeners window and document of the page in front have, ours among them; Chromium tells by its protocol. */
  countListeners?(): Promise<number>;
  /** Bytes that scripts hold in the page in front, ours among them, after garbage collection; Chromium's as above. */
  measureHeap?(): Promise<number>;
  /** Lets the extension into private windows. */
  allowPrivate?(): Promise<void>;
  /** Puts the extension in again, as an update does: pages keep the scripts of the version before. */
  update(): Promise<void>;
  /** Takes the extension out; nothing else can be driven afterwards. */
  remove(): Promise<void>;
  /** Closes the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  /** What is on the clipboard, as plain text or as HTML. */
  readClipboard(type?: 'text/plain' | 'text/html'): Promise<string>;
  /** The first file of a kind («.md») that was saved into the downloads; waits for it. */
  readDownload(ending: string): Promise<Download>;
  /** Settles when the browser has been closed, by us or by a person. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export interface DriveOptions {
  /** Port of the test server. */
  port: number;
  /** Hosts that are served by it, subdomains included. */
  hosts: readonly string[];
  /** Language of the browser's own interface, and so of ours. */
  language?: string;
  theme?: 'light' | 'dark';
  /** With the system's own colours alone, as in Windows' high contrast. */
  forcedColors?: boolean;
  /** As for readers who have asked their system for no motion. */
  reducedMotion?: boolean;
  /** Without a window; the default. */
  headless?: boolean;
}

/** Notes what is fetched in a window or worker from the first call on; may use nothing else, as it is run in there. */
export function noteFetches(background: typeof globalThis & { fetched?: string[] }): string[] {
  if (background.fetched) return background.fetched;
  const { fetch } = background;
  background.fetched = [];
  background.fetch = (what, options) => {
    background.fetched?.push(String(what));
    return fetch.call(background, what, options);
  };
  return background.fetched;
}

/** Where the browser of a profile saves files. */
export const downloadsOf = (profile: string) => join(profile, 'pakkhan-downloads');

/** Reads a file as soon as a browser has written it into a folder. */
export const readDownloadIn = (folder: string, ending: string): Promise<Download> =>
  until(() => {
    const name = existsSync(folder) && readdirSync(folder).find((file) => file.endsWith(ending));
    const text = name ? readFileSync(join(folder, name), 'utf8') : '';
    return name && text ? { name, text } : undefined;
  });

/** Waits until the work gives something true, and returns it; fails with the last answer after `limit` milliseconds. */
export async function until<T>(
  work: () => T | Promise<T>,
  limit = 15_000,
): Promise<Exclude<T, false | null | undefined>> {
  const end = Date.now() + limit;
  let last: unknown;
  for (;;) {
    try {
      const value = await work();
      if (value) return value as Exclude<T, false | null | undefined>;
      last = value;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited ${limit} ms in vain; the last answer was ${last}`, { cause: last });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
