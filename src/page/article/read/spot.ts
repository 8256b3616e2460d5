import type { Block } from './block';
import { within } from './texts';
import type { Tree } from './tree';

/** The smallest element that holds all text of a block: often an inline one. */
export function holderOf(tree: Tree, block: Block): number {
  let e = tree.textOwner[block.firstText]!;
  for (let t = block.firstText + 1; t <= block.lastText; t++) {
    if (!/\S/.test(tree.data[t]!)) continue;
    while (!within(tree, e, tree.textOwner[t]!)) e = tree.parent[e]!;
  }
  return e;
}

/** Whether an element holds text of no other block than `b`. */
export const holdsOnly = (tree: Tree, element: number, b: number) =>
  tree.firstBlock[element]! >= b && tree.endBlock[element]! <= b + 1;

/** Whether an element holds all text of its blocks: a run of text can begin before an inline element, or end after it. */
export function holdsWhole(tree: Tree, element: number): boolean {
  const first = tree.firstBlock[element]!;
  const end = tree.endBlock[element]!;
  if (first === end) return false;
  const inside = (t: number) => within(tree, element, tree.textOwner[t]!);
  return inside(tree.blocks[first]!.firstText) && inside(lastVisible(tree, tree.blocks[end - 1]!));
}

/** The link around a text node, within five steps; -1 when it is in none. */
export function linkAround(tree: Tree, text: number): number {
  for (let e = tree.textOwner[text]!, n = 0; e > 0 && n < 5; e = tree.parent[e]!, n++)
    if (tree.tags[e] === 'a') return e;
  return -1;
}

/** The last text node of a block that is not white space alone. */
export function lastVisible(tree: Tree, block: Block): number {
  let t = block.lastText;
  while (t > block.firstText && !/\S/.test(tree.data[t]!)) t--;
  return t;
}

/**
 * The largest element that holds all of block `b` and no other text, without going up to `stop`; -1 when every element
 * around it holds more.
 */
export function elementOf(tree: Tree, b: number, stop: ReadonlySet<number>): number {
  let e = holderOf(tree, tree.blocks[b]!);
  if (!holdsOnly(tree, e, b) || stop.has(e)) return -1;
  for (
    let parent = tree.parent[e]!;
    parent > 0 && holdsOnly(tree, parent, b) && !stop.has(parent);
    parent = tree.parent[e]!
  ) {
    e = parent;
  }
  return e;
}

/** Inline elements inside a block that hold a part of its text each: «<span>date</span> | <span>code</span>». */
export function piecesOf(tree: Tree, b: number): number[] {
  const block = tree.blocks[b]!;
  const holder = holderOf(tree, block);
  const pieces: number[] = [];
  for (let t = block.firstText; t <= block.lastText; t++) {
    let e = tree.textOwner[t]!;
    if (e === holder || !within(tree, holder, e)) continue;
    while (tree.parent[e] !== holder && within(tree, holder, tree.parent[e]!)) e = tree.parent[e]!;
    if (pieces.at(-1) !== e) pieces.push(e);
  }
  return pieces;
}
