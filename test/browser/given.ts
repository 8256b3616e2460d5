import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { driveChrome } from '../../src/tools/drive/chrome';
import { type Driven, type DriveOptions, until } from '../../src/tools/drive/driven';
import { driveFirefox } from '../../src/tools/drive/firefox';
import { type Answer, serve } from '../../src/tools/drive/server';
import { isMended } from './tab';

const DRIVES = { Chromium: driveChrome, Firefox: driveFirefox };
export type BrowserName = keyof typeof DRIVES;
/** What is served, by `host/path`; the browser finds all these hosts on the test server. */
type Pages = Parameters<typeof serve>[0];
type Look = Pick<DriveOptions, 'language' | 'theme' | 'forcedColors' | 'reducedMotion'>;

/** Where a copied text is read back. */
const CLIPBOARD: Record<string, Answer> = { 'localhost/': '<!doctype html><title>clipboard</title>' };

/** One browser with the extension and one server, which all tests of a block share. */
export interface Given {
  readonly name: BrowserName;
  readonly driven: Driven;
  readonly server: Awaited<ReturnType<typeof serve>>;
  /** Opens a page that is closed after the test. */
  visit(url: string): Promise<Page>;
  /** Opens a story, which is closed after the test, and waits until it is mended. */
  cleaned(url: string): Promise<Page>;
}

/** Starts a browser and a server for the tests of this block, and ends them after the last. */
export function givenBrowser(name: BrowserName, pages: Pages, look: Look = {}): Given {
  let server: Given['server'];
  let driven: Driven;
  const open: Page[] = [];
  const visit = async (url: string) => {
    const page = await driven.open(url);
    open.push(page);
    return page;
  };
  beforeAll(async () => {
    server = await serve({ ...CLIPBOARD, ...pages });
    const hosts = new Set(Object.keys(pages).map((path) => path.slice(0, path.indexOf('/'))));
    driven = await DRIVES[name]({ port: server.port, hosts: [...hosts], ...look });
  });
  afterEach(async () => {
    for (const page of open.splice(0)) await page.close().catch(() => undefined);
  });
  afterAll(async () => {
    await driven?.close();
    await server?.close();
  });
  return {
    name,
    get driven() {
      return driven;
    },
    get server() {
      return server;
    },
    visit,
    async cleaned(url) {
      const page = await visit(url);
      await until(() => isMended(page));
      return page;
    },
  };
}

/** The same tests in Chromium and in Firefox, each with one browser for all of them. */
export function inEachBrowser(what: string, pages: Pages, tests: (at: Given) => void): void {
  describe.each(['Chromium', 'Firefox'] as const)(`${what} in %s`, (name) => tests(givenBrowser(name, pages)));
}
