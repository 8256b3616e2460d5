/** How many pairs of words are kept, and its logarithm. */
const BITS = 12;
const PAIRS = 1 << BITS;
/** Numbers a pair: its two hashes, whether the seam's letter joins forward, and the sums. */
const KEYS = 3;

/** How many numbers a model sums up for one decision: the linear part, and two hidden units in one number each. */
export const SUMS = 9;

/** Where sums are that are 0, and where there is room for others. */
export const NOTHING = 0;
export const SCRATCH = NOTHING + SUMS;

/**
 * Remembers what the latest pairs of words said by themselves, as sums of a model's weights. Texts repeat their pairs,
 * and what was mended is judged once more; then only the words around are left to be asked. The sums are of whole
 * numbers, so nothing differs by a bit from adding all up each time.
 */
export class PairSums {
  /** The sums of all pairs; those at `NOTHING` are 0, those at `SCRATCH` free for use. */
  readonly sums = new Int32Array(SUMS * (PAIRS + 2));
  private readonly keys = new Int32Array(KEYS * PAIRS);
  /** Where the pair's sums are that was looked for last. */
  at = 0;

  /** @returns whether the pair's sums are there, at `at`; if not, they are to be put there */
  find(first: number, second: number, joins: boolean): boolean {
    const slot = (Math.imul(first, 0x2c1b3c6d) ^ Math.imul(second, 0x297a2d39)) >>> (32 - BITS);
    const key = slot * KEYS;
    const { keys } = this;
    this.at = (slot + 2) * SUMS;
    const edge = joins ? 1 : 2;
    if (keys[key] === first && keys[key + 1] === second && keys[key + 2] === edge) return true;
    keys[key] = first;
    keys[key + 1] = second;
    keys[key + 2] = edge;
    return false;
  }
}
