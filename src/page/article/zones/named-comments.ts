import type { Prose } from '../read/prose';
import { isProse } from '../read/prose';
import { elementOf } from '../read/spot';
import type { Tree } from '../read/tree';
import { holdsTitle, type Title } from '../region/title';
import { type CommentSigns, firstOf, openingName, type Stretch, some } from './comment-signs';

/** So many paragraphs that open with a name are a thread, and this share of what stands among them must do so. */
const ITEMS = 2;
const ALIKE = 0.8;
/** How far before its first item a thread's heading stands, in blocks. */
const HEADING_NEAR = 6;
/** Less prose than this share of a thread, between it and its heading, is no story. */
const LITTLE = 0.3;
/** So many paragraphs before the box of a thread without a heading: a story, more than a lead. */
const STORY = 3;
/** How far the form for the next comment is from the thread, in elements upwards. */
const FORM_NEAR = 3;

const NOTHING: ReadonlySet<number> = new Set();

/**
 * Threads in which each comment is one paragraph that opens with its author's name. Stories have such paragraphs too:
 * a heading of comments must stand over them, or the form for the next one in a box that holds no part of a story.
 */
export function findNamedComments(tree: Tree, prose: Prose, title: Title | null, signs: CommentSigns): Stretch[] {
  if (!title || signs.opened.length < ITEMS || signs.headings.length + signs.textareas.length === 0) return [];
  const found: Stretch[] = [];
  const paragraphs = numbersOfProse(tree);
  for (const [parent, items] of byParent(tree, signs.opened)) {
    const first = items[0]!;
    const to = items.at(-1)! + 1;
    if (items.length < ITEMS || holdsTitle(tree, parent, title) || !allDiffer(tree, items)) continue;
    if (items.length < ALIKE * (paragraphs[to]! - paragraphs[first]!)) continue;
    const heading = firstOf(signs.headings, first - HEADING_NEAR, first);
    // House rules may stand between a heading and the first comment.
    const between = heading < first ? prose.between(heading + 1, first) : Number.POSITIVE_INFINITY;
    const most = heading >= tree.firstBlock[parent]! ? LITTLE * prose.between(first, to) : 0;
    if (between <= most) found.push({ from: heading, to });
    else {
      const box = boxWithForm(tree, prose, title, signs, parent, first);
      const story = box < 0 ? 0 : paragraphs[tree.firstBlock[box]!]! - paragraphs[title.to]!;
      if (story >= STORY) found.push({ from: first, to });
    }
  }
  return found;
}

/** For each block, and for the end, how many paragraphs of prose stand before it. */
function numbersOfProse({ blocks }: Tree): Int32Array {
  const numbers = new Int32Array(blocks.length + 1);
  for (let b = 0; b < blocks.length; b++) numbers[b + 1] = numbers[b]! + (isProse(blocks[b]!) ? 1 : 0);
  return numbers;
}

/** Blocks by what holds the largest elements that hold them alone. */
function byParent(tree: Tree, blocks: number[]): Map<number, number[]> {
  const parents = new Map<number, number[]>();
  for (const b of blocks) {
    const element = elementOf(tree, b, NOTHING);
    if (element <= 0) continue;
    const parent = tree.parent[element]!;
    const items = parents.get(parent);
    if (items) items.push(b);
    else parents.set(parent, [b]);
  }
  return parents;
}

/** An interview has two names, a thread as many as comments. */
function allDiffer(tree: Tree, items: number[]): boolean {
  const names = new Set(items.map((b) => openingName(tree, tree.blocks[b]!)));
  return names.size >= ALIKE * items.length;
}

/** What holds a thread and the form for the next comment, and no other prose before them; -1 when nothing does. */
function boxWithForm(
  tree: Tree,
  prose: Prose,
  title: Title,
  { textareas }: CommentSigns,
  parent: number,
  first: number,
): number {
  for (let e = parent, n = 0; e > 0 && n < FORM_NEAR && !holdsTitle(tree, e, title); e = tree.parent[e]!, n++) {
    if (prose.between(tree.firstBlock[e]!, first) > 0) return -1;
    if (some(textareas, e, tree.end[e]!)) return e;
  }
  return -1;
}
