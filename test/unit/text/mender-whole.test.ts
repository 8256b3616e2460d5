import { describe, expect, test } from 'vitest';
import { loadMender } from '../../../src/cli/engine';
import { applyEdits } from '../../../src/text';

const mender = loadMender();

/** Mends with all rules and the engine, and expects that mending again changes nothing. */
function twice(text: string): string {
  const once = applyEdits(text, mender.mend(text));
  expect(applyEdits(once, mender.mend(once))).toBe(once);
  return once;
}

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
  ])('«%s»', (before, after) => expect(twice(before)).toBe(after));
});

/** Mending a word changes what is foreign around it, and which words are the reader's. */
describe('what a first pass makes, a second leaves', () => {
  test('where words of another language are near', () => {
    expect(twice('می"می  .أ الله ها iPhone"لە"')).toContain('می');
    expect(twice('می ق لە ها @علي‎می‌می می ')).toContain('ق لە');
  });

  test('where an ending stands alone before a full stop, like the name of a letter', () => {
    expect(twice('شگفت زده ام.بی شک، مسیر ما')).toBe('شگفت\u200cزده\u200cام.بی\u200cشک، مسیر ما');
  });

  test('where an ellipsis parts Arabic words from a date', () => {
    const rules = { ellipsis: true };
    const once = applyEdits(
      '  الذي علي 1,200...۱۴۰۲/۰۵/۰۳ می ',
      mender.mend('  الذي علي 1,200...۱۴۰۲/۰۵/۰۳ می ', { rules }),
    );
    expect(mender.mend(once, { rules })).toEqual([]);
  });

  test("where a reader's word is joined to its neighbour", () => {
    const words = { never: [], always: ['ق '] };
    const once = applyEdits('پشتو\u200bق های ', mender.mend('پشتو\u200bق های ', { words }));
    expect(mender.mend(once, { words })).toEqual([]);
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
