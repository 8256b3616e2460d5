import type { Block } from '../read/block';
import type { Prose } from '../read/prose';
import { textOf } from '../read/texts';
import type { Tree } from '../read/tree';
import type { ClutterReason, StoryRole } from '../types';

/** For each block of the story's region, why it goes; null where it stays. */
export interface Sifted {
  from: number;
  to: number;
  reason: (ClutterReason | null)[];
  rule: string[];
}

/** The blocks of the story's element, and the decisions about them so far. */
export class Sieve implements Sifted {
  readonly from: number;
  readonly to: number;
  readonly reason: (ClutterReason | null)[];
  readonly rule: string[];

  constructor(
    readonly tree: Tree,
    readonly prose: Prose,
    readonly region: number,
    /** Blocks that are parts of their own (title, lead, date, captions …): never dropped. */
    private readonly roles: ReadonlyMap<number, StoryRole>,
  ) {
    this.from = tree.firstBlock[region]!;
    this.to = tree.endBlock[region]!;
    this.reason = new Array<ClutterReason | null>(this.to - this.from).fill(null);
    this.rule = new Array<string>(this.to - this.from).fill('');
  }

  block = (b: number): Block => this.tree.blocks[b]!;
  text = (b: number): string => textOf(this.tree, this.block(b));
  kept = (b: number): boolean => this.reason[b - this.from] === null;
  /** Whether a block is a part of its own, `but` for one role. */
  hasRole = (b: number, but?: StoryRole): boolean => this.roles.has(b) && this.roles.get(b) !== but;

  drop(b: number, reason: ClutterReason, rule: string): void {
    if (!this.kept(b) || this.roles.has(b)) return;
    this.reason[b - this.from] = reason;
    this.rule[b - this.from] = rule;
  }

  /** The next block that is still kept, or `to`. */
  next(b: number): number {
    let n = b + 1;
    while (n < this.to && !this.kept(n)) n++;
    return n;
  }

  /** Whether a block is in such an element within the story. */
  inTag = (b: number, tag: string): boolean => this.around(b, tag) >= 0;

  /** In a row of several cells: where a table only lays out the page, each row has one. */
  inCell(b: number): boolean {
    const cell = Math.max(this.around(b, 'td'), this.around(b, 'th'));
    if (cell < 0) return false;
    const { tags, end, parent } = this.tree;
    const row = parent[cell]!;
    let cells = 0;
    for (let e = row + 1; e < end[row]! && cells < 2; e = end[e]!) if (tags[e] === 'td' || tags[e] === 'th') cells++;
    return cells > 1;
  }

  private around(b: number, tag: string): number {
    const { tree } = this;
    for (let e = this.block(b).owner, n = 0; e > this.region && n < 12; e = tree.parent[e]!, n++) {
      if (tree.tags[e] === tag) return e;
    }
    return -1;
  }
}
