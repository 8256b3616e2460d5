import { isProse } from '../read/prose';
import type { Tree } from '../read/tree';
import type { Sieve } from './sieve';
import { BOX } from './wants';

/** Larger boxes hold more than a heading and its links. */
const MAX_BLOCKS = 40;
const LABEL_WORDS = 8;
/** A heading, and a line under it. */
const LABELS = 2;

/** What is left of a box whose links to other stories are gone: their heading. */
export function dropHusks(tree: Tree, region: number, sieve: Sieve): void {
  for (let e = region + 1; e < tree.end[region]!; e++) {
    if (!BOX.has(tree.tags[e]!) || !isHusk(sieve, tree.firstBlock[e]!, tree.endBlock[e]!)) continue;
    for (let b = tree.firstBlock[e]!; b < tree.endBlock[e]!; b++) sieve.drop(b, 'related', 'husk');
    e = tree.end[e]! - 1;
  }
}

function isHusk(sieve: Sieve, from: number, end: number): boolean {
  if (end - from < 2 || end - from > MAX_BLOCKS) return false;
  let b = from;
  while (b < end && b - from < LABELS && sieve.kept(b) && isLabel(sieve, b)) b++;
  if (b === from || b === end) return false;
  let isOfLinks = false;
  for (; b < end; b++) {
    if (sieve.kept(b) || sieve.hasRole(b)) return false;
    isOfLinks ||= sieve.reason[b - sieve.from] === 'related';
  }
  return isOfLinks;
}

function isLabel(sieve: Sieve, b: number): boolean {
  const block = sieve.block(b);
  return (
    block.words <= LABEL_WORDS && !isProse(block) && !sieve.hasRole(b) && !sieve.inTag(b, 'li') && !sieve.inCell(b)
  );
}
