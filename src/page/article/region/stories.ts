import { headingAround, levelOf } from '../read/headings';
import type { Prose } from '../read/prose';
import { within } from '../read/texts';
import type { Tree } from '../read/tree';
import type { Title } from './title';

/** A sibling with this many letters of prose under a headline of its own is another story. */
const STORY_LETTERS = 100;

/** Whether an element has a heading like another: of its level, or of its look. */
function hasHeadingLike(tree: Tree, element: number, heading: number): boolean {
  const level = levelOf(tree, heading);
  const names = tree.names[heading];
  for (let e = element; e < tree.end[element]!; e++) {
    if (tree.endBlock[e] === tree.firstBlock[e]) continue;
    const other = levelOf(tree, e);
    if (other && (other === level || (names && tree.names[e] === names))) return true;
  }
  return false;
}

/**
 * Leaves out the stories that stand below the story in full (endless scrolling), and lists of cards: siblings of the
 * branch with the headline that have a headline of the same level or look, and prose. The branch must hold prose itself.
 */
export function firstStory(tree: Tree, prose: Prose, region: number, title: Title | null): number {
  if (!title) return region;
  const heading = headingAround(tree, title.element);
  if (heading < 0) return region;
  let e = region;
  while (within(tree, e, title.element) && e !== title.element) {
    let branch = e + 1;
    while (!within(tree, branch, title.element)) branch = tree.end[branch]!;
    const story = prose.between(title.to, tree.endBlock[branch]!);
    let others = 0;
    for (let child = e + 1; child < tree.end[e]!; child = tree.end[child]!) {
      if (child !== branch && prose.of(child) >= STORY_LETTERS && hasHeadingLike(tree, child, heading)) others++;
    }
    if (others > 0 && story >= STORY_LETTERS) return branch;
    e = branch;
  }
  return region;
}
