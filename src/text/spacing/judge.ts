import type { Features } from './features';
import type { SpacingData } from './format';
import type { Reading } from './reading';

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

/** How sure the model must be, by `Evidence`, in units of its score; larger means fewer edits. */
export interface Margins {
  /** For affixes and endings, which few forms look like. */
  affix: readonly number[];
  /** For parts of compounds that stand apart. */
  apart: readonly number[];
  /** For parts of compounds that are glued. */
  glued: readonly number[];
  /** How much surer to be before می is cut off a word that the lexicon has in one piece: میدانی. */
  noVerb: number;
}

/** Decides by the shipped model: a linear part over hashed features, and a small network over embedded ones. */
export class Model implements Judge {
  private best = 0;
  private bestMargin: readonly number[] = [];
  private bestExtra = 0;
  private bestAt = -1;
  private seen = 0;
  /** Rows with two numbers in one: half as many additions. Sums of up to 96 rows fit in sixteen bits. */
  private readonly packed: Int32Array;
  /** Which rows are packed already: a page asks for few of them. */
  private readonly isPacked: Uint8Array;

  constructor(
    private readonly data: Pick<SpacingData, 'weights' | 'rows' | 'heads'>,
    private readonly margins: Margins,
  ) {
    this.packed = new Int32Array(data.rows.length / 2);
    this.isPacked = new Uint8Array(data.rows.length / HIDDEN);
  }

  private pack(row: number): void {
    const { rows } = this.data;
    for (let i = (row * HIDDEN) / 2; i < ((row + 1) * HIDDEN) / 2; i++) {
      this.packed[i] = rows[2 * i]! + rows[2 * i + 1]! * 0x10000;
    }
    this.isPacked[row] = 1;
  }

  /** @returns natural-log odds, in 24ths */
  score(f: Features): number {
    const { weights, heads } = this.data;
    const { packed, isPacked } = this;
    let sum = 0;
    for (let i = 0; i < f.count; i++) sum += weights[f.at[i]!]!;
    let [h0, h1, h2, h3, h4, h5, h6, h7] = [0, 0, 0, 0, 0, 0, 0, 0];
    for (let i = 0; i < f.deepCount; i++) {
      const at = f.deep[i]!;
      if (isPacked[at] === 0) this.pack(at);
      const row = at * (HIDDEN / 2);
      h0 = (h0 + packed[row]!) | 0;
      h1 = (h1 + packed[row + 1]!) | 0;
      h2 = (h2 + packed[row + 2]!) | 0;
      h3 = (h3 + packed[row + 3]!) | 0;
      h4 = (h4 + packed[row + 4]!) | 0;
      h5 = (h5 + packed[row + 5]!) | 0;
      h6 = (h6 + packed[row + 6]!) | 0;
      h7 = (h7 + packed[row + 7]!) | 0;
    }
    const at = f.head * 2 * HIDDEN;
    const deep =
      fire(heads, at, h0) +
      fire(heads, at + 2, h1) +
      fire(heads, at + 4, h2) +
      fire(heads, at + 6, h3) +
      fire(heads, at + 8, h4) +
      fire(heads, at + 10, h5) +
      fire(heads, at + 12, h6) +
      fire(heads, at + 14, h7);
    return sum + (deep * 24) / (ROW_SCALE * HEAD_SCALE);
  }

  joins(features: Features, _at: number, evidence: number): boolean {
    const { affix, apart } = this.margins;
    return this.score(features) > (features.compound ? apart : affix)[evidence]!;
  }

  weigh(features: Features): number {
    const score = this.score(features);
    if (this.seen === 0 || score > this.best) {
      this.best = score;
      this.bestAt = this.seen;
      this.bestMargin = features.compound ? this.margins.glued : this.margins.affix;
      this.bestExtra = features.mayBeNoVerb ? this.margins.noVerb : 0;
    }
    this.seen++;
    return score;
  }

  choose(_readings: readonly Reading[], _at: number, _letters: number, evidence: number): number {
    const chosen = this.best > this.bestMargin[evidence]! + this.bestExtra ? this.bestAt : -1;
    this.seen = 0;
    return chosen;
  }
}

/** What two hidden units add: their sums and biases where positive, by their weights. */
function fire(heads: Int8Array, at: number, sums: number): number {
  const low = (sums << 16) >> 16;
  const first = low + heads[at]!;
  const second = ((sums - low) >> 16) + heads[at + 1]!;
  return (first > 0 ? first * heads[at + HIDDEN]! : 0) + (second > 0 ? second * heads[at + HIDDEN + 1]! : 0);
}
