import { expect } from 'vitest';
import { applyEdits, createMender, type Mender, type MendOptions, RULES } from '../../../src/text';

/**
 * Mends a text, checks that each edit changes something, and that mending the result changes nothing more; what is not
 * in order or not apart can not be applied.
 * @returns the mended text
 */
export const twiceWith =
  (mender: Mender) =>
  (text: string, options?: MendOptions): string => {
    const edits = mender.mend(text, options);
    for (const { deleted, inserted } of edits) expect(deleted).not.toBe(inserted);
    const mended = applyEdits(text, edits);
    expect(mender.mend(mended, options), `mending «${mended}» again`).toEqual([]);
    return mended;
  };

/** The same with the rules alone, without the half-space engine. */
export const twice = twiceWith(createMender());

/** Options with one rule on and all others off. */
export function only(id: string): MendOptions {
  expect(RULES.map((rule) => rule.id)).toContain(id);
  return { rules: Object.fromEntries(RULES.map((rule) => [rule.id, rule.id === id])) };
}
