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
/** Letters from which on a word is hardly a short name. */
const LONG = 5;
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
  /** Whatever the reference or the dictionary ties to something else. */
  private readonly pieces = new Set<string>();

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
    const tied = [...all.reference.joined.keys(), ...lilak.words.keys()];
    for (const key of tied) {
      const pieces = key.split(ZWNJ);
      if (pieces.length > 1) for (const piece of pieces) this.pieces.add(piece);
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

  /**
   * Whether a word that no dictionary has is two common neighbours that lost their space. Short ones may be names (بابی,
   * ویا, اورا), but for «و» with a preposition; what careful text ties to others (وگو) is none, nor what is somebody's.
   */
  isRun(word: string, count: number): boolean {
    if (this.isPossessed(word) || this.pieces.has(word)) return false;
    const inReference = of(this.all.reference.plain, word);
    if (word.length < LONG && (inReference || word[0] !== 'و' || !this.isPreposition(word.slice(1)))) return false;
    for (let i = 1; i <= word.length - 2; i++) {
      const pair = `${word.slice(0, i)} ${word.slice(i)}`;
      if ((i === 1 && word[0] !== 'و') || !this.bigrams.has(pair)) continue;
      const careful = of(this.all.reference.spaced, pair);
      const needed = Math.max(2, 20 * inReference);
      if (careful >= needed && this.sum('spaced', pair) > 8 * count) return true;
    }
    return false;
  }

  private isPossessed(word: string): boolean {
    return /[متش]$/.test(word) && this.lilak.words.has(word.slice(0, -1));
  }

  private isPreposition(word: string): boolean {
    return this.lilak.words.get(word)?.has('adposition') ?? false;
  }
}
