import { Affix, affixOf } from './affixes';
import type { SpacingData } from './format';
import { pairKey } from './hash';
import { commonness, overNothing, overSpace } from './odds';
import { type Reading, Tie } from './reading';
import { firstPart, secondPart, Word } from './word';

/**
 * Signs of how carefully a paragraph is typed: in the low two bits how many half-spaces it has (3: or more), then
 * whether half-spaces were certainly lost to spaces, and whether to nothing.
 */
export const Evidence = { halves: 3, spaced: 4, glued: 8 } as const;

/** From which odds on a compound is never written with a space by those who care. */
const CERTAIN = 14;

/** Tells careless typing by what no careful desk types. */
export class Signs {
  constructor(private readonly data: SpacingData) {}

  /** Whether two words stand apart that no careful desk parts. */
  apart(hash: number, word: number, firstHash: number, first: number): number {
    if (word & Word.affix) {
      const kind = affixOf(hash);
      if (kind & Affix.plural && first & Word.nominal) return Evidence.spaced;
      if (kind & Affix.comparative && first & Word.comparable) return Evidence.spaced;
      if (kind === Affix.copula && first & Word.silentH) return Evidence.spaced;
    }
    if (word & Word.verb && first & Word.affix && affixOf(firstHash) & Affix.verbPrefix) return Evidence.spaced;
    if (!firstPart(first) || !secondPart(word)) return 0;
    const pair = this.data.pairs.get(pairKey(firstHash, hash));
    return overSpace(pair) >= CERTAIN && commonness(pair) > 0 ? Evidence.spaced : 0;
  }

  /** Whether a reading of an unknown word ends in what no careful desk glues: an affix, or a compound's second part. */
  isGlued(reading: Reading | undefined): boolean {
    if (!reading) return false;
    if (reading.ties.at(-1) !== Tie.compound) return true;
    const pair = this.data.pairs.get(pairKey(reading.pieces.at(-2)!, reading.pieces.at(-1)!));
    return overNothing(pair) >= CERTAIN && commonness(pair) > 0;
  }
}
