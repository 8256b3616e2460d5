import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createSpacing, SPACING_RULES } from '../../../../src/text/spacing';
import { anySpelling } from '../../../browser/expected';
import { engine, mend, options, shippedData, twice } from './engine';

describe('rules', () => {
  for (const rule of SPACING_RULES) {
    it(`${rule.id}: its example`, () => expect(twice(rule.example.before)).toBe(rule.example.after));

    it(`${rule.id}: is named in its edits, and can be switched off`, () => {
      const ids = engine.edits(rule.example.before, options).map((edit) => edit.rule);
      expect(ids).toContain(rule.id);
      const without = engine.edits(rule.example.before, { ...options, enabled: (id) => id !== rule.id });
      expect(without.map((edit) => edit.rule)).not.toContain(rule.id);
    });
  }
});

describe('compounds that no corpus has', () => {
  it('are known by what their second part does elsewhere', () => {
    expect(twice('مردم ستیزی رسانه ها')).toBe('مردم‌ستیزی رسانه‌ها');
  });

  it('are not made of common words that begin like the article', () => {
    for (const text of ['بازی های تیم المپیک', 'کوه های استان البرز', 'سنگ الماس را می فروشند'])
      expect(twice(text)).not.toMatch(/\u200cال/u);
  });
});

describe('the page that a reader gave', () => {
  const read = (name: string) => readFileSync(new URL(`../../../fixtures/seed/${name}`, import.meta.url), 'utf8');
  const letters = (line: string) => line.replace(/[\s\u200c~]/g, '');
  const page = mend(
    read('yjc-amp.html')
      .replace(/<[^>]*>/g, '\n')
      .replace(/&zwnj;/g, '\u200c'),
  ).split('\n');

  for (const line of read('expected.txt').split('\n').filter(Boolean)) {
    it(line.slice(0, 40), () => {
      const mended = page.find((candidate) => letters(candidate) === letters(line))?.trim();
      expect(mended).toMatch(anySpelling(line));
    });
  }
});

describe('protected text', () => {
  it('stays as it is, and nothing joins it to its neighbours', () => {
    const text = 'او می رود و کتاب ها را می برد';
    const start = text.indexOf('کتاب ها');
    const protectedSpans = [{ start, end: start + 'کتاب ها'.length }];
    expect(mend(text, { protectedSpans })).toBe('او می\u200cرود و کتاب ها را می\u200cبرد');
  });

  it('may cover everything', () => {
    expect(mend('می رود', { protectedSpans: [{ start: 0, end: 6 }] })).toBe('می رود');
  });
});

describe('style as published', () => {
  it.each([
    ['برنامه ریزی شرکتها', 'برنامه ریزی شرکتها'],
    ['می رود و خوشهها را می برد', 'می\u200cرود و خوشه\u200cها را می\u200cبرد'],
    ['کتاب ها و کشور ها', 'کتاب\u200cها و کشورها'],
  ])('%s', (before, after) => expect(mend(before, { style: 'as-published' })).toBe(after));
});

describe('marks inside words', () => {
  it('does not lose them, and sees through them', () => {
    expect(mend('مُی رَوَد و کتــاب ها')).toBe('مُی\u200cرَوَد و کتــاب\u200cها');
  });
});

describe('damaged data', () => {
  it('is told from good data, and why', () => {
    const good = shippedData();
    expect(() => createSpacing(good.slice(0, 20))).toThrow(/cut off/);
    expect(() => createSpacing(good.slice(0, good.length - 4))).toThrow(/header says/);
    expect(() => createSpacing(new Uint8Array(100))).toThrow(/not a spacing\.bin/);
    const broken = good.slice();
    broken[5000]! ^= 1;
    expect(() => createSpacing(broken)).toThrow(/damaged/);
    const newer = good.slice();
    newer[4] = 99;
    expect(() => createSpacing(newer)).toThrow(/version 99/);
  });

  it('is read from any offset of a larger buffer', () => {
    const good = shippedData();
    const larger = new Uint8Array(good.length + 1);
    larger.set(good, 1);
    expect(createSpacing(larger.subarray(1)).edits('می رود', options)).toHaveLength(1);
  });
});
