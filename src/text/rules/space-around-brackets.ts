import { foldLetters, isIn, KINDS, Kind, kindAt, LETTERS } from '../chars';
import type { Edit } from '../edit';
import { Feature } from '../features';
import type { Rule } from './rule';
import { wordEnd } from './words-around';

const id = 'space-around-brackets';
/** A bracket with so few letters may be part of the word before it: پیامبر(ص), کتاب(ها). */
const PART_OF_WORD = 3;
/** What may be stuck to a closing mark because it belongs to the word inside: «ایران»ی, «کتاب»ها. */
const SUFFIX = /^(?:ی|یی|ای|ها|های|هایی|ام|ات|اش|م|ت|ش|مان|تان|شان|ایم|اید|اند|ست|تر|ترین|\u200c.*)$/;
const WORD_END = LETTERS | (1 << Kind.Mark);

/** Is what opens here no part of the word before it? */
function opensApart(text: string, at: number): boolean {
  const end = wordEnd(text, at + 1);
  if (end === at + 1) return false;
  return text[at] === '«' || end - at - 1 > PART_OF_WORD || text[end] !== ')';
}

/** Is what follows this closing mark a word of its own? */
function closesApart(text: string, at: number): boolean {
  const end = wordEnd(text, at + 1);
  return end > at + 1 && !SUFFIX.test(foldLetters(text.slice(at + 1, end)));
}

export const spaceAroundBrackets: Rule = {
  id,
  title: { fa: 'فاصلهٔ جاافتاده کنار گیومه و کمانک', en: 'Missing space beside guillemets and brackets' },
  explanation: {
    fa: 'میان واژه و « یا ( و میان » یا ) و واژهٔ بعد، اگر به هم چسبیده‌اند، یک فاصله می‌آید.',
    en: 'A space is put between a word and « or (, and between » or ) and the next word, where they are stuck together.',
  },
  example: { before: 'روزنامه«شهروند»نوشت', after: 'روزنامه «شهروند» نوشت' },
  defaultOn: true,
  needs: Feature.CloserThenWord | Feature.WordThenOpener,
  apply(text) {
    const edits: Edit[] = [];
    for (let at = 0; at < text.length; at++) {
      const kind = KINDS[text.charCodeAt(at)];
      if (kind === Kind.Opener && isIn(kindAt(text, at - 1), WORD_END) && opensApart(text, at)) {
        edits.push({ rule: id, start: at, deleted: '', inserted: ' ' });
      } else if (kind === Kind.Closer && (text[at] === '»' || text[at] === ')') && closesApart(text, at)) {
        edits.push({ rule: id, start: at + 1, deleted: '', inserted: ' ' });
      }
    }
    return edits;
  },
};
