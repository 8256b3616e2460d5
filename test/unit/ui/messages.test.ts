import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadMender } from '../../../src/cli/engine';
import { CATALOGUES, type Message } from './speak';

const root = new URL('../../../', import.meta.url);
const sources = readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('tools'))
  .map((path) => readFileSync(new URL(`src/${path}`, root), 'utf8'))
  .join('\n');
const manifest = readFileSync(new URL('manifest.json', root), 'utf8');

const literals = new Set(Array.from(sources.matchAll(/['"]([a-zA-Z]\w*)['"]/g), ([, text]) => text!));
/** Keys put together from a stem and a value: `reason_${reason}`. */
const patterns = Array.from(
  new Set(Array.from(sources.matchAll(/`([a-z]+_)\$\{[^}`]+\}(\w*)`/g), ([, stem, end]) => `^${stem}\\w+?${end}$`)),
  (pattern) => new RegExp(pattern),
);

function isUsed(key: string): boolean {
  const stem = key.replace(/_(?:one|other)$/, '');
  return (
    literals.has(key) ||
    literals.has(stem) ||
    manifest.includes(`__MSG_${key}__`) ||
    patterns.some((pattern) => pattern.test(key))
  );
}

/** Not empty, and every value that it declares is in it, and no other. */
function isWhole({ message, placeholders = {} }: Message): boolean {
  const named = new Set(Array.from(message.matchAll(/\$(\w+)\$/g), ([, name]) => name!.toLowerCase()));
  return message.trim() !== '' && [...named].sort().join() === Object.keys(placeholders).sort().join();
}

const english = CATALOGUES.en!;
const keys = Object.keys(english);

it('there is a catalogue in Persian and one in English', () => {
  expect(Object.keys(CATALOGUES)).toEqual(expect.arrayContaining(['en', 'fa']));
});

describe.each(Object.entries(CATALOGUES))('the message catalogue %s', (language, catalogue) => {
  it('has the keys of the English one', () => {
    expect(Object.keys(catalogue)).toEqual(keys);
  });

  it('says something for each, with the same values as in English', () => {
    const wrong = keys.filter((key) => {
      const message = catalogue[key];
      const isSame = JSON.stringify(message?.placeholders) === JSON.stringify(english[key]!.placeholders);
      return !message || !isSame || !isWhole(message);
    });
    expect(wrong).toEqual([]);
  });

  it('names its own language', () => {
    expect(catalogue.languageCode?.message).toBe(language);
  });
});

describe('the message catalogues', () => {
  it('hold no key that nothing asks for', () => {
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  it('have both forms of every counted message', () => {
    const stems = keys.filter((key) => key.endsWith('_one')).map((key) => key.slice(0, -'_one'.length));
    expect(stems.length).toBeGreaterThan(0);
    expect(stems.filter((stem) => !keys.includes(`${stem}_other`))).toEqual([]);
  });

  it('are in a Persian that our own engine leaves alone', () => {
    const mender = loadMender();
    const mended = Object.values(CATALOGUES.fa!)
      .map(({ message }) => message)
      .filter((message) => mender.mend(message).length > 0);
    expect(mended).toEqual([]);
  });
});
