import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { type ExtractOptions, extract } from '../../../src/cli/extract';
import { Failure } from '../../../src/cli/failure';

const folder = mkdtempSync(join(tmpdir(), 'pakkhan-extract-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const SEED: ExtractOptions = {
  file: fileURLToPath(new URL('../../fixtures/seed/yjc.html', import.meta.url)),
  url: 'http://www.yjc.ir/fa/news/7123456/',
  format: 'json',
  repair: true,
  siteRules: true,
};
const fromSeed = (options: Partial<ExtractOptions> = {}) => extract({ ...SEED, ...options });

describe('the story of a saved page', () => {
  it('is JSON with every field, the body alone in text', () => {
    const story = JSON.parse(fromSeed());
    expect(Object.keys(story)).toEqual(
      ['isArticle', 'title', 'kicker', 'lead', 'byline', 'date'].concat('paragraphs', 'text', 'words'),
    );
    expect(story).toMatchObject({ isArticle: true, title: 'میزان صادرات در اردبیل تا ۲ برابر افزایش می\u200cیابد' });
    expect(story.text).toBe(story.paragraphs.join('\n\n'));
    expect(story.text).not.toContain('انتهای پیام');
    expect(story.text.startsWith('به گزارش')).toBe(true);
    expect(story.words).toBeGreaterThan(400);
  });

  it('is spelled as published where that is asked for, and is the same without the site’s rule', () => {
    const raw = fromSeed({ repair: false });
    expect(raw).toContain('خوشههای');
    expect(fromSeed({ repair: false, siteRules: false })).toBe(raw);
    expect(fromSeed()).not.toContain('خوشههای');
  });

  it.each(['text', 'markdown'] as const)('is %s with title, lead and body', (format) => {
    const out = fromSeed({ format });
    expect(out).toMatch(/^(# )?میزان صادرات/);
    expect(out.trim().split('\n\n').length).toBeGreaterThan(9);
  });

  it.each<[string, string | undefined, string]>([
    ['', 'https://example.ir/fa/1', 'https://example.ir/fa/tags/pier'],
    ['<base href="/files/">', 'https://example.ir/fa/1', 'https://example.ir/files/tags/pier'],
    ['<link rel="canonical" href="https://daily.ir/en/1">', undefined, 'https://daily.ir/en/tags/pier'],
    ['<meta property="og:url" content="https://daily.ir/en/1">', undefined, 'https://daily.ir/en/tags/pier'],
  ])('has whole addresses in its links, as the page says with «%s» or its address is given', (base, url, address) => {
    const p = 'شهردار بندر گفت بازسازی <a href="tags/pier">اسکلهٔ</a> قدیمی از فردا آغاز می‌شود و تا پاییز ادامه دارد.';
    const page = `<html lang="fa"><head>${base}</head><body><h1>اسکله نوسازی می‌شود</h1>${`<p>${p}</p>`.repeat(3)}</body></html>`;
    const out = fromSeed({ format: 'markdown', url, file: file('links.html', page) });
    expect(out).toContain(`[اسکلهٔ](${address})`);
  });
});

it.each<[string, () => string, RegExp]>([
  ['a missing file', () => join(folder, 'none.html'), /no such file/],
  ['a folder', () => folder, /folder/],
  ['an empty file', () => file('empty.html', ''), /empty/],
  ['bytes that are not UTF-8', () => file('bad.html', Buffer.from([0x3c, 0x70, 0x3e, 0xc7, 0xe1])), /not UTF-8.*iconv/],
  ['text that is not HTML', () => file('plain.html', 'سلام دنیا'), /not HTML/],
  ['a picture', () => file('p.html', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x3c, 0x61, 0x3e])), /not HTML/],
])('%s is refused in one line that names it', (_, path, message) => {
  const name = path();
  let failure: unknown;
  try {
    fromSeed({ file: name });
  } catch (error) {
    failure = error;
  }
  expect(failure).toBeInstanceOf(Failure);
  const said = (failure as Failure).message;
  expect(said.split('\n')).toHaveLength(1);
  expect(said).toContain(name);
  expect(said).toMatch(message);
});
