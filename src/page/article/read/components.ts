import type { Dom } from './dom';
import { BLOCK } from './tags';

const PICTURES = new Set(['img', 'picture', 'video']);
/** So many nodes are looked at for the first element. */
const FIRST = 8;

/** Whether an element that is inline by its tag makes a block all the same: by its own style, or as a component. */
export const makesBlock = (dom: Dom, element: Element, tag: string): boolean =>
  isComponent(dom, element, tag) || dom.standsAlone(element);

/** Whether a custom element begins with a block or a picture: such components make blocks, others stand within lines. */
function isComponent(dom: Dom, element: Element, tag: string): boolean {
  if (!tag.includes('-')) return false;
  let child = dom.firstChild(element);
  for (let n = 0; child && n < FIRST; child = dom.nextSibling(child), n++) {
    if (dom.nodeType(child) !== 1) continue;
    const first = dom.tag(child as Element);
    return BLOCK.has(first) || PICTURES.has(first);
  }
  return false;
}
