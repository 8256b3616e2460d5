import { HEADING } from './tags';
import type { Tree } from './tree';

/** Headings whose role alone says so, and not how high they are. */
const USUAL_LEVEL = 2;

/** 1 to 6 for a heading, by tag or by role; 0 for anything else. */
export function levelOf(tree: Tree, element: number): number {
  const tag = tree.tags[element]!;
  if (HEADING.has(tag)) return Number(tag[1]);
  if (tree.roles[element] !== 'heading') return 0;
  const level = Number(tree.dom.attribute(tree.elements[element]!, 'aria-level'));
  return level >= 1 && level <= 6 ? Math.floor(level) : USUAL_LEVEL;
}

/** The heading around an element, itself included, within six steps; -1 when it is in none. */
export function headingAround(tree: Tree, element: number): number {
  for (let e = element, n = 0; e >= 0 && n < 6; e = tree.parent[e]!, n++) if (levelOf(tree, e)) return e;
  return -1;
}
