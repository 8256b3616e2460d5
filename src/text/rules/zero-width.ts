import { HALF_SPACE, isIn, Kind, kindAt, LETTERS } from '../chars';
import type { Edit } from '../edit';
import { Feature } from '../features';
import type { Rule } from './rule';

const id = 'zero-width';

/** Several marks of direction in a row, or one that stands beside a space, may be meant: only between letters is it sure. */
export const zeroWidth: Rule = {
  id,
  title: { fa: 'نویسه‌های ناپیدا به‌جای نیم‌فاصله', en: 'Other characters used as a half-space' },
  explanation: {
    fa: 'نویسه‌های ناپیدایی که میان دو حرف به‌جای نیم‌فاصله آمده‌اند (نشانهٔ جهت، خط تیرهٔ نرم، ¬) نیم‌فاصله می‌شوند.',
    en: 'Invisible characters that stand between two letters instead of a half-space (direction marks, soft hyphens, ¬) become one.',
  },
  example: { before: 'می\u200eشود', after: 'می\u200cشود' },
  defaultOn: true,
  needs: Feature.Invisible,
  apply(text) {
    const edits: Edit[] = [];
    for (const match of text.matchAll(/[\u00ac\u00ad\u200b\u200c\u200e\u200f\ufeff]+/g)) {
      const deleted = match[0];
      if (!/[^\u200c]/.test(deleted)) continue;
      const end = match.index + deleted.length;
      if (!isIn(kindAt(text, match.index - 1), LETTERS | (1 << Kind.Mark)) || !isIn(kindAt(text, end), LETTERS))
        continue;
      edits.push({ rule: id, start: match.index, deleted, inserted: HALF_SPACE });
    }
    return edits;
  },
};
