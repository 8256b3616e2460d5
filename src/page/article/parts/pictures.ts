import { within } from '../read/texts';
import { declaredReason } from '../zones/zones';
import type { Parts } from './parts';

const PICTURES = new Set(['img', 'picture', 'amp-img', 'video', 'figure']);
/** Smaller pictures are icons; pixels, as the page gives them. */
const MIN_PIXELS = 120;
const LAZY = ['data-src', 'data-lazy-src', 'data-original'];
const MAX_PICTURES = 4;
/** How many elements before the headline a picture of the story may stand. */
const NEAR = 30;

/** The story's pictures outside its body: between headline and body, or right over the headline. */
export function findPictures(parts: Parts, firstBody: number): void {
  const { tree, title, scope } = parts;
  const from = title ? Math.max(scope, title.element - NEAR) : scope;
  let found = 0;
  for (let e = from; e < firstBody && found < MAX_PICTURES; e++) {
    if (!PICTURES.has(tree.tags[e]!) || !belongs(parts, e)) continue;
    parts.list.push({ role: 'picture', element: e });
    found++;
    e = tree.end[e]! - 1;
  }
}

function belongs(parts: Parts, element: number): boolean {
  const { tree, scope } = parts;
  if (within(tree, element, parts.region) || parts.list.some((part) => within(tree, part.element, element)))
    return false;
  if (small(parts, element)) return false;
  for (let e = element; e > scope; e = tree.parent[e]!) {
    if (declaredReason(tree, e) || tree.hints[e]!.byline) return false;
    if (tree.tags[e] === 'a' && leadsAway(tree.dom.attribute(tree.elements[e]!, 'href') ?? '')) return false;
  }
  return true;
}

/** A link around a picture of the story opens the picture, or the story. */
function leadsAway(href: string): boolean {
  return !/\.(?:jpe?g|png|webp|gif|avif)(?:\?|$)/i.test(href) && /^(?:https?:)?\/\//.test(href);
}

function small(parts: Parts, element: number): boolean {
  const { dom, elements, tags, end } = parts.tree;
  for (let e = element; e < end[element]!; e++) {
    if (tags[e] === 'video') return false;
    if (tags[e] !== 'img' && tags[e] !== 'amp-img') continue;
    const width = Number.parseInt(dom.attribute(elements[e]!, 'width') ?? '', 10);
    const height = Number.parseInt(dom.attribute(elements[e]!, 'height') ?? '', 10);
    if (width < MIN_PIXELS || height < MIN_PIXELS) return true;
    if (width && height) return false;
    // A lazy picture's own address stands aside while a placeholder holds its place.
    const lazy = LAZY.map((name) => dom.attribute(elements[e]!, name)).find(Boolean);
    return /\.svg(?:\?|$)|^data:/i.test(lazy ?? dom.attribute(elements[e]!, 'src') ?? '');
  }
  return true;
}
