import { isIn, KINDS, Kind, kindAt, LETTERS } from '../chars';
import type { Edit } from '../edit';
import { Feature } from '../features';
import type { Rule } from './rule';
import { wordEnd, wordStart } from './words-around';

const id = 'space-after-mark';

/** May a space be put between this mark and the word after it? */
function wantsSpace(text: string, at: number): boolean {
  const before = kindAt(text, at - 1);
  const after = kindAt(text, at + 1);
  const letterAfter = isIn(after, LETTERS) || text[at + 1] === '«';
  switch (text[at]) {
    case '،':
    case '؛':
      return (
        letterAfter || text[at + 1] === '(' || after === Kind.Latin || (before !== Kind.Digit && after === Kind.Digit)
      );
    case '؟':
    case '!':
      return letterAfter && before !== Kind.Space && before !== Kind.Opener;
    case ':':
      return (
        letterAfter &&
        before !== Kind.Space &&
        at - wordStart(text, at) > 1 &&
        (after === Kind.Opener || wordEnd(text, at + 1) - at > 2)
      );
    default:
      return false;
  }
}

export const spaceAfterMark: Rule = {
  id,
  title: { fa: 'فاصلهٔ جاافتاده پس از نشانه', en: 'Missing space after a mark' },
  explanation: {
    fa: 'پس از ، ؛ : ؟ ! که به واژهٔ بعد چسبیده‌اند یک فاصله می‌آید؛ ساعت، عدد و نشانی دست نمی‌خورند.',
    en: 'A space is put after ، ؛ : ؟ ! where the next word is stuck to them; times, numbers and addresses stay.',
  },
  example: { before: 'گفت:باران،برف', after: 'گفت: باران، برف' },
  defaultOn: true,
  needs: Feature.CloserThenWord,
  apply(text) {
    const edits: Edit[] = [];
    for (let at = 0; at < text.length - 1; at++) {
      if (KINDS[text.charCodeAt(at)] !== Kind.Closer || kindAt(text, at + 1) === Kind.Space || !wantsSpace(text, at))
        continue;
      edits.push({ rule: id, start: at + 1, deleted: '', inserted: ' ' });
    }
    return edits;
  },
};
