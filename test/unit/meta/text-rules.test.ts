import { describe, expect, it } from 'vitest';
import { loadMender } from '../../../src/cli/engine';
import { applyEdits, type MendOptions, RULE_INFOS } from '../../../src/text';

const mender = loadMender();
const mend = (text: string, options: MendOptions) => applyEdits(text, mender.mend(text, options));
const rulesWhere = (isOn: (id: string) => boolean): MendOptions => ({
  rules: Object.fromEntries(RULE_INFOS.map(({ id }) => [id, isOn(id)])),
});

/** The half-space engine's rules too: the whole mender is asked, with the data that ship. */
describe.each(RULE_INFOS)('the text rule $id', ({ id, example: { before, after } }) => {
  const alone = rulesWhere((other) => other === id);

  it('does what its example shows, alone, and once is enough', () => {
    expect(mend(before, alone)).toBe(after);
    expect(mend(after, alone)).toBe(after);
  });

  it('is what does it', () => {
    expect(
      mend(
        before,
        rulesWhere((other) => other !== id),
      ),
    ).not.toBe(after);
    expect(
      mend(
        before,
        rulesWhere(() => false),
      ),
    ).toBe(before);
  });
});
