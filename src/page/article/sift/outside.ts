import { UNRENDERED } from '../read/tags';
import { textOf } from '../read/texts';
import type { Tree } from '../read/tree';
import type { ClutterReason } from '../types';
import { headingReason } from '../words/phrases';
import { declaredReason, type Zones } from '../zones/zones';
import type { Clutter } from './clutter';

/** Everything outside the story: the siblings of the story's parts and of their ancestors. */
export function outsideClutter(tree: Tree, zones: Zones, kept: Set<number>): Clutter {
  const clutter: Clutter = { elements: new Map(), texts: new Map() };
  const path = new Uint8Array(tree.elements.length);
  for (const e of kept) for (let p = tree.parent[e]!; p >= 0 && !path[p]; p = tree.parent[p]!) path[p] = 1;
  const textsOf = new Map<number, number[]>();
  for (let t = 0; t < tree.texts.length; t++) {
    const owner = tree.textOwner[t]!;
    if (!path[owner]) continue;
    const list = textsOf.get(owner);
    if (list) list.push(t);
    else textsOf.set(owner, [t]);
  }
  const start = tree.tags.indexOf('body');
  for (let e = Math.max(0, start); e < tree.elements.length; e++) {
    if (kept.has(e)) {
      e = tree.end[e]! - 1;
      continue;
    }
    if (path[e]) {
      for (const t of textsOf.get(e) ?? []) {
        const node = tree.texts[t]!;
        const data = tree.data[t]!;
        if (/\S/.test(data))
          clutter.texts.set(t, { node, start: 0, end: data.length, reason: 'other', rule: 'outside' });
      }
      continue;
    }
    if (!UNRENDERED.has(tree.tags[e]!))
      clutter.elements.set(e, { element: tree.elements[e]!, ...outsideReason(tree, e, zones) });
    e = tree.end[e]! - 1;
  }
  return clutter;
}

function outsideReason(tree: Tree, element: number, zones: Zones): { reason: ClutterReason; rule: string } {
  const declared = declaredReason(tree, element);
  if (declared) return declared;
  const first = tree.firstBlock[element]!;
  const end = tree.endBlock[element]!;
  for (let b = first; b < end && b < first + 6; b++) {
    if (zones.reason[b]) return { reason: zones.reason[b]!, rule: zones.rule[b]! };
    const block = tree.blocks[b]!;
    const reason = block.words < 8 ? headingReason(textOf(tree, block)) : null;
    if (reason) return { reason, rule: `phrase:${reason}` };
  }
  if (tree.tags[element] === 'header') return { reason: 'header', rule: 'tag:header' };
  return { reason: 'other', rule: 'outside' };
}
