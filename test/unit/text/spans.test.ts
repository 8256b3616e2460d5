import { describe, expect, test } from 'vitest';
import { mergeSpans, moveSpans, type Span, touchesSpan } from '../../../src/text/spans';

const spans = (...pairs: [start: number, end: number][]): Span[] => pairs.map(([start, end]) => ({ start, end }));

describe('merged spans', () => {
  test('are in order, overlapping ones made one, those that only meet left apart', () => {
    expect(mergeSpans(spans([7, 9], [0, 4], [3, 6]))).toEqual(spans([0, 6], [7, 9]));
    expect(mergeSpans(spans([0, 6], [2, 3]))).toEqual(spans([0, 6]));
    expect(mergeSpans(spans([0, 3], [3, 6]))).toEqual(spans([0, 3], [3, 6]));
  });

  test('leave those that were given as they were', () => {
    const given = spans([3, 6], [0, 4]);
    mergeSpans(given);
    expect(given).toEqual(spans([3, 6], [0, 4]));
  });
});

describe('a change touches a span', () => {
  const some = spans([2, 5], [8, 9]);
  test.each([
    [0, 2, false],
    [1, 3, true],
    [3, 4, true],
    [5, 8, false],
    [4, 9, true],
    [9, 12, false],
  ])('from %i to %i: %s', (start, end, touched) => expect(touchesSpan(some, start, end)).toBe(touched));

  test.each([
    [2, false],
    [3, true],
    [5, false],
    [8, false],
    [20, false],
  ])('inserted at %i: %s, at an edge it does not', (at, touched) => expect(touchesSpan(some, at, at)).toBe(touched));
});

test('spans move with the edits before them', () => {
  const edits = [
    { rule: 'r', start: 0, deleted: '', inserted: 'xx' },
    { rule: 'r', start: 4, deleted: 'abc', inserted: '' },
  ];
  expect(moveSpans(spans([1, 4], [7, 9]), edits)).toEqual(spans([3, 6], [6, 8]));
});
