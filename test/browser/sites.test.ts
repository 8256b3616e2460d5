import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { driveChrome } from '../../src/tools/drive/chrome';
import { type Driven, until } from '../../src/tools/drive/driven';
import { driveFirefox } from '../../src/tools/drive/firefox';
import { POPUP } from '../../src/tools/drive/popup-parts';
import { serve } from '../../src/tools/drive/server';
import { storyPage } from '../../src/tools/pages/story-page';
import { changeSettings, isMended, isRegistered, isUntouched } from './tab';

const KNOWN = 'http://www.yjc.ir/fa/news/1/story';
/** A site that no rule knows. */
const ADDED = 'http://www.roozname.example/2024/05/01/story';
const ORIGIN = '*://*.roozname.example/*';
const drives = [
  ['Chromium', driveChrome],
  ['Firefox', driveFirefox],
] as const;

describe.each(drives)('sites and permissions in %s', (name, drive) => {
  let server: Awaited<ReturnType<typeof serve>>;
  let driven: Driven;
  const open: Page[] = [];
  const visit = async (url: string) => {
    const page = await driven.open(url);
    open.push(page);
    return page;
  };
  const cleaned = async (url: string) => {
    const page = await visit(url);
    await until(() => isMended(page));
    return page;
  };

  beforeAll(async () => {
    server = await serve({ 'yjc.ir/fa/news/1/story': storyPage(), 'roozname.example/2024/05/01/story': storyPage() });
    driven = await drive({ port: server.port, hosts: ['yjc.ir', 'roozname.example'] });
    expect(await driven.grant(ORIGIN)).toBe(true);
    await changeSettings(driven, { sites: { 'roozname.example': 'auto' } });
    await isRegistered(driven, 'site:roozname.example');
  });
  afterEach(async () => {
    for (const page of open.splice(0)) await page.close().catch(() => undefined);
  });
  afterAll(async () => {
    await driven?.close();
    await server?.close();
  });

  it('cleans a site of the reader’s by itself', async () => {
    await cleaned(ADDED);
  });

  // Chromium's driver loads the extension anew at each start, and what was granted is gone then.
  if (name === 'Firefox')
    describe('what was granted is kept', () => {
      it('over an update and a restart', async () => {
        await driven.update();
        await isRegistered(driven, 'site:roozname.example');
        await cleaned(ADDED);
        await driven.restart();
        await isRegistered(driven, 'site:roozname.example');
        await cleaned(ADDED);
      });

      it('brings in line at start-up what was registered with what the settings say', async () => {
        await driven.inExtension(async () => {
          await chrome.scripting.unregisterContentScripts({ ids: ['site:roozname.example'] });
          const stale = {
            id: 'stale',
            matches: ['*://*.yjc.ir/*'],
            js: ['/content/watch.js'],
            persistAcrossSessions: true,
          };
          await chrome.scripting.registerContentScripts([stale]);
        });
        await driven.restart();
        await isRegistered(driven, 'site:roozname.example');
        await isRegistered(driven, 'stale', false);
      });

      it('a site taken back while its page is clean stays undoable, and is not cleaned by itself any more', async () => {
        const page = await cleaned(ADDED);
        await driven.revoke(ORIGIN);
        await isRegistered(driven, 'site:roozname.example', false);
        // The reader's click lets us in once more.
        const popup = await driven.openPopup(page);
        await until(() => popup.run((document) => document.querySelector('main')?.dataset.view === 'page'));
        await popup.click(POPUP.pageSwitch);
        await until(() => isUntouched(page));
        await popup.close();
        const again = await visit(ADDED);
        expect(await isUntouched(again)).toBe(true);
        await driven.restart();
        await isRegistered(driven, 'site:roozname.example', false);
        expect(await isUntouched(await visit(ADDED))).toBe(true);
      });
    });

  it(`a known site taken back by the reader is left alone (${name})`, async () => {
    await driven.revoke('*://*.yjc.ir/*');
    await isRegistered(driven, 'yjc', false);
    expect(await isUntouched(await visit(KNOWN))).toBe(true);
  });
});
