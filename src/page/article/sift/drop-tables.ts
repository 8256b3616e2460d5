import { isLinks, isProse } from '../read/prose';
import type { Tree } from '../read/tree';
import type { Sieve } from './sieve';

const ROWS = 3;
/** This share of a table's rows hold a linked headline of so many words: then it is a list of other stories. */
const LINKED_ROWS = 0.7;
const HEADLINE_WORDS = 4;
const LABEL_WORDS = 6;
const BOX = new Set(['div', 'section', 'aside', 'table']);

/** Tables whose rows lead to other stories, and boxes of which nothing is left but their label. */
export function dropTablesAndLabels(tree: Tree, region: number, sieve: Sieve): void {
  for (let e = region + 1; e < tree.end[region]!; e++) {
    if (tree.tags[e] === 'table' && leadsAway(tree, e)) dropWithLabel(tree, sieve, e);
    else if (BOX.has(tree.tags[e]!)) dropLoneLabel(tree, sieve, e);
  }
}

function leadsAway(tree: Tree, table: number): boolean {
  let rows = 0;
  let linked = 0;
  for (let e = table; e < tree.end[table]!; e++) {
    if (tree.tags[e] !== 'tr') continue;
    rows++;
    let headline = false;
    let prose = false;
    for (let b = tree.firstBlock[e]!; b < tree.endBlock[e]!; b++) {
      const block = tree.blocks[b]!;
      headline ||= isLinks(block) && block.linkedWords >= HEADLINE_WORDS;
      prose ||= isProse(block);
    }
    if (headline && !prose) linked++;
  }
  return linked >= ROWS && linked >= LINKED_ROWS * rows;
}

function dropWithLabel(tree: Tree, sieve: Sieve, table: number): void {
  const first = tree.firstBlock[table]!;
  for (let b = first; b < tree.endBlock[table]!; b++) sieve.drop(b, 'related', 'table of links');
  const before = first - 1;
  if (before >= sieve.from && sieve.block(before).heading && !isProse(sieve.block(before)))
    sieve.drop(before, 'related', 'table of links');
}

/** «پیشنهاد ما» over links that are gone. */
function dropLoneLabel(tree: Tree, sieve: Sieve, box: number): void {
  let label = -1;
  let dropped = 0;
  for (let b = tree.firstBlock[box]!; b < tree.endBlock[box]!; b++) {
    if (!sieve.kept(b)) {
      if (sieve.rule[b - sieve.from] === 'links') dropped++;
    } else if (label >= 0 || sieve.hasRole(b) || isProse(sieve.block(b)) || sieve.block(b).words > LABEL_WORDS) return;
    else label = b;
  }
  if (label >= 0 && dropped > 0) sieve.drop(label, 'related', 'label of links');
}
