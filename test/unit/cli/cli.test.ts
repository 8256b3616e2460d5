import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const SEED = join(root, 'test/fixtures/seed/yjc.html');
const URL_OF_SEED = 'http://www.yjc.ir/fa/news/7123456/';
const TITLE = 'میزان صادرات در اردبیل تا ۲ برابر افزایش می\u200cیابد';
const LOGIN = '<!doctype html><html lang="fa"><title>ورود</title><form><input name="user"></form></html>';

/** Runs the command line as its users do, without npm around it. */
function cli(args: string[], input: string | Uint8Array = '') {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], { cwd: root, input });
  return { status: run.status, out: run.stdout.toString(), err: run.stderr.toString() };
}

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
  it('prints the story of a file as JSON', () => {
    const { status, out, err } = cli(['extract', '--url', URL_OF_SEED, SEED]);
    expect([status, err]).toEqual([0, expect.not.stringContaining('pakkhan:')]);
    expect(JSON.parse(out)).toMatchObject({ isArticle: true, title: TITLE });
  });

  it('takes its options: the format, the spelling as it is, no site rules', () => {
    const { status, out } = cli(['extract', '--format=markdown', '--no-repair', '--no-site-rules', SEED]);
    expect(status).toBe(0);
    expect(out).toMatch(/^# میزان صادرات/);
    expect(out).toContain('خوشههای');
  });

  it('reads standard input', () => {
    const { status, out } = cli(['extract', '--url', 'https://example.ir/login', '-'], LOGIN);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ isArticle: false, text: '', words: 0 });
  });

  it('says so when a page has no story to print as text', () => {
    const { status, out, err } = cli(['extract', '--format', 'text', '-'], LOGIN);
    expect([status, out]).toEqual([0, '']);
    expect(err).toContain('no story was found');
  });

  it.each<[string, string[], number, RegExp]>([
    ['a missing file', ['none.html'], 1, /none\.html.*no such file/],
    ['an address that is none', ['--url', 'yjc', SEED], 2, /--url/],
    ['an unknown format', ['--format', 'pdf', SEED], 2, /--format/],
    ['an unknown option', ['--fast', SEED], 2, /--fast/],
    ['no file', [], 2, /one file/],
  ])('tells of %s in one line', (_name, args, status, message) => {
    const result = cli(['extract', ...args]);
    expect(result).toMatchObject({ status, out: '' });
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
