import { ROWS, WEIGHT_BITS } from '../../text/spacing/features';
import { HEAD_SCALE, HIDDEN, ROW_SCALE } from '../../text/spacing/scorer';
import { seeded, shuffle } from '../random';
import { Block } from './block';
import type { Examples } from './examples';

/** The model as it is shipped. */
export interface ShippedModel {
  weights: Int8Array;
  rows: Int8Array;
  heads: Int8Array;
}

/** How training goes; the defaults are what the shipped model was made with, found by cross-validation. */
export interface Schedule {
  epochs: number;
  rate: number;
  deepRate: number;
  /** Share of features left out at random, so that none is relied on alone. */
  drop: number;
}

export const SCHEDULE: Schedule = { epochs: 6, rate: 0.05, deepRate: 0.03, drop: 0.2 };

/** What 1 is in the shipped weights. */
const WEIGHT_SCALE = 24;
/** Weights up to this are left out: they come of single words, say nothing of unseen text, and fill the data. */
const FAINT = 2;

/** How much a choice among rival readings weighs: they are few, and only the words around them can tell. */
const RIVAL_WEIGHT = 8;

/**
 * Which of many equal models is drawn. This one of four keeps the house style's traps and our own interface's Persian; the
 * measured corpora were not asked, see docs/adr/spacing-engine.md.
 */
const DRAW = 13;

/** Trains the linear part and the network together, in a fixed order: the same examples give the same model. */
export class Learner {
  private readonly random = seeded(DRAW);
  private readonly weights: Block;
  private readonly rows: Block;
  private readonly heads: Block;
  private readonly scores = new Float64Array(16);
  private readonly hidden = new Float64Array(16 * HIDDEN);

  constructor(
    private readonly sets: readonly Examples[],
    private readonly schedule: Schedule = SCHEDULE,
  ) {
    this.weights = new Block(1 << WEIGHT_BITS, schedule.rate);
    this.rows = new Block(HIDDEN * ROWS, schedule.deepRate, this.random, 0.08);
    this.heads = new Block(4 * HIDDEN, schedule.deepRate, this.random, 0.3);
  }

  train(): ShippedModel {
    const order = this.shuffled();
    const blocks = [this.weights, this.rows, this.heads];
    for (let epoch = 0; epoch < this.schedule.epochs; epoch++) {
      for (const [set, d] of order) this.decision(set, d);
      if (epoch >= this.schedule.epochs / 2) for (const block of blocks) block.remember();
    }
    for (const block of blocks) block.settle();
    const whole = (block: Block, unit: number) =>
      Int8Array.from(block.value, (w) => Math.max(-127, Math.min(127, Math.round(w * unit))));
    return {
      weights: whole(this.weights, WEIGHT_SCALE).map((w) => (Math.abs(w) > FAINT ? w : 0)),
      rows: whole(this.rows, ROW_SCALE),
      heads: Int8Array.from(this.heads.value, (w, i) =>
        Math.max(-127, Math.min(127, Math.round(w * (i % (2 * HIDDEN) < HIDDEN ? ROW_SCALE : HEAD_SCALE)))),
      ),
    };
  }

  private decision(set: Examples, d: number): void {
    const from = d ? set.decisions.values[d - 1]! : 0;
    const to = set.decisions.values[d]!;
    const right = set.right.values[d]!;
    const head = set.heads.values[d]! * 2 * HIDDEN;
    const salt = Math.floor(this.random() * 0x7fffffff);
    const among = set.among.values[d]!;
    let sum = among ? 0 : 1;
    for (let a = from; a < to; a++) sum += this.scores[a - from] = Math.exp(this.score(set, a, a - from, head, salt));
    for (let a = from; a < to; a++) {
      const error = ((right === a - from ? 1 : 0) - this.scores[a - from]! / sum) * (among ? RIVAL_WEIGHT : 1);
      if (Math.abs(error) > 1e-4) this.correct(set, a, a - from, head, salt, error);
    }
  }

  /** Whether feature number `i` is left out of this decision. */
  private dropped(salt: number, i: number): boolean {
    return ((Math.imul(salt ^ i, 0x9e3779b1) >>> 8) & 0xffff) < this.schedule.drop * 65536;
  }

  private score(set: Examples, a: number, slot: number, head: number, salt: number): number {
    let score = 0;
    for (let i = a ? set.ends.values[a - 1]! : 0; i < set.ends.values[a]!; i++) {
      if (!this.dropped(salt, i)) score += this.weights.value[set.features.values[i]!]!;
    }
    const hidden = this.hidden.subarray(slot * HIDDEN, (slot + 1) * HIDDEN);
    for (let h = 0; h < HIDDEN; h++) hidden[h] = this.heads.value[head + h]!;
    for (let i = a ? set.rowEnds.values[a - 1]! : 0; i < set.rowEnds.values[a]!; i++) {
      if (this.dropped(salt, -i)) continue;
      const row = set.rows.values[i]! * HIDDEN;
      for (let h = 0; h < HIDDEN; h++) hidden[h]! += this.rows.value[row + h]!;
    }
    for (let h = 0; h < HIDDEN; h++) if (hidden[h]! > 0) score += hidden[h]! * this.heads.value[head + HIDDEN + h]!;
    return Math.max(-30, Math.min(30, score));
  }

  private correct(set: Examples, a: number, slot: number, head: number, salt: number, error: number): void {
    for (let i = a ? set.ends.values[a - 1]! : 0; i < set.ends.values[a]!; i++) {
      if (!this.dropped(salt, i)) this.weights.move(set.features.values[i]!, error);
    }
    const back = new Float64Array(HIDDEN);
    for (let h = 0; h < HIDDEN; h++) {
      const value = this.hidden[slot * HIDDEN + h]!;
      if (value <= 0) continue;
      back[h] = error * this.heads.value[head + HIDDEN + h]!;
      this.heads.move(head + HIDDEN + h, error * value);
      this.heads.move(head + h, back[h]!);
    }
    for (let i = a ? set.rowEnds.values[a - 1]! : 0; i < set.rowEnds.values[a]!; i++) {
      if (this.dropped(salt, -i)) continue;
      const row = set.rows.values[i]! * HIDDEN;
      for (let h = 0; h < HIDDEN; h++) if (back[h] !== 0) this.rows.move(row + h, back[h]!);
    }
  }

  private shuffled(): (readonly [Examples, number])[] {
    const order: (readonly [Examples, number])[] = [];
    for (const set of this.sets) for (let d = 0; d < set.decisions.length; d++) order.push([set, d]);
    return shuffle(order, this.random);
  }
}
