import { isIn, KINDS, Kind, kindAt, LETTERS, spacesBefore } from '../chars';
import type { Edit } from '../edit';
import { Feature } from '../features';
import type { Rule } from './rule';

const id = 'space-before-mark';
const MARKS = new Set('،؛:.؟!');
/** What can stand before a mark that belongs to it: after anything else («- : -», a line's start) the space may be meant. */
const ENDS_A_WORD =
  LETTERS | (1 << Kind.Mark) | (1 << Kind.Digit) | (1 << Kind.Latin) | (1 << Kind.Quote) | (1 << Kind.HalfSpace);

/** «سند .pdf», «ساعت 8 :30», ellipses with a space before them and «: )» are no such marks. */
function belongsToTheNext(text: string, at: number): boolean {
  const mark = text[at]!;
  const after = kindAt(text, at + 1);
  if (mark === '.') return after === Kind.Latin || after === Kind.Digit || text[at + 1] === '.' || after === Kind.Sign;
  if (mark === ':') return after === Kind.Digit || after === Kind.Closer || text[at + 1] === '(' || after === Kind.Sign;
  return mark === '!' && text[at + 1] === '=';
}

export const spaceBeforeMark: Rule = {
  id,
  title: { fa: 'فاصله پیش از نشانه', en: 'Space before a mark' },
  explanation: {
    fa: 'فاصلهٔ پیش از ، ؛ : . ؟ ! برداشته می‌شود.',
    en: 'A space before ، ؛ : . ؟ ! is taken out.',
  },
  example: { before: 'گفت : باران می‌بارد .', after: 'گفت: باران می‌بارد.' },
  defaultOn: true,
  needs: Feature.SpaceBeforeCloser,
  apply(text) {
    const edits: Edit[] = [];
    for (let at = 1; at < text.length; at++) {
      if (KINDS[text.charCodeAt(at)] !== Kind.Closer || kindAt(text, at - 1) !== Kind.Space || !MARKS.has(text[at]!))
        continue;
      const start = spacesBefore(text, at);
      const closes = text[start - 1] === '»' || text[start - 1] === ')';
      if ((!closes && !isIn(kindAt(text, start - 1), ENDS_A_WORD)) || belongsToTheNext(text, at)) continue;
      edits.push({ rule: id, start, deleted: text.slice(start, at), inserted: '' });
    }
    return edits;
  },
};
