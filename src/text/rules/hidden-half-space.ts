import { foldLetters, HALF_SPACE, Kind, kindAt } from '../chars';
import type { Edit } from '../edit';
import { Feature } from '../features';
import type { Rule } from './rule';

const id = 'hidden-half-space';
const WORD = /[\u0620-\u065f\u066e-\u06d3\u200c]+/g;
/**
 * What is glued to a letter that does not join: plural, comparison, enclitics and endings. A half-space before the
 * second part of a compound (ضد‌استبدادی) may tell a writer's mind, and stays but in the joined style.
 */
const SUFFIX =
  /^(?:ها(?:ی(?:ی|م|ت|ش|مان|تان|شان)?|یی|م|ت|ش|مان|تان|شان)?|تر(?:ین|ی|ها|های)?|ای|ام|ات|اش|ایم|اید|اند|مان|تان|شان|ی|یی|م|ش|ت)$/;

/** Is a half-space between these two pieces of a word no boundary that a writer could have meant? */
function isIdle(before: string, after: string, isFirst: boolean): boolean {
  if (before.length === 1 && before !== 'و') return true;
  return SUFFIX.test(after) || (after.length === 1 && after !== 'و') || (before === 'و' && !isFirst);
}

/** Are these two parts of a compound, which the joined style writes as one? «گفت‌و» and «و‌گو» are none. */
const areParts = (before: string, after: string) => before.length > 1 && after.length > 1;

export const hiddenHalfSpace: Rule = {
  id,
  title: { fa: 'نیم‌فاصلهٔ بی‌اثر', en: 'Half-spaces that show nothing' },
  explanation: {
    fa: 'نیم‌فاصلهٔ پیش از پسوند، پس از حرفی که به بعدی نمی‌چسبد (ا د ذ ر ز ژ و)، دیده نمی‌شود و برداشته می‌شود.',
    en: 'A half-space before a suffix, after a letter that never joins forward (ا د ذ ر ز ژ و), shows nothing and is taken out.',
  },
  example: { before: 'کشور\u200cها', after: 'کشورها' },
  defaultOn: true,
  needs: Feature.HiddenHalfSpace,
  apply(text, { style }) {
    const edits: Edit[] = [];
    if (style === 'as-published') return edits;
    for (const { 0: word, index } of text.matchAll(WORD)) {
      const found: Edit[] = [];
      const pieces = word.split(HALF_SPACE);
      let start = index + word.length;
      // What follows a half-space when those behind it have gone: «و» before «‌می» does not stay a word of its own.
      let following = '';
      for (let i = pieces.length - 1; i > 0; i--) {
        const before = pieces[i - 1]!;
        const after = foldLetters(pieces[i]!);
        following = pieces[i] + following;
        start -= pieces[i]!.length + 1;
        const kind = kindAt(text, start - 1);
        const shows = kind !== Kind.StopLetter && kind !== Kind.HamzaAlef;
        if (!shows && (isIdle(before, after, i === 1) || (style === 'joined' && areParts(before, following)))) {
          found.push({ rule: id, start, deleted: HALF_SPACE, inserted: '' });
        } else following = '';
      }
      // One by one: an endless word has more than a call may have arguments.
      for (const edit of found.reverse()) edits.push(edit);
    }
    return edits;
  },
};
