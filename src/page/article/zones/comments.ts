import type { Prose } from '../read/prose';
import type { Tree } from '../read/tree';
import { holdsTitle, type Title } from '../region/title';
import { type CommentSigns, firstOf, readCommentSigns, type Stretch, some } from './comment-signs';
import { findNamedComments } from './named-comments';
import { findThreads, makeOf } from './threads';

/** Prose of this many letters before a thread belongs to something else than its heading. */
const SOME_PROSE = 60;
const LINES = 3;

const hasSigns = (tree: Tree, signs: CommentSigns, element: number) =>
  some(signs.textareas, element, tree.end[element]!) ||
  some(signs.replies, tree.firstBlock[element]!, tree.endBlock[element]!) ||
  some(signs.headings, tree.firstBlock[element]!, tree.endBlock[element]!);

/** Two children or more of one make (same tag, same class), or three where each is a line. */
function repeats(tree: Tree, element: number): boolean {
  const seen = new Map<string, number>();
  for (let e = element + 1; e < tree.end[element]!; e = tree.end[e]!) {
    const blocks = tree.endBlock[e]! - tree.firstBlock[e]!;
    if (blocks === 0) continue;
    const make = makeOf(tree, e);
    const times = (seen.get(make) ?? 0) + 1;
    if (times >= (blocks > 1 ? 2 : LINES)) return true;
    seen.set(make, times);
  }
  return false;
}

/** Threads by the names of their elements, where the content agrees. */
function byName(tree: Tree, prose: Prose, title: Title | null, signs: CommentSigns): Stretch[] {
  const found: Stretch[] = [];
  for (let e = 1; e < tree.elements.length; e++) {
    if (tree.hints[e]!.clutter !== 'comments' || holdsTitle(tree, e, title)) continue;
    if (tree.hints[e]!.body >= 2 || tree.tags[e] === 'body') continue;
    const before = title !== null && e < title.element;
    const small = prose.of(e) < 0.15 * prose.total;
    if (!small && (before || !(hasSigns(tree, signs, e) || repeats(tree, e)))) continue;
    found.push({ from: tree.firstBlock[e]!, to: tree.endBlock[e]! });
    e = tree.end[e]! - 1;
  }
  return found;
}

/** Climbs from an element as long as what its parents add before it is no prose of their own. */
function climb(tree: Tree, prose: Prose, title: Title | null, start: number): number {
  let e = start;
  for (;;) {
    const parent = tree.parent[e]!;
    if (parent < 0 || tree.tags[parent] === 'body' || holdsTitle(tree, parent, title)) return e;
    if (prose.between(tree.firstBlock[parent]!, tree.firstBlock[e]!) > SOME_PROSE) return e;
    e = parent;
  }
}

/** From a thread's heading to the end of what holds the heading, where readers' replies or their form follow. */
function byHeading(tree: Tree, prose: Prose, title: Title | null, signs: CommentSigns): Stretch[] {
  const found: Stretch[] = [];
  const before = (b: number) => prose.between(title ? title.to : 0, b);
  for (const b of signs.headings) {
    const block = tree.blocks[b]!;
    // «۳ نظر» beside the headline counts what stands below the story.
    if (before(b) === 0) continue;
    const e = climb(tree, prose, title, block.owner);
    const parent = Math.max(0, tree.parent[e]!);
    const from = Math.min(b, tree.firstBlock[e]!);
    const to = tree.endBlock[parent]!;
    const written = some(signs.textareas, e, tree.end[parent]!);
    const first = Math.min(firstOf(signs.replies, b, to), firstOf(signs.dates, b, to));
    if (written || (first < to && prose.between(b, first) <= before(b))) found.push({ from, to });
  }
  return found;
}

/** The smallest element that holds two blocks. */
function common(tree: Tree, a: number, b: number): number {
  let e = tree.blocks[a]!.owner;
  while (e > 0 && tree.endBlock[e]! <= b) e = tree.parent[e]!;
  return e;
}

/** Around the reply buttons, when neither a name nor a heading gives the thread away. */
function byReplies(tree: Tree, prose: Prose, title: Title | null, signs: CommentSigns): Stretch[] {
  const { replies } = signs;
  if (!replies.length) return [];
  let e = common(tree, replies[0]!, replies.at(-1)!);
  // One reply button: its comment is what surrounds it.
  while (prose.of(e) < SOME_PROSE && tree.parent[e]! > 0 && !holdsTitle(tree, tree.parent[e]!, title))
    e = tree.parent[e]!;
  if (holdsTitle(tree, e, title) || prose.of(e) === 0) return [];
  return [{ from: tree.firstBlock[e]!, to: tree.endBlock[e]! }];
}

export interface Comments {
  found: Stretch[];
  /** Whether the page has something that looks like readers' comments, and nothing else after the headline. */
  alone: boolean;
}

/**
 * Readers' comments, recognised before anything is weighed: a thread is often longer than the story. Never all the prose
 * there is after the headline.
 * @param live whether the page says that it is a live report
 */
export function findComments(tree: Tree, prose: Prose, title: Title | null, live: boolean): Comments {
  const signs = readCommentSigns(tree, title);
  const start = title ? title.to : 0;
  const all = prose.between(start, tree.blocks.length);
  const threads = [
    ...byName(tree, prose, title, signs),
    ...byHeading(tree, prose, title, signs),
    ...byReplies(tree, prose, title, signs),
    ...findThreads(tree, prose, title, signs, live),
    ...findNamedComments(tree, prose, title, signs),
  ].filter(({ from, to }) => to > from);
  const found = threads.filter(({ from, to }) => all - prose.between(Math.max(from, start), to) > SOME_PROSE);
  return { found, alone: title !== null && found.length < threads.length };
}
