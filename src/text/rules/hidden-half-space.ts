import { isIn, Kind, kindAt, LETTERS } from '../chars';
import type { Edit } from '../edit';
import { Feature } from '../features';
import type { Rule } from './rule';

const id = 'hidden-half-space';
/** A word with so many half-spaces is a sentence whose spaces were lost: taking some out would hide where. */
const MOST_IN_A_WORD = 4;

export const hiddenHalfSpace: Rule = {
  id,
  title: { fa: 'نیم‌فاصلهٔ بی‌اثر', en: 'Half-spaces that show nothing' },
  explanation: {
    fa: 'نیم‌فاصله پس از حرفی که به بعدی نمی‌چسبد (ا د ذ ر ز ژ و) دیده نمی‌شود و برداشته می‌شود.',
    en: 'A half-space after a letter that never joins forward (ا د ذ ر ز ژ و) shows nothing and is taken out.',
  },
  example: { before: 'کشور\u200cها', after: 'کشورها' },
  defaultOn: true,
  needs: Feature.HiddenHalfSpace,
  apply(text, { style }) {
    const edits: Edit[] = [];
    if (style === 'as-published') return edits;
    for (const { 0: word, index } of text.matchAll(/\S+/g)) {
      const places = Array.from(word.matchAll(/\u200c+/g), (match) => ({ start: index + match.index, run: match[0] }));
      if (places.length > MOST_IN_A_WORD) continue;
      for (const { start, run } of places) {
        const before = kindAt(text, start - 1);
        if (before !== Kind.StopLetter && before !== Kind.HamzaAlef) continue;
        if (!isIn(kindAt(text, start + run.length), LETTERS)) continue;
        edits.push({ rule: id, start, deleted: run, inserted: '' });
      }
    }
    return edits;
  },
};
