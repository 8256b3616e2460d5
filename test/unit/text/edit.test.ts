import { expect, test } from 'vitest';
import { applyEdits, type Edit } from '../../../src/text';

const edit = (start: number, deleted: string, inserted: string): Edit => ({ rule: 'r', start, deleted, inserted });

test('edits are applied together, each where the text as it was given has it', () => {
  expect(applyEdits('می شود ها', [edit(2, ' ', '\u200c'), edit(6, ' ', '')])).toBe('می\u200cشودها');
});

test.each([
  ['of another text', [edit(0, 'x', '')]],
  ['beyond the end', [edit(9, 'م', '')]],
  ['in another order', [edit(2, ' ', ''), edit(0, 'م', '')]],
  ['that overlap', [edit(0, 'می ', ''), edit(2, ' ', '')]],
])('edits %s are refused', (_, edits) => {
  expect(() => applyEdits('می شود', edits)).toThrow(RangeError);
});
