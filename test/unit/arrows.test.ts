import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** Who may import whom; a room may always import itself. See the house in CONTRIBUTING.md. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  text: [],
  sites: [],
  page: ['text', 'sites'],
  shared: ['text', 'sites', 'page', 'public'],
  content: ['text', 'sites', 'page', 'shared'],
  background: ['text', 'sites', 'shared', 'content'],
  ui: ['shared'],
  popup: ['ui', 'shared', 'text'],
  options: ['ui', 'shared', 'text', 'sites'],
  welcome: ['ui', 'shared', 'text'],
  cli: ['text', 'sites', 'page'],
  tools: ['text', 'sites', 'page', 'shared', 'cli', 'content'],
};

/** Of these only types may be taken: their code runs somewhere else. */
const TYPES_ONLY = new Set(['shared→page', 'shared→sites', 'shared→public', 'background→content']);

/** Globals of the browser's extension API and of the DOM, which pure rooms must not know. */
const FORBIDDEN: Record<string, RegExp> = {
  text: /webextension-polyfill|\b(?:chrome|browser)\.\w|\b(?:document|window)\./,
  sites: /webextension-polyfill|\b(?:chrome|browser)\.\w/,
  page: /webextension-polyfill|\b(?:chrome|browser)\.\w/,
};

const src = fileURLToPath(new URL('../../src', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (f) => /\.tsx?$/.test(f) && !f.endsWith('.d.ts'),
);
const roomOf = (file: string) => file.split(sep)[0]!;

interface Import {
  file: string;
  to: string;
  typesOnly: boolean;
}

const imports: Import[] = files.flatMap((file) => {
  const source = readFileSync(join(src, file), 'utf8');
  const found = source.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'(\.[^']*)'/gm);
  return [...found].map(([, type, path]) => ({
    file,
    to: normalize(join(dirname(file), path!)),
    typesOnly: type !== undefined,
  }));
});

describe('the arrows of the house', () => {
  it('finds the imports it is to judge', () => {
    expect(imports.length).toBeGreaterThan(50);
  });

  it('run one way', () => {
    const wrong = imports.filter(({ file, to, typesOnly }) => {
      const [from, target] = [roomOf(file), roomOf(to)];
      if (from === target) return false;
      if (to.startsWith('..')) return from !== 'tools';
      if (!MAY_IMPORT[from]?.includes(target)) return true;
      return TYPES_ONLY.has(`${from}→${target}`) && !typesOnly;
    });
    expect(wrong.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
  });

  it.each(Object.keys(FORBIDDEN))('%s knows nothing of what is above it', (room) => {
    const wrong = files.filter((f) => roomOf(f) === room && FORBIDDEN[room]!.test(readFileSync(join(src, f), 'utf8')));
    expect(wrong).toEqual([]);
  });
});
