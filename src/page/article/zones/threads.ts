import type { Prose } from '../read/prose';
import { textOf } from '../read/texts';
import type { Tree } from '../read/tree';
import { holdsTitle, type Title } from '../region/title';
import { bare } from '../words/phrases';
import { type CommentSigns, type Stretch, some } from './comment-signs';

/** So many items of one make are a thread, and this share of them must look like comments. */
const ITEMS = 3;
const ALIKE = 0.8;
/** Without days, items must be more, and nearly all by different people: an interview has two names. */
const NAMED_ITEMS = 4;
/** Blocks in one comment: name, day, text, buttons. */
const ITEM_BLOCKS = 12;
/** Less prose than this share of a thread, beside it in its box, is no story. */
const LITTLE = 0.3;
/** How far before its first item a thread's heading stands, in blocks. */
const HEADING_NEAR = 6;

export const makeOf = (tree: Tree, e: number) => `${tree.tags[e]} ${tree.names[e]!.replace(/[\d\s]+/g, ' ')}`;

/**
 * Threads that only their repetition gives away: items of one make under one parent, each with prose and a day or a
 * name. What is all the prose after the headline is no thread; in a live report, nothing is without a heading that says so.
 */
export function findThreads(
  tree: Tree,
  prose: Prose,
  title: Title | null,
  signs: CommentSigns,
  live: boolean,
): Stretch[] {
  if (!title) return [];
  const found: Stretch[] = [];
  for (const parent of parentsOf(tree, [...signs.dates, ...signs.names])) {
    const makes = new Map<string, number[]>();
    for (let e = parent + 1; e < tree.end[parent]!; e = tree.end[e]!) {
      if (tree.endBlock[e] === tree.firstBlock[e] || holdsTitle(tree, e, title)) continue;
      const make = makeOf(tree, e);
      const items = makes.get(make);
      if (items) items.push(e);
      else makes.set(make, [e]);
    }
    for (const items of makes.values()) {
      if (isThread(tree, prose, signs, items, live)) {
        found.push(wholeBox(tree, prose, parent, tree.firstBlock[items[0]!]!, tree.endBlock[items.at(-1)!]!));
      }
    }
  }
  return found;
}

/** What else stands in a thread's box belongs to it, when it is little: a heading, whom to log in as. */
function wholeBox(tree: Tree, prose: Prose, parent: number, from: number, to: number): Stretch {
  const box = { from: tree.firstBlock[parent]!, to: tree.endBlock[parent]! };
  const before = prose.between(box.from, from);
  const after = prose.between(to, box.to);
  return before === 0 && after < LITTLE * prose.between(from, to) && tree.tags[parent] !== 'body' ? box : { from, to };
}

function parentsOf(tree: Tree, blocks: number[]): Set<number> {
  const parents = new Set<number>();
  for (const b of blocks) {
    for (let e = tree.parent[tree.blocks[b]!.owner]!, n = 0; e > 0 && n < 4; e = tree.parent[e]!, n++) parents.add(e);
  }
  return parents;
}

function isThread(tree: Tree, prose: Prose, signs: CommentSigns, items: number[], live: boolean): boolean {
  const range = (e: number): [number, number] => [tree.firstBlock[e]!, tree.endBlock[e]!];
  const alike = items.filter((e) => isItem(tree, prose, e));
  if (alike.length < 2 || alike.length < ALIKE * items.length) return false;
  const first = tree.firstBlock[items[0]!]!;
  const headed = some(signs.headings, first - HEADING_NEAR, first);
  if (live && !headed) return false;
  const dated = alike.filter((e) => some(signs.dates, ...range(e)));
  if (dated.length >= (headed ? 2 : ITEMS) && dated.length >= ALIKE * items.length) return true;
  const names = alike.flatMap((e) => {
    const b = tree.firstBlock[e]!;
    return some(signs.names, b, b + 1) ? [bare(textOf(tree, tree.blocks[b]!))] : [];
  });
  if (names.length < ALIKE * items.length) return false;
  if (headed) return names.length >= 2;
  // What follows a thread at the end of a page is no story.
  const last = tree.endBlock[items.at(-1)!]!;
  const after = prose.between(last, tree.blocks.length) < 0.3 * prose.between(first, last);
  return names.length >= NAMED_ITEMS && new Set(names).size >= ALIKE * names.length && after;
}

/** Prose without a heading of its own: entries of a live report have one. */
function isItem(tree: Tree, prose: Prose, e: number): boolean {
  const from = tree.firstBlock[e]!;
  const to = tree.endBlock[e]!;
  if (to - from < 2 || to - from > ITEM_BLOCKS || prose.of(e) === 0) return false;
  for (let b = from; b < to; b++) if (tree.blocks[b]!.heading) return false;
  return true;
}
