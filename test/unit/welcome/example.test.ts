import { describe, expect, it } from 'vitest';
import { loadMender } from '../../../src/cli/engine';
import { applyEdits } from '../../../src/text/edit';
import { EXAMPLE, textOf } from '../../../src/welcome/example';

describe('the example of the first page', () => {
  const mender = loadMender();

  it.each([
    ['title', EXAMPLE.title],
    ['text', EXAMPLE.text],
  ] as const)('shows of its %s what the engine really makes of it', (_, stretches) => {
    const before = textOf(stretches, false);
    const after = textOf(stretches, true);
    expect(after).not.toBe(before);
    expect(applyEdits(before, mender.mend(before))).toBe(after);
  });
});
