import { isIn, Kind, kindAt, LETTERS } from '../chars';
import type { Edit } from '../edit';
import { Feature } from '../features';
import type { Rule } from './rule';

const id = 'kashida';

/**
 * A run of kashida is mere stretching where the letter before it joins forward and a letter follows. After a letter
 * that does not join it is a dash, at the end of a word an abbreviation (هـ), at the start the name of a suffix
 * (ـها), and under a mark it carries that mark: there it stays.
 */
export const kashida: Rule = {
  id,
  title: { fa: 'کشیده', en: 'Kashida' },
  explanation: {
    fa: 'کشیده‌هایی که فقط واژه را دراز می‌کنند برداشته می‌شوند.',
    en: 'Kashidas that only stretch a word are taken out.',
  },
  example: { before: 'بـه گـــزارش ایرنا', after: 'به گزارش ایرنا' },
  defaultOn: true,
  needs: Feature.Kashida,
  apply(text) {
    const edits: Edit[] = [];
    for (const match of text.matchAll(/ـ+/g)) {
      const before = kindAt(text, match.index - 1);
      const joins = before === Kind.Letter || before === Kind.ArabicLetter || before === Kind.Mark;
      if (!joins || !isIn(kindAt(text, match.index + match[0].length), LETTERS)) continue;
      edits.push({ rule: id, start: match.index, deleted: match[0], inserted: '' });
    }
    return edits;
  },
};
