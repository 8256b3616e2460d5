import { describe, expect, test } from 'vitest';
import { loadMender } from '../../../src/cli/engine';
import { twiceWith } from './twice';

const twice = twiceWith(loadMender());

const LEFT: Record<string, readonly string[]> = {
  'times, dates, decimals': ['ساعت 12:30 و 3.5 درصد و 1,200 نفر', 'در ۱۴۰۲/۰۵/۰۳ و ۱۲:۴۵'],
  addresses: ['نشانی https://ex.ir/می-رود/کتاب ها', 'به ali@ex.ir بنویسید', 'پروندهٔ سند.pdf'],
  'handles and hashtags': ['#می_شود و #کتاب_ها', '@می_رود'],
  code: ['if (می == 3) { x.y(); }'],
  Finglish: ['man mi ravam be khane va ketab ha'],
  emoji: ['👨‍👩‍👧‍👦 و 👩🏽‍🚀'],
  Arabic: ['قال الرئيس إن الحكومة ستجتمع في دمشق'],
  "Qur'an": ['بِسْمِ اللَّهِ الرَّحْمَٰنِ الرَّحِيمِ'],
  Kurdish: ['سەرۆک گوتی ئەم کارە گرنگە بەڵام کاتی نەماوە'],
  Urdu: ['انہوں نے کہا یہ ٹھیک ہے مگر کچھ نہیں ہوا'],
  'lone surrogates': ['\ud800 و \udc00\ud83d'],
};

describe('the whole mender leaves', () => {
  for (const [name, texts] of Object.entries(LEFT)) {
    test.each(texts)(`${name}: «%s»`, (text) => expect(twice(text)).toBe(text));
  }
});

describe('the whole mender, beside what it leaves, mends', () => {
  test.each([
    ['ساعت 12:30 می رود', 'ساعت 12:30 می\u200cرود'],
    ['👨‍👩‍👧 می رود', '👨‍👩‍👧 می\u200cرود'],
    ['در https://ex.ir می خوانیم', 'در https://ex.ir می\u200cخوانیم'],
    ['#خبر_فوری: کتاب ها', '#خبر_فوری: کتاب\u200cها'],
    ['کتابـ ها و می رود', 'کتابـ ها و می\u200cرود'],
  ])('«%s»', (before, after) => expect(twice(before)).toBe(after));
});

/** Mending a word changes what is foreign around it, and which words are the reader's. */
describe('what a first pass makes, a second leaves', () => {
  test('where words of another language are near', () => {
    for (const text of ['می"می  .أ الله ها iPhone"لە"', 'می ق لە ها @علي‎می‌می می ']) expect(twice(text)).not.toBe(text);
  });

  test('where an ending stands alone before a full stop, like the name of a letter', () => {
    expect(twice('شگفت زده ام.بی شک، مسیر ما')).toBe('شگفت\u200cزده\u200cام.بی\u200cشک، مسیر ما');
  });

  test('where an ellipsis parts Arabic words from a date', () => {
    expect(twice('  الذي علي 1,200...۱۴۰۲/۰۵/۰۳ می ', { rules: { ellipsis: true } })).toContain('1,200…۱۴۰۲');
  });

  test("where a reader's word is joined to its neighbour", () => {
    const text = 'پشتو\u200bق های ';
    expect(twice(text, { words: { never: [], always: ['ق '] } })).not.toBe(text);
  });
});

/** What a rule wrote beside a single letter, or beside a suffix that stood alone, looked another way the second time. */
describe('single letters and lone suffixes are joined to nothing', () => {
  test.each(['می.ه ها ', 'می.ى های ', 'می)م ها ', 'می»های های ', 'ا.ا های ', 'می﻿ہے ها(و ها ', 'می:ه ى ', 'خانه ى:می '])(
    '«%s»',
    (text) => {
      expect(twice(text)).not.toMatch(/\u200c(?:ها|ی)/);
    },
  );
});
