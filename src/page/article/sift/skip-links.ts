import type { Tree } from '../read/tree';

/** Skip links are among the first elements of a page. */
const FIRST = 60;

/**
 * Links inside the page at its very start («رفتن به محتوا»), which people who use a keyboard or a screen reader need:
 * never hidden.
 */
export function skipLinks(tree: Tree): number[] {
  const start = Math.max(0, tree.tags.indexOf('body'));
  const links: number[] = [];
  for (let e = start; e < tree.tags.length && e < start + FIRST && links.length < 3; e++) {
    if (tree.tags[e] !== 'a') continue;
    const href = tree.dom.attribute(tree.elements[e]!, 'href') ?? '';
    if (!/^#[\w-]+/.test(href) || /^#(?:menu|nav|search|login)/i.test(href)) break;
    links.push(e);
  }
  return links;
}
