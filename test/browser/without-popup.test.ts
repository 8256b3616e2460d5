import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { until } from '../../src/tools/drive/driven';
import { storyPage } from '../../src/tools/pages/story-page';
import { inEachBrowser } from './given';
import { isMended, isUntouched, setPage, tabOf } from './tab';

const STORY = 'http://www.yjc.ir/fa/news/1/story';
/** Red, green, blue and how opaque, 0 to 255 each. */
type Colour = readonly [number, number, number, number];
interface BadgeReader {
  getTitle(of: { tabId: number }): Promise<string>;
  getBadgeText(of: { tabId: number }): Promise<string>;
  getBadgeTextColor(of: { tabId: number }): Promise<Colour>;
  getBadgeBackgroundColor(of: { tabId: number }): Promise<Colour>;
}

/** Contrast of two opaque colours as WCAG 2 counts it, 1 to 21. */
function contrast(one: Colour, other: Colour): number {
  const luminance = (colour: Colour) => {
    const [red, green, blue] = colour
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

inEachBrowser('without the popup', { 'yjc.ir/fa/news/1/story': storyPage() }, (at) => {
  const cleaned = async () => {
    const page = await at.cleaned(STORY);
    await page.bringToFront();
    return page;
  };

  it('a shortcut puts the page back and cleans it again', async () => {
    const page = await cleaned();
    await at.driven.press('toggle-page');
    await until(() => isUntouched(page));
    await at.driven.press('toggle-page');
    await until(() => isMended(page));
  });

  it('two quick presses put the page back and clean it again', async () => {
    const page = await cleaned();
    await page.evaluate(() => {
      const states: boolean[] = [];
      const note = () => states.push(document.querySelector('[data-pakkhan-hidden]') !== null);
      new MutationObserver(note).observe(document, { subtree: true, attributeFilter: ['data-pakkhan-hidden'] });
      Object.assign(window, { states });
    });
    await Promise.all([at.driven.press('toggle-page'), at.driven.press('toggle-page')]);
    await until(async () => (await page.evaluate(() => (window as never as { states: boolean[] }).states)).at(-1));
    await until(() => isMended(page));
  });

  const badgeOf = async (page: Page) => {
    const tab = await tabOf(at.driven, page);
    return at.driven.inExtension(async (tabId) => {
      const { action } = chrome as never as { action: BadgeReader };
      const [text, title, ink, ground] = await Promise.all([
        action.getBadgeText({ tabId }),
        action.getTitle({ tabId }),
        action.getBadgeTextColor({ tabId }),
        action.getBadgeBackgroundColor({ tabId }),
      ]);
      return { text, title, ink, ground };
    }, tab);
  };

  it('the button counts what was mended, readable on any toolbar, and is bare when the page is back', async () => {
    const page = await cleaned();
    const badge = () => badgeOf(page);
    await until(async () => /^[۰-۹]{1,3}$/.test((await badge()).text));
    const { ink, ground, title } = await badge();
    expect(title).toMatch(/^پاک‌خوان: [۰-۹]+ بخش پنهان شد، [۰-۹]+ جای متن درست شد$/);
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
    await setPage(at.driven, page, false);
    await until(async () => (await badge()).text === '');
    expect((await badge()).title).toBe('پاک‌خوان: یک خبر است و هنوز دست‌نخورده');
  });

  it('has both shortcuts assigned by the browser', async () => {
    const assigned = await at.driven.inExtension(async () =>
      Object.fromEntries((await chrome.commands.getAll()).map(({ name, shortcut }) => [name, shortcut])),
    );
    expect(assigned).toMatchObject({
      'toggle-page': expect.stringMatching(/K$/),
      'copy-text': expect.stringMatching(/Y$/),
    });
  });

  it('a shortcut copies the clean text, with the page’s own selection left as it is', async () => {
    const page = await cleaned();
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('article p')!));
    const selected = await page.evaluate(() => getSelection()!.toString());
    // Chromium lets a page without TLS copy only while its reader is busy with it.
    const busy = setInterval(() => page.evaluate(() => 0).catch(() => 0), 300);
    await at.driven.press('copy-text');
    // Reading the clipboard takes the focus from the page, which must have it to write.
    await until(async () => (await badgeOf(page)).title.endsWith('کپی شد')).finally(() => clearInterval(busy));
    const copied = await at.driven.readClipboard();
    expect(copied).toContain('می\u200cشود');
    expect(copied).not.toMatch(/می شود|تلگرام|نظرات کاربران/);
    expect(await page.evaluate(() => getSelection()!.toString())).toBe(selected);
  });

  it('the context menu puts the page back and copies what is selected', async () => {
    const page = await cleaned();
    await at.driven.chooseInMenu('toggle');
    await until(() => isUntouched(page));
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelectorAll('article p')[1]!));
    await at.driven.chooseInMenu('copy-selection');
    const paragraph = await page.$eval('article p:nth-of-type(2)', (p) => p.textContent!);
    const bare = (text: string) =>
      text
        .replace(/[\s\u200c]/g, '')
        .replace(/ي/g, 'ی')
        .replace(/ك/g, 'ک');
    await until(async () => bare(await at.driven.readClipboard()) === bare(paragraph));
  });
});
