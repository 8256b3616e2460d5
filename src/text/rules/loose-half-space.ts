import { Kind, kindAt } from '../chars';
import type { Edit } from '../edit';
import { Feature } from '../features';
import type { Rule } from './rule';

const id = 'loose-half-space';
const BOUNDARIES: ReadonlySet<number> = new Set([
  Kind.Space,
  Kind.Break,
  Kind.Closer,
  Kind.Opener,
  Kind.Quote,
  Kind.Sign,
]);

export const looseHalfSpace: Rule = {
  id,
  title: { fa: 'نیم‌فاصلهٔ جامانده', en: 'Loose half-spaces' },
  explanation: {
    fa: 'نیم‌فاصله‌ای که کنار فاصله، نشانه‌ها یا سر و ته متن مانده و کاری نمی‌کند برداشته می‌شود.',
    en: 'A half-space that was left beside a space, a mark or an end, where it does nothing, is taken out.',
  },
  example: { before: 'گفت:\u200c مردم\u200c آمدند', after: 'گفت: مردم آمدند' },
  defaultOn: true,
  needs: Feature.LooseHalfSpace,
  apply(text) {
    const edits: Edit[] = [];
    for (const match of text.matchAll(/\u200c+/g)) {
      const loose =
        BOUNDARIES.has(kindAt(text, match.index - 1)) || BOUNDARIES.has(kindAt(text, match.index + match[0].length));
      if (loose) edits.push({ rule: id, start: match.index, deleted: match[0], inserted: '' });
    }
    return edits;
  },
};
