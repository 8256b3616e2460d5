import { isIn, KINDS, Kind, kindAt, LETTERS } from './chars';

/**
 * The words of a text: stretches with at least one letter or digit between white space. A half-space never parts
 * («می‌شود» is one), nor do hyphens, slashes and the separators of numbers («۱۴۰۲/۰۳/۰۵», «1,200», «12:30»); a mark
 * that stands between two letters with no space after it does («گفت:باران» is two).
 */
export function countWords(text: string): number {
  let words = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const kind = KINDS[text.charCodeAt(at)]!;
    if (isIn(kind, WORD) || (kind === Kind.Other && isOtherLetter(text, at))) {
      if (!inWord) words++;
      inWord = true;
    } else if (kind === Kind.Space || kind === Kind.Break || (isSentenceMark(text, at) && inWord)) {
      inWord = false;
    }
  }
  return words;
}

const WORD = LETTERS | (1 << Kind.Latin) | (1 << Kind.Digit);
const OTHER_LETTER = /^[\p{L}\p{N}]/u;

/** A letter or digit of another script, those beyond U+FFFF included; emoji are none. */
function isOtherLetter(text: string, at: number): boolean {
  return text.charCodeAt(at) > 0x7f && OTHER_LETTER.test(text.slice(at, at + 2));
}

/** Does this mark part two words? Between digits it does not, nor does the full stop or colon of an address. */
function isSentenceMark(text: string, at: number): boolean {
  const before = kindAt(text, at - 1);
  const after = kindAt(text, at + 1);
  if (before === Kind.Digit && after === Kind.Digit) return false;
  const char = text[at]!;
  if ('،؛؟«»!…'.includes(char)) return true;
  if (char === '.' && (text[at - 1] === '.' || text[at + 1] === '.')) return true;
  return (char === '.' || char === ':') && isIn(before, LETTERS) && isIn(after, LETTERS);
}

/** How many characters a text has as readers see them: a letter with its marks, or an emoji, is one; no half-spaces. */
export interface CharacterCounts {
  withSpaces: number;
  withoutSpaces: number;
}

const segmenter = new Intl.Segmenter('fa', { granularity: 'grapheme' });
/** Text of which every UTF-16 code unit is a character of its own. */
const SIMPLE = /^[\x20-\x7e\u00a0«»،؛؟\u0621-\u064a\u0660-\u0669\u066a-\u066c\u0671-\u06d3\u06f0-\u06f9\n\u200c]*$/;

/** Counts characters; line breaks, half-spaces and other invisible characters are none. */
export function countCharacters(text: string): CharacterCounts {
  const visible = text.replace(/[\n\r\u00ad\u200b\u200c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffc]/g, '');
  if (SIMPLE.test(visible)) {
    const spaces = visible.match(/[ \u00a0]/g)?.length ?? 0;
    return { withSpaces: visible.length, withoutSpaces: visible.length - spaces };
  }
  let withSpaces = 0;
  let spaces = 0;
  for (const { segment } of segmenter.segment(visible)) {
    withSpaces++;
    if (/^\s+$/.test(segment)) spaces++;
  }
  return { withSpaces, withoutSpaces: withSpaces - spaces };
}

/** How fast somebody reads, in words a minute. */
export interface ReadingSpeed {
  slow: number;
  fast: number;
}

/** Mean of Persian news sentences, the space after a word included. */
const CHARACTERS_PER_WORD = 5.2;

/**
 * No speed is agreed on for Persian. The slow end is that of Arabic in Firefox's reader view, which has no figure for
 * Persian: 612 ± 88 characters a minute. The fast end is the mean of 190 studies of silent reading of English
 * non-fiction, 238 words a minute (Brysbaert, 2019, "How many words do we read per minute?").
 */
export const DEFAULT_READING_SPEED: ReadingSpeed = { slow: Math.round((612 - 88) / CHARACTERS_PER_WORD), fast: 238 };

/** A reader's own speed as a range: a tenth slower to a tenth faster, as texts differ. */
export function readingSpeedAround(wordsPerMinute: number): ReadingSpeed {
  return { slow: wordsPerMinute * 0.9, fast: wordsPerMinute * 1.1 };
}

/** Seconds, `from` at the fast end of the speed `to` the slow end. */
export interface ReadingTime {
  from: number;
  to: number;
}

/**
 * How long a text takes to read.
 * @param textOrWords the text, or how many words it has
 * @returns undefined when there is nothing to read: nothing is "0 words, 1 minute"
 * @throws RangeError when a speed is not a positive number
 */
export function readingTime(textOrWords: string | number, speed = DEFAULT_READING_SPEED): ReadingTime | undefined {
  if (!(speed.slow > 0 && speed.fast >= speed.slow && Number.isFinite(speed.fast))) {
    throw new RangeError(`a reading speed needs 0 < slow ≤ fast, not ${speed.slow} and ${speed.fast} words a minute`);
  }
  const words = typeof textOrWords === 'number' ? textOrWords : countWords(textOrWords);
  if (words <= 0) return undefined;
  return { from: Math.ceil((words / speed.fast) * 60), to: Math.ceil((words / speed.slow) * 60) };
}
