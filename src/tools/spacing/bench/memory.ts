import { ENDINGS, PREFIXES } from '../closed';
import type { Counts } from '../counts';
import { type Boundary, pieceBefore, pieceFrom, type Sentence } from './boundaries';

const ZWNJ = '\u200c';
const WRITTEN: Record<Boundary, string> = { nothing: '', space: ' ', half: ZWNJ, mark: '،', free: '' };

/** What is known of two pieces besides how often they are written one way or the other. */
export interface Known {
  /** Whether they are known as one word, tied or in one piece. */
  tied(first: string, second: string): boolean;
  /** Whether they are known side by side. */
  apart(first: string, second: string): boolean;
}

/** @returns whether grammar ties two pieces */
const isAffixed = (first: string, second: string) => PREFIXES.has(first) || ENDINGS.has(second);

const of = (tally: ReadonlyMap<string, number>, key: string) => tally.get(key) ?? 0;

/**
 * A mender with a perfect memory: it writes every pair as it remembers it, keeps each half-space that is there, and
 * mends what its memory has in neither way as gold has it, when `known` or grammar speaks for it.
 */
export class Memory {
  /**
   * @param counts what it remembers; the first that has a pair in either way decides
   * @param known what else is known; everything, when left out
   * @param times a pair is tied when that was seen more than so many times as often as the other way
   */
  constructor(
    private readonly counts: readonly Counts[],
    private readonly known: Known = { tied: () => true, apart: () => true },
    private readonly times = 1,
  ) {}

  /** @returns the mended input; its letters are those of gold, which is seen only where the memory is empty */
  write(gold: Sentence, input: Sentence): string {
    return gold.letters.map((letter, k) => (k ? WRITTEN[this.boundary(gold, input, k)] : '') + letter).join('');
  }

  private boundary(gold: Sentence, input: Sentence, k: number): Boundary {
    const want = gold.before[k]!;
    const got = input.before[k]!;
    if (got === 'mark' || want === 'mark' || want === 'free') return got;
    if (want === 'half') return got === 'half' || this.ties(gold, k, got, true) ? want : got;
    if (want === got) return this.mayTie(gold, k) && this.ties(gold, k, got, false) ? 'half' : got;
    const pieces = [
      pieceBefore(want === 'space' ? gold : input, k),
      pieceFrom(want === 'space' ? gold : input, k),
    ] as const;
    return (want === 'space' ? this.known.apart(...pieces) : this.known.tied(...pieces)) ? want : got;
  }

  private ties(gold: Sentence, k: number, got: Boundary, right: boolean): boolean {
    const first = pieceBefore(gold, k);
    const second = pieceFrom(gold, k);
    for (const { joined, spaced, plain } of this.counts) {
      const tied = of(joined, first + ZWNJ + second);
      const other = this.times * (got === 'space' ? of(spaced, `${first} ${second}`) : of(plain, first + second));
      if (tied + other > 0) return tied === other ? right : tied > other;
    }
    return right && (isAffixed(first, second) || this.known.tied(first, second));
  }

  /** Whether a wrong half-space could come there: at a space, or in a word that has none. */
  private mayTie({ letters, before }: Sentence, k: number): boolean {
    let start = k;
    while (start > 0 && before[start] === 'nothing') start--;
    let end = k;
    while (end < letters.length && before[end] === 'nothing') end++;
    return before[k] === 'space' || (before[start] !== 'half' && before[end] !== 'half');
  }
}
