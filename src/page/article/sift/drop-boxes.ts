import { isProse } from '../read/prose';
import type { Tree } from '../read/tree';
import type { ClutterReason } from '../types';
import { boxReason } from './boxes';
import type { Sieve } from './sieve';
import { BOX, wantsIn } from './wants';

const MAX_BLOCKS = 25;
/** Boxes hold less of the story's prose than this together; more, and the story is made of such boxes. */
const MAX_SHARE = 0.25;
/** One or two are no row of them, and what ends the page is below the story: those may hold up to this share. */
const MAX_SHARE_OF_FEW = 0.5;
const FEW = 2;

interface Box {
  element: number;
  reason: ClutterReason;
  /** Letters of prose in it that nothing else has dropped. */
  kept: number;
}

/** Leaves out the boxes in a story that want something else of the reader, unless the story is made of them. */
export function dropBoxes(tree: Tree, region: number, sieve: Sieve): void {
  const boxes: Box[] = [];
  const wants = wantsIn(tree, region);
  let all = 0;
  for (let b = sieve.from; b < sieve.to; b++) if (sieve.kept(b)) all += letters(sieve, b);
  for (let e = region + 1; e < tree.end[region]!; e++) {
    const first = tree.firstBlock[e]!;
    const end = tree.endBlock[e]!;
    if (!BOX.has(tree.tags[e]!) || end === first || end - first > MAX_BLOCKS) continue;
    const reason = boxReason(tree, sieve, e, wants);
    if (!reason) continue;
    let kept = 0;
    for (let b = first; b < end; b++) if (sieve.kept(b)) kept += letters(sieve, b);
    boxes.push({ element: e, reason, kept });
    e = tree.end[e]! - 1;
  }
  const last = lastOutside(tree, sieve, boxes);
  const isBelow = ({ element, reason }: Box) => reason === 'related' && tree.firstBlock[element]! > last;
  const below = boxes.filter(isBelow);
  const amid = boxes.filter((box) => !isBelow(box));
  if (sumOf(below) <= MAX_SHARE_OF_FEW * all) {
    dropAll(tree, sieve, below);
    all -= sumOf(below);
  } else amid.push(...below);
  const isFew = amid.filter((box) => box.kept > 0).length <= FEW;
  if (sumOf(amid) <= (isFew ? MAX_SHARE_OF_FEW : MAX_SHARE) * all) dropAll(tree, sieve, amid);
}

const sumOf = (boxes: Box[]) => boxes.reduce((sum, box) => sum + box.kept, 0);

function dropAll(tree: Tree, sieve: Sieve, boxes: Box[]): void {
  for (const { element, reason } of boxes)
    for (let b = tree.firstBlock[element]!; b < tree.endBlock[element]!; b++) sieve.drop(b, reason, 'box');
}

/** The last block of prose that is in no box; boxes come in document order. */
function lastOutside(tree: Tree, sieve: Sieve, boxes: Box[]): number {
  let n = boxes.length - 1;
  for (let b = sieve.to - 1; b >= sieve.from; b--) {
    while (n >= 0 && b < tree.firstBlock[boxes[n]!.element]!) n--;
    if (n >= 0 && b < tree.endBlock[boxes[n]!.element]!) continue;
    if (sieve.kept(b) && letters(sieve, b) > 0) return b;
  }
  return -1;
}

const letters = (sieve: Sieve, b: number) => (isProse(sieve.block(b)) ? sieve.block(b).letters : 0);
