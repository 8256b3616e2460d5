import { tellsDate } from './dates';
import { headingReason, wholeReason } from './phrases';
import { textOf } from './plain';
import { isLinks, isProse } from './prose';
import type { Tree } from './tree';

/** A card is no longer than this, in blocks and in words of its summary. */
const CARD_BLOCKS = 8;
const SUMMARY_WORDS = 60;
/** So many of one make under one parent are a list of cards. */
const CARDS = 3;
const HEADLINE_WORDS = 3;

/**
 * Blocks that are summaries in lists of cards: siblings of one make, each with one short paragraph and a link to the
 * story it is about, before or after it.
 */
export function findSummaries(tree: Tree): Set<number> {
  const summaries = new Set<number>();
  const lists = new Map<number, { make: string; found: number[] }>();
  for (let e = 1; e < tree.elements.length; e++) {
    const summary = summaryIn(tree, e);
    if (summary < 0) continue;
    const parent = tree.parent[e]!;
    const make = `${tree.tags[e]} ${tree.names[e]}`;
    const list = lists.get(parent);
    const found = list?.make === make ? list.found : [];
    if (found.length === 0) lists.set(parent, { make, found });
    found.push(summary);
    if (found.length === CARDS) for (const b of found) summaries.add(b);
    else if (found.length > CARDS) summaries.add(summary);
  }
  return summaries;
}

/** The one short paragraph of an element that also leads to another story; -1 when it is no card. */
function summaryIn(tree: Tree, element: number): number {
  const [first, end] = [tree.firstBlock[element]!, tree.endBlock[element]!];
  if (end - first < 2 || end - first > CARD_BLOCKS) return -1;
  let [summary, leads] = [-1, false];
  for (let b = first; b < end; b++) {
    const block = tree.blocks[b]!;
    if (isProse(block)) {
      if (summary >= 0 || block.words >= SUMMARY_WORDS) return -1;
      summary = b;
    } else if (isLinks(block) && !leads) {
      leads = leadsOn(textOf(tree, block), block.linkedWords);
    }
  }
  return leads ? summary : -1;
}

/** A linked headline or «ادامهٔ خبر»; not the share button of a live report's entry, nor the day of a comment. */
export function leadsOn(text: string, words: number): boolean {
  const button = wholeReason(text) ?? headingReason(text);
  if (button) return button === 'related' || button === 'tools';
  return words >= HEADLINE_WORDS && !tellsDate(text);
}
