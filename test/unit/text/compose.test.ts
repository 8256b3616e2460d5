import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits, type Edit } from '../../../src/text';
import { composeEdits, trimEdit } from '../../../src/text/compose';

const edit = (start: number, deleted: string, inserted: string, rule = 'r'): Edit => ({
  rule,
  start,
  deleted,
  inserted,
});

/** Edits that fit a text: for each chunk of it, keep, delete, replace or insert. */
function editsOn(text: string, choices: readonly number[], rule: string): Edit[] {
  const edits: Edit[] = [];
  for (let at = 0, i = 0; at < text.length; i++) {
    const choice = choices[i % choices.length]!;
    const size = 1 + (choice % 3);
    const deleted = text.slice(at, at + size);
    if (choice % 4 === 1) edits.push(edit(at, deleted, '', rule));
    if (choice % 4 === 2) edits.push(edit(at, deleted, 'xyz'.slice(choice % 3), rule));
    if (choice % 4 === 3) edits.push(edit(at, '', 'v', rule));
    at += size;
  }
  return edits;
}

test('two rounds as one do what both do, in order and apart', () => {
  const choices = fc.array(fc.nat(60), { minLength: 1, maxLength: 12, size: 'max' });
  fc.assert(
    fc.property(fc.string({ maxLength: 30, size: 'max' }), choices, choices, (text, one, two) => {
      const first = editsOn(text, one, 'first');
      const middle = applyEdits(text, first);
      const second = editsOn(middle, two, 'second');
      const both = composeEdits(text, middle, first, second);
      expect(applyEdits(text, both)).toBe(applyEdits(middle, second));
    }),
    { numRuns: 5000 },
  );
});

test('an edit that undoes another leaves nothing', () => {
  expect(composeEdits('ab', 'a b', [edit(1, '', ' ')], [edit(1, ' ', '')])).toEqual([]);
  expect(composeEdits('a b', 'ab', [edit(1, ' ', '')], [edit(1, '', ' ')])).toEqual([]);
});

test('a half-space beside a space and the join after it are one deletion, named after the join', () => {
  const text = 'می\u200c شود';
  const first = [edit(2, '\u200c', '', 'loose')];
  const second = [edit(2, ' ', '\u200c', 'join')];
  expect(composeEdits(text, 'می شود', first, second)).toEqual([edit(3, ' ', '', 'join')]);
});

test('edits that only touch stay apart', () => {
  const first = [edit(0, 'ي', 'ی', 'letters')];
  const second = [edit(1, '', ' ', 'space')];
  expect(composeEdits('يا', 'یا', first, second)).toEqual([edit(0, 'ي', 'ی', 'letters'), edit(1, '', ' ', 'space')]);
});

test.each([
  [edit(0, 'ab', 'ab'), undefined],
  [edit(3, 'xay', 'xby'), edit(4, 'a', 'b')],
  [edit(3, 'aa', 'a'), edit(4, 'a', '')],
  [edit(3, 'a', 'aa'), edit(4, '', 'a')],
])('trimming %j', (whole, trimmed) => {
  expect(trimEdit(whole)).toEqual(trimmed);
});
