import { expect } from 'vitest';
import { applyEdits, createMender, type MendOptions, RULES } from '../../../src/text';

const mender = createMender();

/**
 * Mends a text, checks that the edits are in order and apart, and that mending the result changes nothing more.
 * @returns the mended text
 */
export function twice(text: string, options?: MendOptions): string {
  const edits = mender.mend(text, options);
  let end = 0;
  for (const edit of edits) {
    expect(edit.start).toBeGreaterThanOrEqual(end);
    expect(edit.deleted).not.toBe(edit.inserted);
    end = edit.start + edit.deleted.length;
  }
  const mended = applyEdits(text, edits);
  expect(mender.mend(mended, options), `mending «${mended}» again`).toEqual([]);
  return mended;
}

/** Options with one rule on and all others off. */
export function only(id: string): MendOptions {
  expect(RULES.map((rule) => rule.id)).toContain(id);
  return { rules: Object.fromEntries(RULES.map((rule) => [rule.id, rule.id === id])) };
}
