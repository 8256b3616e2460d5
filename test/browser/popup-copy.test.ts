import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { POPUP } from '../../src/tools/drive/popup-parts';
import { fixture } from '../../src/tools/drive/server';
import { inEachBrowser } from './given';
import { shows } from './interface';
import { changeSettings } from './tab';

const STORY = 'http://www.yjc.ir/fa/news/7123456/';
const TITLE = 'میزان صادرات در اردبیل تا ۲ برابر افزایش می‌یابد';

inEachBrowser('what the popup copies', { 'yjc.ir/fa/news/7123456/': fixture('seed/yjc.html') }, (at) => {
  let page: Page;
  beforeAll(async () => {
    page = await at.driven.open(STORY);
  });
  const copyAs = async (profile: Record<string, unknown>) => {
    await changeSettings(at.driven, { copy: { title: true, lead: true, source: false, ...profile } });
    const popup = await at.driven.openPopup(page);
    await shows(popup, `${POPUP.pageSwitch}[aria-checked=true]`);
    await popup.click(POPUP.copy);
    await shows(popup, '.said.calm:not(:empty)');
    const text = await at.driven.readClipboard();
    await popup.close();
    return text;
  };

  it('is plain text: the title, the lead, a paragraph a block', async () => {
    const [title, lead, ...paragraphs] = (await copyAs({ format: 'plain' })).trim().split(/\n\s*\n/);
    expect(title).toBe(TITLE);
    expect(lead).toContain('فوق‌العاده‌ای');
    expect(paragraphs.length).toBeGreaterThan(3);
  });

  it('is Markdown with the title as a heading', async () => {
    expect((await copyAs({ format: 'markdown' })).split('\n')[0]).toBe(`# ${TITLE}`);
  });

  it('is rich: HTML that runs from right to left, and the same as text', async () => {
    const text = await copyAs({ format: 'rich', title: false });
    const html = await at.driven.readClipboard('text/html');
    expect(html).toMatch(/<article[^>]*dir="rtl"/);
    expect(html).not.toContain('<h1');
    expect(text).not.toContain(TITLE);
    const plain = (markup: string) => markup.replace(/<[^>]*>|&nbsp;|\s/g, '');
    expect(plain(html.slice(html.indexOf('<article'), html.indexOf('</article>')))).toBe(plain(text));
  });

  it('is a message of short paragraphs that ends with its source', async () => {
    const lines = (await copyAs({ format: 'messenger', source: true })).trim().split('\n');
    expect(lines[0]).toContain(TITLE);
    expect(lines.at(-1)).toContain('yjc.ir');
  });

  it('is a citation: title, agency, Jalali day, address', async () => {
    expect(await copyAs({ format: 'citation' })).toMatch(
      new RegExp(`^«${TITLE}»، .+، ۱۲ آبان ۱۳۹۸، https?://www\\.yjc\\.ir/\\S+$`),
    );
  });

  it('has the digits and quotes of the profile', async () => {
    const text = await copyAs({ format: 'plain', digits: 'latin', quotes: 'straight' });
    expect(text).toMatch(/ 2 /);
    expect(text).not.toMatch(/[۰-۹«»]/);
  });

  it('is only what is selected, mended', async () => {
    const paragraph = await page.evaluate(() => {
      const line = [...document.querySelectorAll('.body p')].find((p) => p.textContent!.includes('خوشه'))!;
      document.getSelection()!.selectAllChildren(line);
      return line.textContent!.trim();
    });
    const text = (await copyAs({ format: 'plain' })).trim();
    await page.evaluate(() => document.getSelection()!.removeAllRanges());
    expect(text.replace(/[\s\u200c]/g, '')).toBe(paragraph.replace(/[\s\u200c]/g, ''));
    expect(text).toContain('خوشه\u200cهای');
  });
});
