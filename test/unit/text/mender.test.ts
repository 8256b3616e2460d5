import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, createMender, type Edit, ruleInfo } from '../../../src/text';
import { anyText, noise } from './arbitrary';
import { sacred } from './sacred';
import { engine } from './spacing/engine';

const mender = createMender(engine);
const mend = (text: string) => applyEdits(text, mender.mend(text));
const texts = fc.oneof(noise, anyText);

const STORY: [string, string][] = [
  [
    'به گزارش خبرگزاري فارس ،رئيس جمهور گفت:"ما می توانیم این كار را انجام دهیم ."',
    'به گزارش خبرگزاری فارس، رئیس جمهور گفت: «ما می‌توانیم این کار را انجام دهیم.»',
  ],
  ['کتاب‌ ها و خانه‌‌های شهر', 'کتاب‌ها و خانه‌های شهر'],
  ['او نمي‎داند که چه مي گويد.مردم می دانند', 'او نمی‌داند که چه می‌گوید. مردم می‌دانند'],
];

describe('the mender with the half-space engine', () => {
  test.each(STORY)('«%s»', (before, after) => {
    expect(mend(before)).toBe(after);
    expect(mender.mend(after)).toEqual([]);
  });

  test('several rules on one place make one edit, as small as it can be', () => {
    const text = 'می\u200c شود';
    expect(mender.mend(text)).toEqual<Edit[]>([{ rule: 'half-space-verbs', start: 3, deleted: ' ', inserted: '' }]);
  });

  test('a rule that is off makes no edit', () => {
    const text = 'او می رود ، كتاب';
    const rules = { 'half-space-verbs': false, 'space-before-mark': false };
    expect(mender.mend(text, { rules }).map(({ rule }) => rule)).toEqual(['arabic-letters']);
  });

  test('letters are sacred, edits ascend and apply, and each names a rule that people can look up', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const edits = mender.mend(text);
        expect(sacred(applyEdits(text, edits))).toBe(sacred(text));
        for (const { rule } of edits) expect(ruleInfo(rule)?.id).toBe(rule);
      }),
      { numRuns: 2000 },
    );
  });

  test('paragraphs do not depend on each other', () => {
    const line = texts.map((text) => text.replace(/[\n\r\u2028\u2029\ufffc]/g, ' '));
    fc.assert(
      fc.property(line, line, fc.constantFrom('\n', '\ufffc'), (one, two, boundary) => {
        expect(mend(one + boundary + two)).toBe(mend(one) + boundary + mend(two));
      }),
      { numRuns: 1000 },
    );
  });
});
