import type { Dom } from './dom';
import { BLOCK } from './tags';

const PICTURES = new Set(['img', 'picture', 'video']);
/** So many nodes are looked at for the first element. */
const FIRST = 8;

/** Whether a custom element begins with a block or a picture: such components make blocks, others stand within lines. */
export function isComponent(dom: Dom, element: Element, tag: string): boolean {
  if (!tag.includes('-')) return false;
  let child = dom.firstChild(element);
  for (let n = 0; child && n < FIRST; child = dom.nextSibling(child), n++) {
    if (dom.nodeType(child) !== 1) continue;
    const first = dom.tag(child as Element);
    return BLOCK.has(first) || PICTURES.has(first);
  }
  return false;
}
