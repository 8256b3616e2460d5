import { foldLetters, HALF_SPACE, isIn, Kind, kindAt, LETTERS } from '../chars';
import type { Edit } from '../edit';
import { Feature } from '../features';
import type { Rule } from './rule';
import { wordEnd, wordStart } from './words-around';

const id = 'space-after-sentence';

/** How Persian spells the Latin letters: «بی.ام.و» and «آی.تی» are no sentences. */
const LETTER_NAMES = new Set(
  'ای بی سی دی ئی اف جی اچ آی کی کا ال ام ان او پی کیو آر اس تی یو وی دبلیو ایکس وای زی'.split(' '),
);
/** The longest part of an abbreviation that is written with full stops. */
const ABBREVIATION_PART = 5;

/** What stands between «و» and the word that it joins. */
const BEFORE_NEXT_WORD = (1 << Kind.Space) | (1 << Kind.Opener) | (1 << Kind.Quote);

/** Is this full stop part of a chain such as «ج.ا.ا» or «یو.اس.بی»? */
function inAbbreviation(text: string, at: number, start: number, end: number): boolean {
  if (text[at + 1] === 'و' && end === at + 2 && at - start > 2) return !isIn(kindAt(text, end), BEFORE_NEXT_WORD);
  if (at - start < 2 || end - at < 3) return true;
  // What a half-space ties to them counts no more than what a space parts: the space may become one («زده ام.بی شک»).
  const left = foldLetters(text.slice(start, at)).split(HALF_SPACE).at(-1)!;
  const right = foldLetters(text.slice(at + 1, end)).split(HALF_SPACE)[0]!;
  if (LETTER_NAMES.has(left) && LETTER_NAMES.has(right)) return true;
  const chainBefore = text[start - 1] === '.' && start - wordStart(text, start - 1) <= ABBREVIATION_PART;
  const chainAfter = text[end] === '.' && isIn(kindAt(text, end + 1), LETTERS);
  const short = Math.max(left.length, right.length) <= ABBREVIATION_PART;
  return short && (chainBefore || chainAfter) && (LETTER_NAMES.has(left) || LETTER_NAMES.has(right));
}

function endsSentence(text: string, at: number): boolean {
  const before = kindAt(text, at - 1);
  const end = wordEnd(text, at + 1);
  if (text[at + 1] === '«') return at - wordStart(text, at) > 1;
  if (before === Kind.Digit) return end - at > 2;
  if (before === Kind.Closer) return (text[at - 1] === '»' || text[at - 1] === ')') && end - at > 2;
  return !inAbbreviation(text, at, wordStart(text, at), end);
}

export const spaceAfterSentence: Rule = {
  id,
  title: { fa: 'فاصلهٔ جاافتاده پس از جمله', en: 'Missing space after a sentence' },
  explanation: {
    fa: 'پس از نقطه‌ای که جملهٔ بعد به آن چسبیده یک فاصله می‌آید؛ کوته‌نوشت‌هایی مانند «ق.م» و «آی.تی» دست نمی‌خورند.',
    en: 'A space is put after a full stop where the next sentence is stuck to it; abbreviations such as ق.م stay.',
  },
  example: { before: 'باران آمد.مردم رفتند', after: 'باران آمد. مردم رفتند' },
  defaultOn: true,
  needs: Feature.CloserThenWord,
  apply(text) {
    const edits: Edit[] = [];
    for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
      if ((!isIn(kindAt(text, at + 1), LETTERS) && text[at + 1] !== '«') || !endsSentence(text, at)) continue;
      edits.push({ rule: id, start: at + 1, deleted: '', inserted: ' ' });
    }
    return edits;
  },
};
