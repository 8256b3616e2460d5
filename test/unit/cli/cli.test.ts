import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const SEED = join(root, 'test/fixtures/seed/yjc.html');
const URL_OF_SEED = 'http://www.yjc.ir/fa/news/7123456/';

/** Runs the command line as its users do, without npm around it. */
function cli(args: string[], input: string | Uint8Array = '') {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], { cwd: root, input });
  return { status: run.status, out: run.stdout.toString(), err: run.stderr.toString() };
}

let folder: string;
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pakkhan-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('repair', () => {
  it('mends line by line, as many lines out as in, line ends as they were', () => {
    const { status, out } = cli(['repair'], 'او می رود\n\nکتاب ها\r\nمیتوان گفت');
    expect(status).toBe(0);
    expect(out).toBe('او می\u200cرود\n\nکتاب\u200cها\r\nمی\u200cتوان گفت');
  });

  it('gives nothing for nothing', () => {
    expect(cli(['repair'])).toEqual({ status: 0, out: '', err: expect.not.stringContaining('pakkhan:') });
  });

  it('names the line that is not UTF-8, and has written those before it', () => {
    const good = 'او می رود\n\nخوب\n';
    const { status, out, err } = cli(['repair'], Buffer.concat([Buffer.from(good), Buffer.from([0xc3, 0x28, 0x0a])]));
    expect(status).toBe(1);
    expect(out).toBe('او می\u200cرود\n\nخوب\n');
    expect(err).toMatch(/^pakkhan: standard input: line 4 is not UTF-8; .*iconv.*\n$/m);
  });

  it('keeps a byte order mark, and letters that fall on the edge of two chunks', () => {
    const line = 'می شود '.repeat(20_000);
    const { out } = cli(['repair'], `\ufeff${line}\nمی رود`);
    expect(out.startsWith('\ufeffمی\u200cشود')).toBe(true);
    expect(out.split('\n').map((text) => text.length)).toEqual([line.length + 1, 'می رود'.length]);
    expect(out).not.toContain('\ufffd');
  });

  it('refuses arguments', () => {
    expect(cli(['repair', 'page.txt'])).toMatchObject({ status: 2, out: '', err: expect.stringContaining('page.txt') });
    expect(cli(['repair', '--fast'])).toMatchObject({ status: 2, out: '', err: expect.stringContaining('no option') });
  });
});

describe('extract', () => {
  it('prints the story as JSON, the body alone in text', () => {
    const { status, out } = cli(['extract', '--url', URL_OF_SEED, SEED]);
    const story = JSON.parse(out);
    expect(status).toBe(0);
    expect(Object.keys(story)).toEqual([
      'isArticle',
      'title',
      'kicker',
      'lead',
      'byline',
      'date',
      'paragraphs',
      'text',
      'words',
    ]);
    expect(story).toMatchObject({ isArticle: true, title: 'میزان صادرات در اردبیل تا ۲ برابر افزایش می\u200cیابد' });
    expect(story.text).toBe(story.paragraphs.join('\n\n'));
    expect(story.text).not.toContain('انتهای پیام');
    expect(story.text.startsWith('به گزارش')).toBe(true);
    expect(story.words).toBeGreaterThan(400);
  });

  it('leaves spelling alone with --no-repair, and finds the same with --no-site-rules', () => {
    const raw = JSON.parse(cli(['extract', '--url', URL_OF_SEED, '--no-repair', SEED]).out);
    const ruleless = JSON.parse(cli(['extract', '--url', URL_OF_SEED, '--no-repair', '--no-site-rules', SEED]).out);
    expect(raw.text).toContain('خوشههای');
    expect(ruleless).toEqual(raw);
  });

  it('reads standard input', () => {
    const page = '<!doctype html><html lang="fa"><title>ورود</title><form><input name="user"></form></html>';
    const { status, out } = cli(['extract', '--url', 'https://example.ir/login', '-'], page);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ isArticle: false, text: '', words: 0 });
  });

  it.each(['text', 'markdown'])('prints %s with title, lead and body', (format) => {
    const { status, out } = cli(['extract', '--url', URL_OF_SEED, '--format', format, SEED]);
    expect(status).toBe(0);
    expect(out).toMatch(/^(# )?میزان صادرات/);
    expect(out.trim().split('\n\n').length).toBeGreaterThan(9);
  });

  it.each([
    ['', 'https://example.ir/fa/tags/pier'],
    ['<base href="/files/">', 'https://example.ir/files/tags/pier'],
  ])('writes whole addresses into links, from the page’s own or its base «%s»', (base, address) => {
    const p = 'شهردار بندر گفت بازسازی <a href="tags/pier">اسکلهٔ</a> قدیمی از فردا آغاز می‌شود و تا پاییز ادامه دارد.';
    const page = `<html lang="fa"><head>${base}</head><body><h1>اسکله نوسازی می‌شود</h1>${`<p>${p}</p>`.repeat(3)}</body></html>`;
    const { out } = cli(['extract', '--format', 'markdown', '--url', 'https://example.ir/fa/1', '-'], page);
    expect(out).toContain(`[اسکلهٔ](${address})`);
  });

  it('says so when a page has no story to print as text', () => {
    const page = '<!doctype html><html lang="fa"><title>ورود</title><form><input name="user"></form></html>';
    const { status, out, err } = cli(['extract', '--format', 'text', '-'], page);
    expect([status, out]).toEqual([0, '']);
    expect(err).toContain('no story was found');
  });

  it.each<[string, () => string[], number, RegExp]>([
    ['a missing file', () => [join(folder, 'none.html')], 1, /no such file/],
    ['a folder', () => [folder], 1, /folder/],
    ['an empty file', () => [file('empty.html', '')], 1, /empty/],
    ['bytes that are not UTF-8', () => [file('bad.html', Buffer.from([0x3c, 0x70, 0x3e, 0xc7, 0xe1]))], 1, /not UTF-8/],
    ['text that is not HTML', () => [file('plain.html', 'سلام دنیا')], 1, /not HTML/],
    [
      'a picture',
      () => [file('p.html', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x3c, 0x61, 0x3e]))],
      1,
      /not HTML/,
    ],
    ['an address that is none', () => ['--url', 'yjc', SEED], 2, /--url/],
    ['an unknown format', () => ['--format', 'pdf', SEED], 2, /--format/],
    ['an unknown option', () => ['--fast', SEED], 2, /--fast/],
    ['no file', () => [], 2, /one file/],
  ])('tells of %s in one line', (_name, args, status, message) => {
    const result = cli(['extract', ...args()]);
    expect(result.status).toBe(status);
    expect(result.out).toBe('');
    const lines = result.err.split('\n').filter((line) => line && !line.startsWith('npm warn'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(message);
  });
});

it('says how it is used, and refuses unknown commands', () => {
  expect(cli(['--help'])).toMatchObject({ status: 0, out: expect.stringContaining('extract') });
  expect(cli(['clean'])).toMatchObject({ status: 2, out: '' });
  expect(cli([])).toMatchObject({ status: 2, out: '' });
});
