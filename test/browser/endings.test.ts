import { expect, it } from 'vitest';
import type { PageState } from '../../src/shared/messages';
import { until } from '../../src/tools/drive/driven';
import { POPUP } from '../../src/tools/drive/popup-parts';
import { frontPage, storyPage } from '../../src/tools/pages/story-page';
import { inEachBrowser } from './given';
import { shows } from './interface';
import { ELSEWHERE, leftAlone, SITE, STORY } from './left-alone';
import { hiddenCount, visible } from './page';
import { ask, isMended, isUntouched, setPage, tabOf, tells } from './tab';

const PAGES = {
  'yjc.ir/': frontPage(),
  'yjc.ir/fa/news/1/story': storyPage(),
  [ELSEWHERE.replace('http://', '')]: storyPage(),
};

inEachBrowser('how sessions end', PAGES, (at) => {
  /** Whether the page of a tab, which no driver holds, says that it is cleaned and mended. */
  const isCleanTab = (id: number) =>
    at.driven.inExtension(async (id) => {
      const message = { id: 1, type: 'pageState', timestamp: Date.now() };
      const answer = await chrome.tabs.sendMessage(id, message).catch(() => undefined);
      const { on, mended } = (answer as { res?: PageState } | undefined)?.res ?? { on: false, mended: 0 };
      return on && mended > 0;
    }, id);

  /** What the popup says of the page in front, which no driver holds. */
  const tellsThatItIsClean = async () => {
    const popup = await at.driven.openPopup();
    await until(() => popup.run((document) => document.querySelector('.page.on')?.textContent?.includes('پنهان شد')));
    await popup.close();
  };

  /** What the button says of a tab. */
  const titleOf = (tabId: number) => at.driven.inExtension((tabId) => chrome.action.getTitle({ tabId }), tabId);

  it('mends although the background script is ended at every moment', async () => {
    for (const wait of [0, 5, 30, 100]) {
      const page = await at.visit('about:blank');
      const loading = page.goto(STORY);
      await new Promise((resolve) => setTimeout(resolve, wait));
      await at.driven.killBackground();
      await loading;
      await until(() => isMended(page));
    }
  });

  it('toggles the same site in two windows at once without a trace', async () => {
    const [one, two] = [await at.cleaned(STORY), await at.cleaned(`${STORY}?two`)];
    for (let round = 0; round < 2; round++) {
      await Promise.all([setPage(at.driven, one, false), setPage(at.driven, two, round % 2 === 0)]);
      await Promise.all([setPage(at.driven, one, true), setPage(at.driven, two, true), setPage(at.driven, two, false)]);
    }
    // Which message came last is not for us to say; a last word to each must leave it as it says.
    await Promise.all([setPage(at.driven, one, true), setPage(at.driven, two, false)]);
    await until(() => isMended(one));
    expect(await isUntouched(two)).toBe(true);
    await setPage(at.driven, one, false);
    expect(await isUntouched(one)).toBe(true);
  });

  leftAlone(at);

  // Firefox's driver can't open such pages.
  if (at.name === 'Chromium')
    it('says that it may not work on the browser’s own pages', async () => {
      const page = await at.visit('about:blank');
      await page.goto('chrome://version/');
      const popup = await at.driven.openPopup(page);
      await until(() => popup.run((document) => document.querySelector('main')?.dataset.view === 'forbidden'));
      await popup.close();
    });

  it('cleans again a tab that the browser discarded', async () => {
    const page = await at.cleaned(STORY);
    const other = await at.visit(`${SITE}/`);
    await other.bringToFront();
    const id = await tabOf(at.driven, page);
    const discarded = await at.driven.inExtension(async (id) => {
      const tab = (await chrome.tabs.discard(id)) as unknown as { id?: number } | undefined;
      return tab?.id ?? id;
    }, id);
    await at.driven.inExtension((id) => chrome.tabs.update(id, { active: true }).then(() => undefined), discarded);
    await until(() => isCleanTab(discarded));
    await tellsThatItIsClean();
    await at.driven.inExtension((id) => chrome.tabs.remove(id), discarded);
  });

  // Firefox sets no limit that a test could reach.
  if (at.name === 'Chromium')
    it('goes on when the storage is full, and says why a choice could not be kept', async () => {
      await at.driven.inExtension(async () => {
        for (let size = 10_000_000; size > 10; size = Math.floor(size / 2)) {
          await chrome.storage.local.set({ [`filler ${size}`]: 'x'.repeat(size) }).catch(() => undefined);
        }
      });
      const page = await at.cleaned(STORY);
      expect(await ask(at.driven, 'keepSiteMode', { site: 'yjc.ir', mode: 'never' })).toBe('full');
      expect(await isMended(page)).toBe(true);
      const popup = await at.driven.openPopup(page);
      await shows(popup, POPUP.modeNever);
      await popup.click(POPUP.modeNever);
      await tells(at.driven, popup, 'settingsFull');
      await popup.close();
      await at.driven.inExtension(() => chrome.storage.local.clear());
    });

  // Chromium's driver can't let it in: an extension that was loaded by the driver does not come back from that switch.
  if (at.name === 'Firefox')
    it('cleans in private windows when the reader lets it in', async () => {
      await at.driven.allowPrivate!();
      const tab = await at.driven.inExtension(async (url) => {
        const window = await chrome.windows.create({ incognito: true, url });
        return window.tabs![0]!.id!;
      }, STORY);
      await until(() => isCleanTab(tab));
      // Of a private window's popup another page of ours knows nothing.
      await until(async () => (await titleOf(tab)).includes('پنهان شد'));
      await at.driven.inExtension((id) => chrome.tabs.remove(id), tab);
    });

  it('clears up when it is updated, and the new version cleans once', async () => {
    const page = await at.cleaned(STORY);
    const before = await hiddenCount(page);
    await at.driven.update();
    const popup = await at.driven.openPopup(page);
    await tells(at.driven, popup, 'statusArticle');
    // It ends the old version's scripts before they could take the text back; what is mended stays until a reload.
    if (at.name === 'Firefox') await tells(at.driven, popup, 'problemLeftOver');
    await popup.close();
    await setPage(at.driven, page, true);
    await until(() => isMended(page));
    expect(await hiddenCount(page)).toBe(before);
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('\u200c\u200c');
    await setPage(at.driven, page, false);
    expect(await hiddenCount(page)).toBe(0);
    expect(await visible(page, 'nav')).toHaveLength(1);
    if (at.name === 'Chromium') expect(await isUntouched(page)).toBe(true);
  });

  it('shows the whole page again when it is removed', async () => {
    const page = await at.cleaned(STORY);
    await tabOf(at.driven, page);
    await at.driven.remove();
    await page.bringToFront();
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await until(async () => (await visible(page, 'nav')).length === 1);
    if (at.name === 'Chromium') await until(() => isUntouched(page));
  });
});
