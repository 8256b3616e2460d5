import { beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../src/tools/drive/driven';
import { POPUP } from '../../src/tools/drive/popup-parts';
import { storyPage } from '../../src/tools/pages/story-page';
import { inEachBrowser } from './given';
import { changeSettings, isRegistered, isUntouched, tells } from './tab';

const KNOWN = 'http://www.yjc.ir/fa/news/1/story';
/** A site that no rule knows. */
const ADDED = 'http://www.roozname.example/2024/05/01/story';
const ORIGIN = '*://*.roozname.example/*';
const PAGES = { 'yjc.ir/fa/news/1/story': storyPage(), 'roozname.example/2024/05/01/story': storyPage() };

inEachBrowser('sites and permissions', PAGES, (at) => {
  beforeAll(async () => {
    expect(await at.driven.grant(ORIGIN)).toBe(true);
    await changeSettings(at.driven, { sites: { 'roozname.example': 'auto' } });
    await isRegistered(at.driven, 'site:roozname.example');
  });

  it('cleans a site of the reader’s by itself', async () => {
    await at.cleaned(ADDED);
  });

  it('keeps such a site over an update', async () => {
    await at.driven.update();
    await isRegistered(at.driven, 'site:roozname.example');
    await at.cleaned(ADDED);
  });

  it('takes it to another device, which joins without a choice of its own', async () => {
    const synced = () => at.driven.inExtension(async () => JSON.stringify(await chrome.storage.sync.get(null)));
    await changeSettings(at.driven, { sync: true, changedAt: Date.now() });
    await until(async () => (await synced()).includes('roozname.example'));
    await changeSettings(at.driven, { sync: false, sites: {}, changedAt: Date.now() });
    await isRegistered(at.driven, 'site:roozname.example', false);
    await changeSettings(at.driven, { sync: true });
    await isRegistered(at.driven, 'site:roozname.example');
    await at.cleaned(ADDED);
    await changeSettings(at.driven, { sync: false });
    await at.driven.inExtension(() => chrome.storage.sync.clear());
  });

  // Chromium's driver loads the extension anew at each start, and what was granted is gone then.
  if (at.name === 'Firefox')
    describe('what was granted is kept', () => {
      it('over a restart', async () => {
        await at.driven.restart();
        await isRegistered(at.driven, 'site:roozname.example');
        await at.cleaned(ADDED);
      });

      it('brings in line at start-up what was registered with what the settings say', async () => {
        await at.driven.inExtension(async () => {
          await chrome.scripting.unregisterContentScripts({ ids: ['site:roozname.example'] });
          const stale = {
            id: 'stale',
            matches: ['*://*.yjc.ir/*'],
            js: ['/content/watch.js'],
            persistAcrossSessions: true,
          };
          await chrome.scripting.registerContentScripts([stale]);
        });
        await at.driven.restart();
        await isRegistered(at.driven, 'site:roozname.example');
        await isRegistered(at.driven, 'stale', false);
      });

      it('a site taken back while its page is clean stays undoable, and is not cleaned by itself any more', async () => {
        const page = await at.cleaned(ADDED);
        await at.driven.revoke(ORIGIN);
        await isRegistered(at.driven, 'site:roozname.example', false);
        // The reader's click lets us in once more.
        const popup = await at.driven.openPopup(page);
        await until(() => popup.run((document) => document.querySelector('main')?.dataset.view === 'page'));
        await popup.click(POPUP.pageSwitch);
        await until(() => isUntouched(page));
        await tells(at.driven, popup, 'permissionMissing');
        await popup.close();
        const again = await at.visit(ADDED);
        expect(await isUntouched(again)).toBe(true);
        await at.driven.restart();
        await isRegistered(at.driven, 'site:roozname.example', false);
        expect(await isUntouched(await at.visit(ADDED))).toBe(true);
      });
    });

  it('a known site taken back by the reader is left alone, and says what is missing', async () => {
    await at.driven.revoke('*://*.yjc.ir/*');
    await isRegistered(at.driven, 'yjc', false);
    const page = await at.visit(KNOWN);
    expect(await isUntouched(page)).toBe(true);
    const popup = await at.driven.openPopup(page);
    await tells(at.driven, popup, 'permissionMissing');
    await popup.close();
  });
});
