import type { Features } from './features';
import type { Reading } from './split';

/** Who decides: the shipped model, or, in training, the gold text. */
export interface Judge {
  /**
   * Whether the pieces on both sides of a space belong together.
   * @param at offset of the second piece
   */
  joins(features: Features, at: number, evidence: number): boolean;
  /** Weighs one reading of a glued word. */
  weigh(features: Features): number;
  /**
   * Chooses among the readings weighed since the last choice.
   * @param at offset of the word
   * @param letters how many letters it has
   * @returns an index, or -1 to leave the word in one piece
   */
  choose(readings: readonly Reading[], at: number, letters: number, evidence: number): number;
}

/** How sure the model must be, in units of its score; larger means fewer edits. */
export interface Margins {
  /** For joining what stands apart, by `Evidence`. */
  join: readonly number[];
  /** For splitting what is glued, by `Evidence`. */
  split: readonly number[];
}

/** Decides by a linear model over hashed features. */
export class Model implements Judge {
  private best = 0;
  private bestAt = -1;
  private seen = 0;

  constructor(
    private readonly weights: Int8Array | Float32Array,
    private readonly margins: Margins,
  ) {}

  private score(f: Features): number {
    let sum = 0;
    for (let i = 0; i < f.count; i++) sum += this.weights[f.at[i]!]!;
    return sum;
  }

  joins(features: Features, _at: number, evidence: number): boolean {
    return this.score(features) > this.margins.join[evidence]!;
  }

  weigh(features: Features): number {
    const score = this.score(features);
    if (this.seen === 0 || score > this.best) {
      this.best = score;
      this.bestAt = this.seen;
    }
    this.seen++;
    return score;
  }

  choose(_readings: readonly Reading[], _at: number, _letters: number, evidence: number): number {
    const chosen = this.best > this.margins.split[evidence]! ? this.bestAt : -1;
    this.seen = 0;
    return chosen;
  }
}
