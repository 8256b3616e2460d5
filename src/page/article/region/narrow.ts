import { isProse } from '../read/prose';
import { within } from '../read/texts';
import type { Tree } from '../read/tree';
import { makeOf } from '../zones/threads';
import { bonus } from './region';
import type { Title } from './title';

/** Parts of a text rather than places for one: with prose before them, they are not the story alone. */
const CONTENT = new Set(['dl', 'ul', 'ol', 'blockquote', 'figure', 'pre']);

/**
 * This share of the prose is nearly all of it; with the headline in the same branch, half is enough, and less where the
 * rest is no running text.
 */
const NEARLY_ALL = 0.7;
const HALF = 0.5;
const WITH_TITLE = 0.25;
/** So many paragraphs after the headline are more than a lead. */
const PARAGRAPHS = 3;

/** What of the story's prose stands where, for one page. */
class Shares {
  private readonly prefix: Float64Array;

  constructor(
    readonly tree: Tree,
    readonly weights: Float64Array,
  ) {
    this.prefix = new Float64Array(weights.length + 1);
    for (let b = 0; b < weights.length; b++) this.prefix[b + 1] = this.prefix[b]! + (this.counts(b) ? weights[b]! : 0);
  }

  counts = (b: number): boolean => this.weights[b]! > 0 && isProse(this.tree.blocks[b]!);

  between = (from: number, to: number): number => (to > from ? this.prefix[to]! - this.prefix[from]! : 0);
  of = (e: number): number => this.between(this.tree.firstBlock[e]!, this.tree.endBlock[e]!);

  paragraphs(from: number, to: number): number {
    let n = 0;
    for (let b = from; b < to; b++) if (isProse(this.tree.blocks[b]!)) n++;
    return n;
  }
}

/**
 * Goes down to the one child that holds nearly all prose, as long as what stays outside is no part of the story: a lead,
 * a date, a share bar before it, a footer or a box of another make after it.
 */
export function narrow(tree: Tree, weights: Float64Array, region: number, title: Title | null): number {
  const shares = new Shares(tree, weights);
  for (let e = region; ; ) {
    const next = mainChild(shares, e, title);
    if (next < 0 || !standsAlone(shares, e, next, title)) return e;
    e = next;
  }
}

/** The child that holds nearly all prose, or much of it and the headline; -1 when there is none. */
function mainChild(shares: Shares, e: number, title: Title | null): number {
  const { tree } = shares;
  const total = shares.of(e);
  let main = -1;
  for (let child = e + 1; child < tree.end[e]!; child = tree.end[child]!) {
    const share = shares.of(child) / total;
    if (share >= NEARLY_ALL) main = child;
    else if (share >= WITH_TITLE && title && within(tree, child, title.element)) {
      if (shares.paragraphs(title.to, tree.endBlock[child]!) >= PARAGRAPHS) main = child;
    }
  }
  return main;
}

function standsAlone(shares: Shares, e: number, next: number, title: Title | null): boolean {
  const { tree } = shares;
  const first = tree.firstBlock[next]!;
  const end = tree.endBlock[next]!;
  if (end - first < 2 || tree.tags[next] === 'p' || next === title?.element) return false;
  if (CONTENT.has(tree.tags[next]!) && shares.between(tree.firstBlock[e]!, first) > 0) return false;
  const total = shares.of(e);
  const from = title && title.to <= first ? title.to : tree.firstBlock[e]!;
  const named = bonus(tree, next) > 60;
  if (shares.between(from, first) > 0.3 * total || shares.paragraphs(from, first) > (named ? 2 : 1)) return false;
  const after = shares.between(end, tree.endBlock[e]!);
  if (after <= (named ? 0.3 * total : 0)) return true;
  return (after < 0.2 * total && detached(shares, e, next)) || allAlien(shares, e, next, title);
}

/**
 * Whether links or clutter stand between the last prose in a child and the first prose after it, which then is a footer
 * or a note; unless both are of one make, as two halves of a story are.
 */
function detached({ tree, weights, counts }: Shares, parent: number, child: number): boolean {
  let last = tree.endBlock[child]! - 1;
  while (last > tree.firstBlock[child]! && !counts(last)) last--;
  let between = 0;
  let b = last + 1;
  for (; b < tree.endBlock[parent]! && !counts(b); b++) between += Math.min(0, weights[b]!);
  if (b >= tree.endBlock[parent]!) return true;
  const one = tree.parent[tree.blocks[last]!.owner]!;
  const other = tree.parent[tree.blocks[b]!.owner]!;
  // Without a name, only neighbours are halves of one thing.
  const near = tree.names[one] !== '' || tree.parent[one] === tree.parent[other];
  const twins = one > parent && near && makeOf(tree, one) === makeOf(tree, other);
  return between < -25 && !twins;
}

/** Whether everything after a child that has prose is a box of its own: a banner, a list of excerpts, another story. */
function allAlien(shares: Shares, parent: number, child: number, title: Title | null): boolean {
  const { tree } = shares;
  const titled = title !== null && within(tree, child, title.element) && shares.of(child) >= HALF * shares.of(parent);
  for (let top = tree.end[child]!; top < tree.end[parent]!; top = tree.end[top]!)
    if (shares.of(top) > 0 && !isAlien(shares, child, top, titled)) return false;
  return true;
}

/** A box rather than a paragraph; with the headline in the story's branch, anything but its other half. */
function isAlien({ tree, counts }: Shares, child: number, top: number, titled: boolean): boolean {
  if (tree.tags[top] === 'p' || CONTENT.has(tree.tags[top]!) || tree.hints[top]!.body > 0) return false;
  const first = tree.firstBlock[top]!;
  const end = tree.endBlock[top]!;
  let prose = 0;
  for (let b = first; b < end; b++) {
    if (tree.blocks[b]!.owner === top && counts(b)) return false;
    if (counts(b)) prose++;
  }
  const mostly = prose > 0.6 * (end - first);
  return titled ? !(mostly && makeOf(tree, top) === makeOf(tree, child)) : !mostly;
}
