import { isIn, KINDS, Kind, LETTERS } from './chars';

/**
 * The words of a text: stretches with at least one letter or digit between white space. A half-space never parts
 * («می‌شود» is one), nor do hyphens, slashes and the separators of numbers («۱۴۰۲/۰۳/۰۵», «1,200», «12:30»); a mark
 * that stands between two letters with no space after it does («گفت:باران» is two).
 */
export function countWords(text: string): number {
  let words = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = KINDS[code]!;
    if (isWordChar(kind, code)) {
      if (!inWord) words++;
      inWord = true;
    } else if (kind === Kind.Space || kind === Kind.Break || (isSentenceMark(text, at) && inWord)) {
      inWord = false;
    }
  }
  return words;
}

const WORD = LETTERS | (1 << Kind.Latin) | (1 << Kind.Digit);
const otherLetter = /[\p{L}\p{N}]/u;

function isWordChar(kind: number, code: number): boolean {
  if (isIn(kind, WORD)) return true;
  return kind === Kind.Other && code > 0x7f && (isSurrogate(code) || otherLetter.test(String.fromCharCode(code)));
}

/** Letters beyond U+FFFF are counted by their surrogates, except those that hold emoji. */
function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff && !(code >= 0xd83c && code <= 0xd83e);
}

/** Does this mark part two words? Between digits it does not, nor does the full stop or colon of an address. */
function isSentenceMark(text: string, at: number): boolean {
  const char = text[at]!;
  const before = KINDS[text.charCodeAt(at - 1)] ?? Kind.Break;
  const after = KINDS[text.charCodeAt(at + 1)] ?? Kind.Break;
  if (before === Kind.Digit && after === Kind.Digit) return false;
  if ('،؛؟«»!'.includes(char)) return true;
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
  const visible = text.replace(/[\n\r\u200b-\u200f\u00ad\u2028-\u202e\u2066-\u2069\ufeff\ufffc]/g, (char) =>
    char === '\u200d' ? char : '',
  );
  const spaces = visible.match(/\s/g)?.length ?? 0;
  let withSpaces = visible.length;
  if (!SIMPLE.test(visible)) {
    withSpaces = 0;
    for (const _ of segmenter.segment(visible)) withSpaces++;
  }
  return { withSpaces, withoutSpaces: withSpaces - spaces };
}

/**
 * How fast somebody reads, in words a minute. No speed is agreed on for Persian: Firefox's reader has none for it
 * (for Arabic 612 ± 88 letters a minute), and the mean of 190 studies of silent reading in English is 238 words a
 * minute for non-fiction (Brysbaert, 2019, "How many words do we read per minute?"). The default is the range from
 * Arabic's slow end, with the five letters of a mean Persian word and one space, to that mean.
 */
export interface ReadingSpeed {
  slow: number;
  fast: number;
}

export const DEFAULT_READING_SPEED: ReadingSpeed = { slow: 105, fast: 238 };

/** A reader's own speed as a range: readers vary by about a tenth from text to text. */
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
