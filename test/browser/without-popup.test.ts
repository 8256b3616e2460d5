import { expect, it } from 'vitest';
import { until } from '../../src/tools/drive/driven';
import { storyPage } from '../../src/tools/pages/story-page';
import { inEachBrowser } from './given';
import { isMended, isUntouched } from './tab';

const STORY = 'http://www.yjc.ir/fa/news/1/story';
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
    await new Promise((resolve) => setTimeout(resolve, 2000));
    const copied = await until(async () => {
      const text = await at.driven.readClipboard();
      return text.includes('می\u200cشود') && text;
    });
    clearInterval(busy);
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
