import { expect, test } from 'vitest';
import { applySpacing, type SpacingEdit, spacingEdits } from '../../../../src/tools/noisy-gold/annotation';

const goldOf = (raw: string, corrected: string) => applySpacing(raw, spacingEdits(raw, corrected));

test.each([
  ['a space becomes a half-space', 'او مي رود', 'او می\u200cرود', [[5, ' ', '\u200c']]],
  [
    'a lost space is given back',
    'درپاسخ به95 نفر',
    'در پاسخ به 95 نفر',
    [
      [2, '', ' '],
      [9, '', ' '],
    ],
  ],
  ['a space typed inside a word goes', 'آ خرین روز', 'آخرین روز', [[1, ' ', '']]],
  ['a doubled gap becomes one half-space', 'می \u200cرود', 'می\u200cرود', [[2, ' \u200c', '\u200c']]],
  ['a free choice keeps what the author wrote', 'این که رفت', 'این~که رفت', [[3, '', '~']]],
  ['a direction mark stays beside the new half-space', 'می\u200eرود', 'می\u200cرود', [[2, '', '\u200c']]],
])('%s', (_, raw, corrected, edits) => {
  expect(spacingEdits(raw, corrected)).toEqual(edits);
});

test('what shows no difference is no edit', () => {
  expect(spacingEdits('کشور\u200cها رفت ،و  كتاب', 'کشورها رفت، و کتاب')).toEqual([]);
});

test('the gold text has the letters of the raw line', () => {
  expect(goldOf('كتاب ها را مي‌خواند', 'کتاب\u200cها را می\u200cخواند')).toBe('كتاب\u200cها را مي\u200cخواند');
});

test('a correction that changes a letter is refused', () => {
  expect(() => spacingEdits('ازاد شد', 'آزاد شد')).toThrow('letters differ');
  expect(() => spacingEdits('آزاد شد', 'آزاد شده')).toThrow('letters differ');
  expect(() => spacingEdits('آزاد شده', 'آزاد شد')).toThrow('letters differ');
});

test.each<[string, SpacingEdit]>([
  ['deletes a letter', [0, 'ک', '']],
  ['inserts a letter', [1, '', 'ک']],
  ['is not where it says', [1, ' ', '']],
])('an edit that %s is refused', (_, edit) => {
  expect(() => applySpacing('کتاب', [edit])).toThrow('does not fit');
});
