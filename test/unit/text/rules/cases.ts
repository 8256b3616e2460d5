import { expect, test } from 'vitest';
import { only, twice } from '../twice';

/** Some, and at least one. */
type Some<T> = readonly [T, ...T[]];

/** For a table: before → after, with one rule on; and texts that this rule must leave alone. */
export function ruleCases(id: string, changes: Some<[before: string, after: string]>, untouched: Some<string>) {
  test.each(changes)(`${id}: «%s» → «%s»`, (before, after) => {
    expect(twice(before, only(id))).toBe(after);
  });
  test.each(untouched)(`${id} leaves «%s»`, (text) => {
    expect(twice(text, only(id))).toBe(text);
  });
}
