import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../src/text/edit';
import { processorTime } from '../../processor-time';
import { engine, mend, options } from './engine';

/** Text that looks like what the engine mends, and much that does not. */
const persian = fc.constantFrom(
  ...'می نمی ها های هایی تر ترین ام ای اند ایم اش شان کتاب خانه رفته گفته شده بین الملل العاده بینالمللی میروم نمیدانم'.split(
    ' ',
  ),
  ...'خوشههای حرفهای نامهای مهمترین درپاسخ شبکه سازی پیش بینی رود کند دارد 95 ۱۲ 3.5 abc و به در از کشور کار هم این'.split(
    ' ',
  ),
);
const between = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  '\u200c',
  '',
  '، ',
  '. ',
  '\n',
  '\ufffc',
  '  ',
  ' \u200c',
  '\u200e',
  'ـ',
);
const sentence = fc
  .array(fc.tuple(persian, between), { minLength: 1, maxLength: 25, size: 'max' })
  .map((parts) => parts.map((pair) => pair.join('')).join(''));
const arabicScript = fc.string({ unit: fc.integer({ min: 0x600, max: 0x6ff }).map((c) => String.fromCharCode(c)) });
const anything = fc.oneof(sentence, fc.string({ unit: 'binary' }), arabicScript, fc.string({ unit: 'grapheme' }));

const sacred = (text: string) => text.replace(/[ \u00a0\u2009\u202f\u200c]/g, '');

describe('whatever the text', () => {
  it('touches nothing but spaces and half-spaces', () => {
    fc.assert(
      fc.property(anything, (text) => sacred(mend(text)) === sacred(text)),
      { numRuns: 2000 },
    );
  });

  it('gives edits in order, not overlapping, that fit the text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let end = 0;
        for (const edit of engine.edits(text, options)) {
          expect(edit.start).toBeGreaterThanOrEqual(end);
          expect(text.startsWith(edit.deleted, edit.start)).toBe(true);
          expect(edit.deleted).not.toBe(edit.inserted);
          end = edit.start + edit.deleted.length;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const once = mend(text);
        expect(mend(once)).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });

  it('mends paragraphs as if each stood alone', () => {
    const paragraph = sentence.map((text) => text.replaceAll('\n', ' '));
    fc.assert(
      fc.property(paragraph, paragraph, (a, b) => mend(`${a}\n${b}`) === `${mend(a)}\n${mend(b)}`),
      { numRuns: 500 },
    );
  });

  it('does the same with the same text, whatever came before', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const first = engine.edits(a, options);
        engine.edits(b, options);
        expect(engine.edits(a, options)).toEqual(first);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves protected spans alone', () => {
    fc.assert(
      fc.property(sentence, fc.nat(), fc.nat(), (text, x, y) => {
        const [start, end] = [x % (text.length + 1), y % (text.length + 1)].sort((p, q) => p - q) as [number, number];
        const edits = engine.edits(text, { ...options, protectedSpans: [{ start, end }] });
        for (const edit of edits) {
          expect(edit.start + edit.deleted.length <= start || edit.start >= end).toBe(true);
        }
        expect(sacred(applyEdits(text, edits))).toBe(sacred(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('hostile text', () => {
  const HOSTILE: Record<string, string> = {
    'lone surrogates': '\ud800می رود\udc00 کتاب\ud83d ها',
    'emoji joined by ZWJ': '👨‍👩‍👧‍👦 می رود 👩🏽‍🚀کتاب ها',
    Arabic: 'بِسْمِ اللَّهِ الرَّحْمَٰنِ الرَّحِيمِ',
    Kurdish: 'ئەم کتێبە زۆر باشە و دەڕوات',
    Urdu: 'یہ کتاب بہت اچھی ہے',
    Finglish: 'man mi ravam khane',
    mixed: 'نسخه v2.5می باشد (API)ها',
    code: 'if (x) { می = 3; }',
    times: 'ساعت 12:30 و 3.5 و 1,200',
    'zero-width': '\u200c\u200c\u200c \u200c می\u200c\u200c رود\u200c',
  };
  for (const [name, text] of Object.entries(HOSTILE)) {
    it(name, () => {
      const once = mend(text);
      expect(sacred(once)).toBe(sacred(text));
      expect(mend(once)).toBe(once);
    });
  }
});

describe('time', () => {
  const time = (text: string, runs = 1, enough = 0) => processorTime(() => engine.edits(text, options), runs, enough);
  const LONG: Record<string, (n: number) => string> = {
    'one word': (n) => 'می'.repeat(n / 2),
    'one letter': (n) => 'ه'.repeat(n),
    spaces: (n) => ' '.repeat(n),
    'half-spaces': (n) => 'ا\u200c'.repeat(n / 2),
    'unknown words': (n) =>
      Array.from({ length: n / 20 }, (_, i) => `خژ${'ضصثقفغعهخحجچ'.repeat(3).slice(i % 12)}`).join(' '),
    'one paragraph': (n) => 'او می رود و کتاب های خوب را نمیخواند '.repeat(n / 38),
  };
  for (const [name, make] of Object.entries(LONG)) {
    it(`grows with the text, no faster: ${name}`, () => {
      time(make(50_000));
      // Ten times the text: a hundred times the time would be quadratic.
      const most = 40 * Math.max(1, time(make(100_000), 5));
      expect(time(make(1_000_000), 5, most)).toBeLessThanOrEqual(most);
    });
  }
});
