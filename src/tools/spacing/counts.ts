import { type Group, readGroup } from './corpora';

/** How often something was seen, by group of corpora. */
export type Tally = Map<string, number>;

/** Counts over one group of corpora. Pieces are what spaces, marks and ZWNJs separate. */
export interface Counts {
  /** Words without any ZWNJ, as written. */
  plain: Tally;
  /** `first\u200csecond` of every pair of pieces joined by a ZWNJ. */
  joined: Tally;
  /** `first second` of every pair of pieces separated by a space. */
  spaced: Tally;
}

/** Letters of the Arabic script, as `kindOf` knows them; a word with anything else in it is not counted. */
const WORD = /[\u0621-\u063a\u0641-\u064a\u0671-\u06d3\u06d5\u200c]+/gu;
const bump = (tally: Tally, key: string) => tally.set(key, (tally.get(key) ?? 0) + 1);

/** Adds one sentence to the counts. */
export function countSentence(text: string, into: Counts): void {
  let previousEnd = -1;
  let previous = '';
  for (const match of text.matchAll(WORD)) {
    const pieces = match[0].split('\u200c').filter(Boolean);
    if (pieces.length === 0) continue;
    if (pieces.length === 1) bump(into.plain, pieces[0]!);
    if (match.index === previousEnd + 1 && text[previousEnd] === ' ') bump(into.spaced, `${previous} ${pieces[0]}`);
    for (let i = 1; i < pieces.length; i++) bump(into.joined, `${pieces[i - 1]}\u200c${pieces[i]}`);
    previous = pieces.at(-1)!;
    previousEnd = match.index + match[0].length;
  }
}

/** @returns empty counts */
export function emptyCounts(): Counts {
  return { plain: new Map(), joined: new Map(), spaced: new Map() };
}

/** Counts a whole group. */
export function countGroup(group: Group): Counts {
  const counts = emptyCounts();
  for (const line of readGroup(group)) countSentence(line, counts);
  return counts;
}
