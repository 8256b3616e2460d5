import { isProse } from '../read/prose';
import { elementOf } from '../read/spot';
import type { Tree } from '../read/tree';
import { holdsTitle, type Title } from '../region/title';
import { makeOf } from '../zones/threads';
import type { Sieve } from './sieve';

/** A box of facts has no more blocks than this, and none of more words. */
const FACTS = 8;
const FACT_WORDS = 6;
/** Tags in a box of their own: at least, and at most, so many; no longer than a name. */
const TAGS = 2;
const MAX_TAGS = 20;
const TAG_WORDS = 3;

/** Tells facts: a few words, no sentence, no heading. */
function isFact(sieve: Sieve, b: number): boolean {
  const { words, heading, stops } = sieve.block(b);
  return words <= FACT_WORDS && !heading && stops === 0 && !isProse(sieve.block(b)) && !sieve.inCell(b);
}

/** What shares a small box with the story's day: who wrote it, how long it takes to read, a letter for a picture. */
export function dropFacts(tree: Tree, date: number, title: Title | null, sieve: Sieve): void {
  let box = date;
  for (let e = tree.parent[date]!; e > sieve.region && !holdsTitle(tree, e, title); e = tree.parent[e]!) {
    if (tree.endBlock[e]! - tree.firstBlock[e]! > FACTS) break;
    let facts = true;
    for (let b = tree.firstBlock[e]!; b < tree.endBlock[e]!; b++) facts &&= sieve.hasRole(b) || isFact(sieve, b);
    if (!facts) break;
    box = e;
  }
  if (box === date || !isInside(tree, sieve.region, box)) return;
  for (let b = tree.firstBlock[box]!; b < tree.endBlock[box]!; b++) sieve.drop(b, 'tools', 'beside the date');
}

const isInside = (tree: Tree, region: number, e: number) => e > region && e < tree.end[region]!;

/** Whether a line is one of several of one make that fill a box: tags that only a script makes links of. */
export function isTag(sieve: Sieve, b: number): boolean {
  const { tree, region } = sieve;
  if (!isFact(sieve, b)) return false;
  const element = elementOf(tree, b, new Set([region]));
  const box = element < 0 ? -1 : tree.parent[element]!;
  if (box <= region || tree.tags[element] === 'p' || tree.tags[element] === 'li') return false;
  const tags = tree.endBlock[box]! - tree.firstBlock[box]!;
  if (tags < TAGS || tags > MAX_TAGS) return false;
  for (let n = tree.firstBlock[box]!; n < tree.endBlock[box]!; n++)
    if (!isFact(sieve, n) || sieve.hasRole(n) || sieve.block(n).words > TAG_WORDS) return false;
  for (let e = box + 1; e < tree.end[box]!; e = tree.end[e]!)
    if (tree.endBlock[e]! > tree.firstBlock[e]! && makeOf(tree, e) !== makeOf(tree, element)) return false;
  return true;
}
