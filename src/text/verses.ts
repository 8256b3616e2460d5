import { isIn, KINDS, Kind, LETTERS } from './chars';
import type { Span } from './spans';

const WORD = LETTERS | (1 << Kind.Mark) | (1 << Kind.HalfSpace) | (1 << Kind.Invisible) | (1 << Kind.Kashida);
/** A tanwin, a hamza above or a doubled consonant is common in Persian; they say nothing of Arabic. */
const COMMON_IN_PERSIAN = new Set('\u064b\u0651\u0654\u0670');
/** How far two vowelled words may stand apart and still be one verse, in words without marks between them. */
const LARGEST_GAP = 2;

/**
 * Finds verses, hadith and other vowelled Arabic: words where marks stand on at least every second letter, with the
 * few bare words between them. They stay verbatim, spaces and all.
 */
export function findVerses(text: string): Span[] {
  const verses: Span[] = [];
  let bare = 0;
  let at = 0;
  while (at < text.length) {
    const kind = KINDS[text.charCodeAt(at)]!;
    if (!isIn(kind, WORD)) {
      if (kind === Kind.Break || kind === Kind.Latin) bare = LARGEST_GAP + 1;
      at++;
      continue;
    }
    const start = at;
    let letters = 0;
    let marks = 0;
    for (; at < text.length; at++) {
      const inner = KINDS[text.charCodeAt(at)]!;
      if (!isIn(inner, WORD)) break;
      if (isIn(inner, LETTERS)) letters++;
      else if (inner === Kind.Mark && !COMMON_IN_PERSIAN.has(text[at]!)) marks++;
    }
    if (marks < 2 || marks * 2 < letters) {
      bare++;
      continue;
    }
    const last = verses.at(-1);
    if (last && bare <= LARGEST_GAP) last.end = at;
    else verses.push({ start, end: at });
    bare = 0;
  }
  return verses;
}
