import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { driveChrome } from '../../src/tools/drive/chrome';
import { type Driven, until } from '../../src/tools/drive/driven';
import { driveFirefox } from '../../src/tools/drive/firefox';
import { serve } from '../../src/tools/drive/server';
import { storyPage } from '../../src/tools/pages/story-page';
import { isMended, isUntouched } from './tab';

const STORY = 'http://www.yjc.ir/fa/news/1/story';
const drives = [
  ['Chromium', driveChrome],
  ['Firefox', driveFirefox],
] as const;

describe.each(drives)('without the popup in %s', (_, drive) => {
  let server: Awaited<ReturnType<typeof serve>>;
  let driven: Driven;
  const cleaned = async () => {
    const page = await driven.open(STORY);
    await page.bringToFront();
    await until(() => isMended(page));
    return page;
  };

  beforeAll(async () => {
    server = await serve({
      'yjc.ir/fa/news/1/story': storyPage(),
      'localhost/': '<!doctype html><title>clipboard</title>',
    });
    driven = await drive({ port: server.port, hosts: ['yjc.ir'] });
  });
  afterAll(async () => {
    await driven?.close();
    await server?.close();
  });

  it('a shortcut puts the page back and cleans it again', async () => {
    const page = await cleaned();
    await driven.press('toggle-page');
    await until(() => isUntouched(page));
    await driven.press('toggle-page');
    await until(() => isMended(page));
    await page.close();
  });

  it('has both shortcuts assigned by the browser', async () => {
    const assigned = await driven.inExtension(async () =>
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
    await driven.press('copy-text');
    // Reading the clipboard takes the focus from the page, which must have it to write.
    await new Promise((resolve) => setTimeout(resolve, 2000));
    const copied = await until(async () => {
      const text = await driven.readClipboard();
      return text.includes('می\u200cشود') && text;
    });
    clearInterval(busy);
    expect(copied).not.toMatch(/می شود|تلگرام|نظرات کاربران/);
    expect(await page.evaluate(() => getSelection()!.toString())).toBe(selected);
    await page.close();
  });

  it('the context menu puts the page back and copies what is selected', async () => {
    const page = await cleaned();
    await driven.chooseInMenu('toggle');
    await until(() => isUntouched(page));
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelectorAll('article p')[1]!));
    await driven.chooseInMenu('copy-selection');
    const paragraph = await page.$eval('article p:nth-of-type(2)', (p) => p.textContent!);
    const bare = (text: string) =>
      text
        .replace(/[\s\u200c]/g, '')
        .replace(/ي/g, 'ی')
        .replace(/ك/g, 'ک');
    await until(async () => bare(await driven.readClipboard()) === bare(paragraph));
    await page.close();
  });
});
