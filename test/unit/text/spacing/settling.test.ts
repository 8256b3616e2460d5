import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../src/text/edit';
import { Decider } from '../../../../src/text/spacing/decide';
import { MARGINS } from '../../../../src/text/spacing/engine';
import { openData } from '../../../../src/text/spacing/format';
import { Model } from '../../../../src/text/spacing/judge';
import { seeded } from '../../../../src/tools/random';
import { damage } from '../../../../src/tools/spacing/damage';
import { shippedData } from './engine';

const data = openData(shippedData());
const words =
  'می نمی ها های هایی تر ترین ام ای اند اش شان ی کتاب خانه رفته گفته شده بین الملل العاده بینالمللی میروم نمیدانم خوشههای حرفهای پیشبینیهایشان درپاسخ شبکه سازی پیش بینی رود کند خود داری نشده 95 ۱۲ 95درصد abc و به در کشور کتابً كتابـ ةيك'.split(
    ' ',
  );
const gaps = [' ', ' ', ' ', '\u200c', '', '، ', '. ', '  ', ' \u200c', '\u200c ', '\u200e', 'ـ', '\ufffc'];
const text = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...gaps)), { minLength: 1, maxLength: 40, size: 'max' })
  .map((parts) => parts.flat().join(''));

describe('the second round reads only what was mended', () => {
  it('and decides as one that reads everything anew, also when some edits were not let pass', () => {
    fc.assert(
      fc.property(text, fc.array(fc.boolean(), { maxLength: 6 }), fc.nat({ max: 9 }), (line, refused, shift) => {
        const given = 'x'.repeat(shift) + line;
        const decider = new Decider(data);
        const edits = decider
          .decide(given, shift, given.length, [], new Model(data, MARGINS))
          .filter((_, i) => !refused[i])
          .map(({ start, end, inserted }) => ({ rule: '', start, deleted: given.slice(start, end), inserted }));
        const mended = applyEdits(given, edits).slice(shift);
        const again = decider.decideAgain(mended, edits, -shift, new Model(data, MARGINS));
        expect(again).toEqual(new Decider(data).decide(mended, 0, mended.length, [], new Model(data, MARGINS)));
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is remembered of pairs of words', () => {
  it('changes no decision, however much was read before', () => {
    const random = seeded(5);
    const used = { decider: new Decider(data), model: new Model(data, MARGINS) };
    const line = 'شرکت‌های بین‌المللی می‌خواهند برنامه‌ریزی‌های دانش‌آموزان را با خانه‌ای نو به‌روزرسانی کنند';
    for (const kind of ['spaced', 'dropped', 'mixed', 'spaced', 'natural'] as const) {
      const damaged = damage(line, kind, random);
      const fresh = new Decider(data).decide(damaged, 0, damaged.length, [], new Model(data, MARGINS));
      expect(used.decider.decide(damaged, 0, damaged.length, [], used.model)).toEqual(fresh);
    }
  });
});
