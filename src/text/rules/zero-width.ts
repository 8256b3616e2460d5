import { HALF_SPACE, isIn, Kind, kindAt, LETTERS, skipSpaces, spacesBefore } from '../chars';
import type { Edit } from '../edit';
import { Feature } from '../features';
import type { Rule } from './rule';

const id = 'zero-width';

const WORD = LETTERS | (1 << Kind.Mark);

/** Does this run stand, with a space on one side of it, between two Persian words? There a mark of direction is idle. */
function besideSpace(text: string, start: number, end: number): boolean {
  const before = kindAt(text, start - 1);
  const after = kindAt(text, end);
  if (before === Kind.Space) return isIn(after, LETTERS) && isIn(kindAt(text, spacesBefore(text, start) - 1), WORD);
  return after === Kind.Space && isIn(before, WORD) && isIn(kindAt(text, skipSpaces(text, end)), LETTERS);
}

export const zeroWidth: Rule = {
  id,
  title: { fa: 'نویسه‌های ناپیدا به‌جای نیم‌فاصله', en: 'Other characters used as a half-space' },
  explanation: {
    fa: 'نویسه‌های ناپیدایی که میان دو حرف به‌جای نیم‌فاصله آمده‌اند (نشانهٔ جهت، خط تیرهٔ نرم، ¬) نیم‌فاصله می‌شوند و کنار فاصله برداشته می‌شوند.',
    en: 'Invisible characters that stand between two letters instead of a half-space (direction marks, soft hyphens, ¬) become one, and beside a space they are taken out.',
  },
  example: { before: 'می\u200eشود', after: 'می\u200cشود' },
  defaultOn: true,
  needs: Feature.Invisible,
  apply(text) {
    const edits: Edit[] = [];
    for (const match of text.matchAll(/[\u00ac\u00ad\u200b\u200c\u200e\u200f\ufeff]+/g)) {
      const deleted = match[0];
      if (!/[^\u200c]/.test(deleted)) continue;
      const start = match.index;
      const end = start + deleted.length;
      if (isIn(kindAt(text, start - 1), WORD) && isIn(kindAt(text, end), LETTERS)) {
        edits.push({ rule: id, start, deleted, inserted: HALF_SPACE });
      } else if (!deleted.includes('\u00ac') && besideSpace(text, start, end)) {
        edits.push({ rule: id, start, deleted, inserted: '' });
      }
    }
    return edits;
  },
};
