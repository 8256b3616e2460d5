import { isIn, KINDS, Kind, kindAt, LETTERS, skipSpaces, spacesBefore } from '../chars';
import type { Edit } from '../edit';
import { Feature } from '../features';
import type { Rule } from './rule';

const id = 'space-in-brackets';
const INSIDE =
  LETTERS | (1 << Kind.Mark) | (1 << Kind.Digit) | (1 << Kind.Latin) | (1 << Kind.Opener) | (1 << Kind.Closer);

export const spaceInBrackets: Rule = {
  id,
  title: { fa: 'فاصله درون گیومه و کمانک', en: 'Space inside guillemets and brackets' },
  explanation: {
    fa: 'فاصلهٔ پس از « و ( و پیش از » و ) برداشته می‌شود.',
    en: 'A space after « and ( or before » and ) is taken out.',
  },
  example: { before: '« باران » ( ایرنا )', after: '«باران» (ایرنا)' },
  defaultOn: true,
  needs: Feature.SpaceAfterOpener | Feature.SpaceBeforeCloser,
  apply(text) {
    const edits: Edit[] = [];
    for (let at = 0; at < text.length; at++) {
      if (KINDS[text.charCodeAt(at)] !== Kind.Space) continue;
      const end = skipSpaces(text, at);
      const start = spacesBefore(text, at);
      const opens = kindAt(text, start - 1) === Kind.Opener && isIn(kindAt(text, end), INSIDE);
      const next = text[end];
      const closes = (next === '»' || next === ')') && isIn(kindAt(text, start - 1), INSIDE);
      if (opens || closes) edits.push({ rule: id, start, deleted: text.slice(start, end), inserted: '' });
      at = end;
    }
    return edits;
  },
};
