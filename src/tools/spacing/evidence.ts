import type { Counts, Tally } from './counts';
import type { Lilak } from './lilak';

export const ZWNJ = '\u200c';
const GROUPS = ['reference', 'written', 'noisy', 'informal', 'words'] as const;
/** Counts of every group, by name. */
export type AllCounts = Record<(typeof GROUPS)[number], Counts>;

/** How much one occurrence in a group weighs. */
const WEIGHT = { reference: 3, written: 1, noisy: 0.6, informal: 0.3, words: 0.3 } as const;
/** Noisy news and bad corpora put spaces where half-spaces belong: their spaces say little. */
const SPACE_WEIGHT = { reference: 3, written: 1, noisy: 0.1, informal: 0.2, words: 0.1 } as const;
/** From how many times on a pair of words counts as neighbours. */
const OFTEN = 3;
const NON_JOINING = /[اآدذرزژوؤء]$/;

/** @returns how often something was counted */
export const of = (tally: Tally, key: string): number => tally.get(key) ?? 0;
/** @returns whether a half-space after this word would not show */
export const endsApart = (word: string): boolean => NON_JOINING.test(word);

/** All that is known before the lexicon is made of it: counts of all corpora, and the dictionary. */
export class Evidence {
  /** `first\u200csecond` → how often, in all corpora. */
  readonly joined = new Map<string, number>();
  /** `first second` of words that often stand side by side, where a lost space would not show. */
  readonly bigrams = new Set<string>();

  constructor(
    readonly all: AllCounts,
    readonly lilak: Lilak,
  ) {
    const seen = new Map<string, number>();
    for (const group of GROUPS) {
      for (const [key, n] of all[group].joined) this.joined.set(key, of(this.joined, key) + n);
      for (const [pair, n] of all[group].spaced) {
        if (endsApart(pair.slice(0, pair.indexOf(' ')))) seen.set(pair, of(seen, pair) + n);
      }
    }
    for (const [pair, n] of seen) if (n >= OFTEN) this.bigrams.add(pair);
  }

  /** All words that were seen in one piece, and the dictionary's. */
  plainWords(): Set<string> {
    const plain = new Set<string>();
    for (const group of GROUPS) for (const word of this.all[group].plain.keys()) plain.add(word);
    for (const word of this.lilak.words.keys()) if (!word.includes(ZWNJ)) plain.add(word);
    return plain;
  }

  /** How often over all corpora, each by its weight. */
  sum(which: keyof Counts, key: string): number {
    let sum = 0;
    for (const group of GROUPS) sum += WEIGHT[group] * of(this.all[group][which], key);
    return sum;
  }

  /** How often two words were parted by those who would have tied a compound. */
  apart(pair: string): number {
    let sum = 0;
    for (const group of GROUPS) sum += SPACE_WEIGHT[group] * of(this.all[group].spaced, pair);
    return sum;
  }

  /** Whether a word that only noisy text has is two common neighbours that lost their space. */
  isRun(word: string, count: number): boolean {
    for (let i = 2; i <= word.length - 2; i++) {
      const pair = `${word.slice(0, i)} ${word.slice(i)}`;
      if (this.bigrams.has(pair) && this.sum('spaced', pair) > 8 * count) return true;
    }
    return false;
  }
}
