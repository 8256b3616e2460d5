import type { Dom } from './dom';
import { BLOCK } from './tags';

const PICTURES = new Set(['img', 'picture', 'video']);
/** So many nodes are looked at for the first element. */
const FIRST = 8;
/** Components within components that are looked into. */
const DEEPEST = 3;

/** Whether an element that is inline by its tag makes a block all the same: by its own style, or as a component. */
export const makesBlock = (dom: Dom, element: Element, tag: string): boolean =>
  isComponent(dom, element, tag) || dom.standsAlone(element);

/**
 * Whether a custom element begins with a block or a picture, or with other components that do: such components make
 * blocks, others stand within lines.
 */
function isComponent(dom: Dom, element: Element, tag: string, depth = 0): boolean {
  if (!tag.includes('-')) return false;
  let child = dom.firstChild(element);
  for (let n = 0; child && n < FIRST; child = dom.nextSibling(child), n++) {
    if (dom.nodeType(child) !== 1) continue;
    const first = dom.tag(child as Element);
    if (BLOCK.has(first) || PICTURES.has(first)) return true;
    if (!first.includes('-')) return false;
    if (depth < DEEPEST && isComponent(dom, child as Element, first, depth + 1)) return true;
  }
  return false;
}
