import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const markdown = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Text of a page without licences and other quoted matter. */
const textOf = (path: string) => readFileSync(join(root, path), 'utf8').replace(/^````[\s\S]*?^````/gm, '');

describe.each(markdown)('%s', (path) => {
  const text = textOf(path);

  it('links only to what is there', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)|<img[^>]+src="([^"]+)"/g)].map(([, a, b]) => (a ?? b)!);
    const local = links.filter((link) => !/^(https?:|mailto:|#)/.test(link)).map((link) => link.replace(/#.*/, ''));
    expect(local.filter((link) => !existsSync(join(root, dirname(path), decodeURI(link))))).toEqual([]);
  });

  it('names only commands that are there', () => {
    const named = [...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name]) => name!);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names only files of the project that are there', () => {
    const named = [...text.matchAll(/`((?:src|test|docs)\/[\w./-]+)`/g)].map(([, name]) => normalize(name!));
    expect(named.filter((name) => !name.includes('example') && !existsSync(join(root, name)))).toEqual([]);
  });
});

describe('docs/adr', () => {
  it('lists every decision in its index', () => {
    const index = textOf('docs/adr/README.md');
    const records = readdirSync(join(root, 'docs/adr')).filter((name) => name.endsWith('.md') && name !== 'README.md');
    expect(records.length).toBeGreaterThan(0);
    for (const name of records) expect(index).toContain(`(${name})`);
  });
});

describe('pictures in docs', () => {
  it('are kept small', () => {
    const pictures = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(png|jpg|svg)$/.test(name))
      .map((name) => join(root, 'docs', name));
    const large = pictures.filter((name) => statSync(name).size > 400_000);
    expect(large).toEqual([]);
  });
});
