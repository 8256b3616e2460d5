import { within } from './plain';
import type { Prose } from './prose';
import { HEADING } from './tags';
import type { Title } from './title';
import type { Tree } from './tree';

/** A sibling with this many letters of prose under a headline of its own is another story. */
const STORY_LETTERS = 100;

/** The tag of the heading that a title is in; empty when it is in none. */
function headingTag(tree: Tree, element: number): string {
  for (let e = element, n = 0; e > 0 && n < 6; e = tree.parent[e]!, n++)
    if (HEADING.has(tree.tags[e]!)) return tree.tags[e]!;
  return '';
}

function hasHeading(tree: Tree, element: number, tag: string): boolean {
  for (let e = element; e < tree.end[element]!; e++)
    if (tree.tags[e] === tag && tree.endBlock[e]! > tree.firstBlock[e]!) return true;
  return false;
}

/**
 * Leaves out the stories that stand below the story in full (endless scrolling), and lists of cards: siblings of the
 * branch with the headline that have a headline of the same level and prose. The branch must hold prose itself.
 */
export function firstStory(tree: Tree, prose: Prose, region: number, title: Title | null): number {
  if (!title) return region;
  const tag = headingTag(tree, title.element);
  if (!tag) return region;
  let e = region;
  while (within(tree, e, title.element) && e !== title.element) {
    let branch = e + 1;
    while (!within(tree, branch, title.element)) branch = tree.end[branch]!;
    const story = prose.between(title.to, tree.endBlock[branch]!);
    let others = 0;
    for (let child = e + 1; child < tree.end[e]!; child = tree.end[child]!) {
      if (child !== branch && prose.of(child) >= STORY_LETTERS && hasHeading(tree, child, tag)) others++;
    }
    if (others > 0 && story >= STORY_LETTERS) return branch;
    e = branch;
  }
  return region;
}
