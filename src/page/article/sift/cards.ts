import { isLinks, isProse } from '../read/prose';
import { linkAround } from '../read/spot';
import { textOf } from '../read/texts';
import type { Tree } from '../read/tree';
import { tellsDate } from '../words/dates';
import { headingReason, wholeReason } from '../words/phrases';

/** A card is no longer than this, in blocks and in words of its summary. */
const CARD_BLOCKS = 8;
const SUMMARY_WORDS = 60;
/** So many of one make under one parent are a list of cards. */
const CARDS = 3;
const HEADLINE_WORDS = 3;
/** In one line with a summary a headline has more: lists of a story link names, too. */
const TITLE_WORDS = 4;

interface Card {
  summary: number;
  links: number[];
}

/**
 * Blocks that are summaries in lists of cards: siblings of one make, each with one short paragraph and a link to the
 * story it is about, before or after it.
 */
export function findSummaries(tree: Tree): Set<number> {
  const lists = new Map<number, Map<string, Card[]>>();
  for (let e = 1; e < tree.elements.length; e++) {
    const card = cardOf(tree, e);
    if (!card) continue;
    const make = `${tree.tags[e]} ${tree.names[e]}`;
    const makes = lists.get(tree.parent[e]!) ?? new Map<string, Card[]>();
    lists.set(tree.parent[e]!, makes);
    const cards = makes.get(make);
    if (cards) cards.push(card);
    else makes.set(make, [card]);
  }
  const summaries = new Set<number>();
  const leads = ({ links }: Card) =>
    links.some((b) => leadsOn(textOf(tree, tree.blocks[b]!), tree.blocks[b]!.linkedWords));
  for (const makes of lists.values()) {
    for (const cards of makes.values()) {
      // Only what repeats is worth reading.
      const found = cards.length < CARDS ? [] : cards.filter(leads);
      if (found.length >= CARDS) for (const { summary } of found) summaries.add(summary);
    }
  }
  return summaries;
}

/** One short paragraph and links beside it, or before it in its line; null when an element holds more, or less. */
function cardOf(tree: Tree, element: number): Card | null {
  const first = tree.firstBlock[element]!;
  const end = tree.endBlock[element]!;
  if (end - first === 1) return opensLinked(tree, element, first) ? { summary: first, links: [first] } : null;
  if (end - first < 2 || end - first > CARD_BLOCKS) return null;
  let summary = -1;
  const links: number[] = [];
  for (let b = first; b < end; b++) {
    const block = tree.blocks[b]!;
    if (isProse(block)) {
      if (summary >= 0 || block.words >= SUMMARY_WORDS) return null;
      summary = b;
    } else if (isLinks(block)) links.push(b);
  }
  return summary >= 0 && links.length > 0 ? { summary, links } : null;
}

/** «<li><a>بهای مرغ در بازار بالا رفت</a> روایت ده خانواده …</li>»: a headline, and its summary in one line with it. */
function opensLinked(tree: Tree, element: number, b: number): boolean {
  const block = tree.blocks[b]!;
  if (tree.tags[element] === 'p' || block.owner !== element || block.links !== 1) return false;
  if (block.linkedWords < TITLE_WORDS || block.words >= SUMMARY_WORDS || !isProse(block)) return false;
  return linkAround(tree, block.firstText) > element;
}

/** A linked headline or «ادامهٔ خبر»; not the share button of a live report's entry, nor the day of a comment. */
export function leadsOn(text: string, words: number): boolean {
  const button = wholeReason(text) ?? headingReason(text);
  if (button) return button === 'related' || button === 'tools';
  return words >= HEADLINE_WORDS && !tellsDate(text);
}
