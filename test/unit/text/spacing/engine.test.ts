import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../src/text/edit';
import { createSpacing, SPACING_RULES } from '../../../../src/text/spacing';

const engine = createSpacing(readFileSync(new URL('../../../../src/text/data/spacing.bin', import.meta.url)));
const options = {
  protectedSpans: [],
  style: 'half-spaced' as const,
  words: { never: [], always: [] },
  enabled: () => true,
};
const mend = (text: string) => applyEdits(text, engine.edits(text, options));

describe('rules', () => {
  for (const rule of SPACING_RULES.filter((r) => r.id !== 'run-together')) {
    it(`${rule.id}: its example`, () => {
      expect(mend(rule.example.before)).toBe(rule.example.after);
      expect(mend(rule.example.after)).toBe(rule.example.after);
    });
  }
});
