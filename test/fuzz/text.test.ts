import fc from 'fast-check';
import { expect } from 'vitest';
import { loadMender } from '../../src/cli/engine';
import { applyEdits, countCharacters, countWords, type MendOptions, RULES } from '../../src/text';
import { anyText, noise } from '../unit/text/arbitrary';
import { fuzz, property } from './runs';

const mender = loadMender();

const texts = fc.oneof(
  noise,
  anyText,
  fc.tuple(noise, anyText, noise).map((three) => three.join(' ')),
);

const options: fc.Arbitrary<MendOptions> = fc.record(
  {
    rules: fc.dictionary(fc.constantFrom(...RULES.map(({ id }) => id)), fc.boolean()),
    style: fc.constantFrom('half-spaced', 'joined', 'as-published'),
    words: fc.record({ never: fc.array(noise, { maxLength: 3 }), always: fc.array(noise, { maxLength: 3 }) }),
  },
  { requiredKeys: [] },
);

const changeable = /[\s\p{Cf}\p{P}\p{S}\u00ac\u0640]/gu;
/** The letters of a text: what may differ between spellings of one letter is made the same. */
const lettersOf = (text: string) =>
  text
    .replace(changeable, '')
    .replace(/[يى]/g, 'ی')
    .replaceAll('ك', 'ک')
    .replace(/[0-9٠-٩]/g, (digit) => String.fromCharCode(0x06f0 + (digit.charCodeAt(0) & 15)));

fuzz('the whole text engine on text of any kind', () => {
  property('letters are sacred', 1500, fc.tuple(texts, options), ([text, how]) => {
    const plain = { ...how, words: { never: how.words?.never ?? [], always: [] } };
    expect(lettersOf(applyEdits(text, mender.mend(text, plain)))).toBe(lettersOf(text));
  });

  property('what is mended stays mended', 1500, fc.tuple(texts, options), ([text, how]) => {
    const once = applyEdits(text, mender.mend(text, how));
    expect(applyEdits(once, mender.mend(once, how))).toBe(once);
  });

  property('edits taken back give the text as it was', 1000, fc.tuple(texts, options), ([text, how]) => {
    const edits = mender.mend(text, how);
    const mended = applyEdits(text, edits);
    let shift = 0;
    const back = edits.map(({ rule, start, deleted, inserted }) => {
      const edit = { rule, start: start + shift, deleted: inserted, inserted: deleted };
      shift += inserted.length - deleted.length;
      return edit;
    });
    expect(applyEdits(mended, back)).toBe(text);
  });

  property('counting never fails and never counts more words than characters', 1000, texts, (text) => {
    const { withSpaces, withoutSpaces } = countCharacters(text);
    expect(countWords(text)).toBeLessThanOrEqual(withoutSpaces);
    expect(withoutSpaces).toBeLessThanOrEqual(withSpaces);
  });
});
