import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { applyEdits } from '../../../../src/text/edit';
import { createSpacing, type SpacingOptions } from '../../../../src/text/spacing';

const file = new URL('../../../../src/text/data/spacing.bin', import.meta.url);

/** The shipped data. */
export const shippedData = (): Uint8Array => readFileSync(file);

/** The engine with the shipped data. */
export const engine = createSpacing(shippedData());

/** All rules on, nothing protected. */
export const options: SpacingOptions = {
  protectedSpans: [],
  style: 'half-spaced',
  words: { never: [], always: [] },
  enabled: () => true,
};

/** @returns the text, mended once */
export const mend = (text: string, changed: Partial<SpacingOptions> = {}): string =>
  applyEdits(text, engine.edits(text, { ...options, ...changed }));

/** Mends, and expects that mending again changes nothing. */
export function twice(text: string): string {
  const once = mend(text);
  expect(mend(once)).toBe(once);
  return once;
}
