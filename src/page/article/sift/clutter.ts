import { holdsWhole } from '../read/spot';
import { UNRENDERED } from '../read/tags';
import type { Tree } from '../read/tree';
import type { Ruled } from '../rule';
import type { ClutterPart, ClutterReason, ClutterText } from '../types';
import { declaredReason } from '../zones/zones';
import type { Sifted } from './sieve';

/** Clutter by the number of its element or text in the tree, which is its place in the document. */
export interface Clutter {
  elements: Map<number, ClutterPart>;
  texts: Map<number, ClutterText>;
}

const FORM = new Set(['form', 'input', 'textarea', 'select', 'button', 'ins', 'iframe', 'object', 'embed']);
const FRAMES = new Set(['iframe', 'amp-iframe']);
const PLAYERS =
  /aparat|youtube|youtu\.be|vimeo|telewebion|player|video|embed|castbox|soundcloud|instagram|twitter|t\.me|maps/;

const isPlayer = (address: string) => PLAYERS.test(address.toLowerCase());

/** Whether something that a reader sees, but is no text, belongs to what holds it. */
function keepsMedia(tree: Tree, element: number): boolean {
  for (let e = element; e < tree.end[element]!; e++) {
    const tag = tree.tags[e]!;
    if (tag === 'video' || tag === 'audio' || tag === 'figure') return true;
    if (FRAMES.has(tag) && isPlayer(tree.dom.attribute(tree.elements[e]!, 'src') ?? '')) return true;
    if ((tag === 'img' || tag === 'amp-img') && !linkAbove(tree, e, element)) return true;
  }
  return false;
}

function linkAbove(tree: Tree, element: number, stop: number): boolean {
  for (let e = element; e >= stop; e = tree.parent[e]!) if (tree.tags[e] === 'a') return true;
  return false;
}

/** Reasons for an element without text of its own inside the story: empty ads, forms, frames. */
function emptyReason(tree: Tree, e: number): { reason: ClutterReason; rule: string } | null {
  const tag = tree.tags[e]!;
  if (tag === 'ins') return { reason: 'ad', rule: 'tag:ins' };
  if (FRAMES.has(tag)) {
    const src = tree.dom.attribute(tree.elements[e]!, 'src') ?? tree.dom.attribute(tree.elements[e]!, 'data-src') ?? '';
    return isPlayer(src) ? null : { reason: 'ad', rule: `tag:${tag}` };
  }
  if (FORM.has(tag)) return { reason: 'tools', rule: `tag:${tag}` };
  return declaredReason(tree, e);
}

/** The elements and stretches of text, inside the body, of the blocks that were dropped: outermost elements first. */
export function insideClutter(
  tree: Tree,
  region: number,
  sifted: Sifted,
  protectedElements: Set<number>,
  known: Ruled['clutter'],
): Clutter {
  const ruled = new Map(known.map((one) => [one.element, one]));
  const clutter: Clutter = { elements: new Map(), texts: new Map() };
  const covered = new Uint8Array(sifted.to - sifted.from);
  for (let e = region + 1; e < tree.end[region]!; e++) {
    if (protectedElements.has(e)) {
      e = tree.end[e]! - 1;
      continue;
    }
    const first = tree.firstBlock[e]!;
    const end = tree.endBlock[e]!;
    if (UNRENDERED.has(tree.tags[e]!)) continue;
    if (first === end) {
      const found = ruled.get(e) ?? emptyReason(tree, e);
      if (!found || holds(tree, e, protectedElements)) continue;
      clutter.elements.set(e, { element: tree.elements[e]!, reason: found.reason, rule: found.rule });
      e = tree.end[e]! - 1;
      continue;
    }
    if (!holdsWhole(tree, e)) continue;
    let all = true;
    for (let b = first; b < end && all; b++) all = sifted.reason[b - sifted.from] !== null;
    if (!all || holds(tree, e, protectedElements)) continue;
    const declared = declaredReason(tree, e);
    if (keepsMedia(tree, e) && !declared) continue;
    const i = first - sifted.from;
    clutter.elements.set(e, { element: tree.elements[e]!, reason: sifted.reason[i]!, rule: sifted.rule[i]! });
    covered.fill(1, i, end - sifted.from);
    e = tree.end[e]! - 1;
  }
  for (let b = Math.max(sifted.from, tree.firstBlock[region]!); b < Math.min(sifted.to, tree.endBlock[region]!); b++) {
    const i = b - sifted.from;
    if (!sifted.reason[i] || covered[i]) continue;
    const block = tree.blocks[b]!;
    for (let t = block.firstText; t <= block.lastText; t++) {
      if (ownedBy(tree, t, protectedElements)) continue;
      clutter.texts.set(t, {
        node: tree.texts[t]!,
        start: 0,
        end: tree.data[t]!.length,
        reason: sifted.reason[i]!,
        rule: sifted.rule[i]!,
      });
    }
  }
  return clutter;
}

/** Whether a text node is in one of the elements. */
function ownedBy(tree: Tree, t: number, elements: Set<number>): boolean {
  for (const e of elements) if (tree.textOwner[t]! >= e && tree.textOwner[t]! < tree.end[e]!) return true;
  return false;
}

function holds(tree: Tree, element: number, elements: Set<number>): boolean {
  for (const e of elements) if (e >= element && e < tree.end[element]!) return true;
  return false;
}
