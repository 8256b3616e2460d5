import type { Features } from './features';
import type { SpacingData } from './format';
import { PairSums, SCRATCH, SUMS } from './pair-sums';

/** Units of the hidden layer. */
export const HIDDEN = 16;
/** What 1 is in the shipped rows, and in the shipped heads. */
export const ROW_SCALE = 48;
export const HEAD_SCALE = 32;

/** Weighs features by the shipped model: a linear part over hashed ones, and a small network over embedded ones. */
export class Scorer {
  /** What pairs of words weigh by themselves. */
  readonly pairs = new PairSums();
  /** Rows with two numbers in one: half as many additions. Sums of up to 96 rows fit in sixteen bits. */
  private readonly packed: Int32Array;
  /** Which rows are packed already: a page asks for few of them. */
  private readonly isPacked: Uint8Array;

  constructor(private readonly data: Pick<SpacingData, 'weights' | 'rows' | 'heads'>) {
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

  /** Adds what features weigh to the sums at one offset of `pairs.sums`, and puts them at another. */
  addUp(f: Features, from: number, into: number): void {
    const { weights } = this.data;
    const { packed, isPacked } = this;
    const { sums } = this.pairs;
    let sum = sums[from]!;
    for (let i = 0; i < f.count; i++) sum += weights[f.at[i]!]!;
    let [h0, h1, h2, h3] = [sums[from + 1]!, sums[from + 2]!, sums[from + 3]!, sums[from + 4]!];
    let [h4, h5, h6, h7] = [sums[from + 5]!, sums[from + 6]!, sums[from + 7]!, sums[from + 8]!];
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
    sums[into] = sum;
    sums[into + 1] = h0;
    sums[into + 2] = h1;
    sums[into + 3] = h2;
    sums[into + 4] = h3;
    sums[into + 5] = h4;
    sums[into + 6] = h5;
    sums[into + 7] = h6;
    sums[into + 8] = h7;
  }

  /** @returns natural-log odds, in 24ths, of what the features say beside the sums at an offset */
  score(f: Features, from: number): number {
    const { heads } = this.data;
    const { sums } = this.pairs;
    this.addUp(f, from, SCRATCH);
    let deep = 0;
    let at = f.head * 2 * HIDDEN;
    for (let i = SCRATCH + 1; i < SCRATCH + SUMS; i++, at += 2) deep += fire(heads, at, sums[i]!);
    return sums[SCRATCH]! + (deep * 24) / (ROW_SCALE * HEAD_SCALE);
  }
}

/** What two hidden units add: their sums and biases where positive, by their weights. */
function fire(heads: Int8Array, at: number, sums: number): number {
  const low = (sums << 16) >> 16;
  const first = low + heads[at]!;
  const second = ((sums - low) >> 16) + heads[at + 1]!;
  return (first > 0 ? first * heads[at + HIDDEN]! : 0) + (second > 0 ? second * heads[at + HIDDEN + 1]! : 0);
}
