import type { Block } from '../read/block';
import type { Prose } from '../read/prose';
import { holderOf } from '../read/spot';
import type { Tree } from '../read/tree';

/** Sizes of `<font>` from here on are larger than text. */
const LARGE = 4;
const BOLD_WORDS = 20;

/** A heading in all but its tag: it says so itself, or has large type, by its class or as old pages set it. */
export function looksLikeHeading(tree: Tree, element: number, headlines: ReadonlySet<Element>): boolean {
  for (let e = element, n = 0; e > 0 && n < 3; e = tree.parent[e]!, n++) {
    if ((headlines.size > 0 && headlines.has(tree.elements[e]!)) || tree.hints[e]!.large) return true;
    if (tree.tags[e] === 'font') return Number(tree.dom.attribute(tree.elements[e]!, 'size')) >= LARGE;
    if (tree.tags[e] !== 'b' && tree.tags[e] !== 'strong') return false;
  }
  return false;
}

/** A bold line of a few words before any prose: the headline of pages that have no headings. */
export const opensInBold = (prose: Prose, block: Block, b: number) =>
  block.bold > 0.9 * (block.letters + block.latin) &&
  block.words >= 3 &&
  block.words <= BOLD_WORDS &&
  block.links === 0 &&
  prose.between(0, b) < 0.1 * prose.total;

/** What holds a line and nothing else; in a text whose lines only `<br>` parts, its bold words; -1 when nothing does. */
export function lineElement(tree: Tree, block: Block): number {
  const holder = holderOf(tree, block);
  if (tree.endBlock[holder]! - tree.firstBlock[holder]! <= 1) return holder;
  let [longest, letters] = [-1, 0];
  for (let t = block.firstText; t <= block.lastText; t++) {
    const owner = tree.textOwner[t]!;
    const bold = tree.tags[owner] === 'b' || tree.tags[owner] === 'strong';
    if (bold && tree.data[t]!.length > letters) [longest, letters] = [owner, tree.data[t]!.length];
  }
  return longest;
}
