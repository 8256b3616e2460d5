import type { Features } from './features';
import type { SpacingData } from './format';
import type { Reading } from './split';

/** Units of the hidden layer. */
export const HIDDEN = 16;
/** What 1 is in the shipped rows, and in the shipped heads. */
export const ROW_SCALE = 48;
export const HEAD_SCALE = 32;

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

/** Decides by the shipped model: a linear part over hashed features, and a small network over embedded ones. */
export class Model implements Judge {
  private best = 0;
  private bestAt = -1;
  private seen = 0;
  private readonly hidden = new Int32Array(HIDDEN);

  constructor(
    private readonly data: Pick<SpacingData, 'weights' | 'rows' | 'heads'>,
    private readonly margins: Margins,
  ) {}

  /** @returns natural-log odds, in 24ths */
  score(f: Features): number {
    const { weights, rows, heads } = this.data;
    let sum = 0;
    for (let i = 0; i < f.count; i++) sum += weights[f.at[i]!]!;
    const { hidden } = this;
    const head = f.head * 2 * HIDDEN;
    for (let h = 0; h < HIDDEN; h++) hidden[h] = heads[head + h]!;
    for (let i = 0; i < f.deepCount; i++) {
      const row = f.deep[i]! * HIDDEN;
      for (let h = 0; h < HIDDEN; h++) hidden[h]! += rows[row + h]!;
    }
    let deep = 0;
    for (let h = 0; h < HIDDEN; h++) if (hidden[h]! > 0) deep += hidden[h]! * heads[head + HIDDEN + h]!;
    return sum + (deep * 24) / (ROW_SCALE * HEAD_SCALE);
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
