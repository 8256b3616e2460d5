import { type Metadata, unescapeEntities } from '../facts/metadata';
import type { Prose } from '../read/prose';
import { isProse } from '../read/prose';
import { textOf } from '../read/texts';
import type { Tree } from '../read/tree';
import { essence } from '../words/plain';
import type { Zones } from '../zones/zones';
import { narrow } from './narrow';
import { firstStory } from './stories';
import type { Title } from './title';

/** What structured data give as the story's text, and which blocks have it. */
class Told {
  readonly known: boolean;
  /** Whether the data hold the text to its end: many sites give only the start of it. */
  readonly all: boolean;
  private readonly blocks = new Set<number>();

  constructor(body: string, tree: Tree) {
    const told = essence(unescapeEntities(body.replace(/<[^>]*>/g, ' ')));
    this.known = told.length > 200;
    this.all = false;
    if (!this.known) return;
    let letters = 0;
    let end = 0;
    for (let b = 0; b < tree.blocks.length; b++) {
      if (!isProse(tree.blocks[b]!)) continue;
      const text = essence(textOf(tree, tree.blocks[b]!));
      const at = told.indexOf(text.slice(0, 120));
      if (at < 0) continue;
      this.blocks.add(b);
      letters += text.length;
      if (told.startsWith(text, at)) end = Math.max(end, at + text.length);
    }
    this.all = letters > 0.8 * told.length && end > 0.95 * told.length;
  }

  has = (b: number): boolean => this.blocks.has(b);
}

/** What each block adds to the chance that its surroundings are the story, all evidence weighed together. */
export function weigh(tree: Tree, prose: Prose, zones: Zones, title: Title | null, metadata: Metadata): Float64Array {
  const weights = Float64Array.from(prose.values);
  const told = new Told(metadata.articleBody, tree);
  for (let b = 0; b < weights.length; b++) {
    if (zones.reason[b]) weights[b] = 0;
    else if (weights[b]! > 0 && title && b < title.from) weights[b] = title.sure || title.alone ? 0 : weights[b]! * 0.3;
    else if (told.known && weights[b]! > 0 && isProse(tree.blocks[b]!))
      weights[b]! *= told.has(b) ? 2 : told.all ? -0.3 : 0.5;
  }
  return weights;
}

/** Bonus for what a site calls the element, in letters of prose. */
export function bonus(tree: Tree, element: number): number {
  if (tree.dom.attribute(tree.elements[element]!, 'itemprop') === 'articleBody') return 300;
  return tree.hints[element]!.body * 30;
}

/** What a box of clutter costs the element that holds it: a little, for it is left out in the end. */
const cost = (gain: number) => Math.min(-gain, 12 - 0.1 * gain);

/** Sums of what the blocks of an element weigh, boxes of clutter inside it at a small cost. */
function gains(tree: Tree, weights: Float64Array): Float64Array {
  const sums = new Float64Array(tree.elements.length);
  for (let b = 0; b < weights.length; b++) sums[tree.blocks[b]!.owner]! += weights[b]!;
  for (let e = tree.elements.length - 1; e > 0; e--)
    sums[tree.parent[e]!]! += sums[e]! < 0 ? -cost(sums[e]!) : sums[e]!;
  return sums;
}

/**
 * The element whose blocks weigh most together: it holds all of the story, and as little else as the markup allows.
 * Returns -1 when no element speaks for being a story.
 */
export function findRegion(tree: Tree, prose: Prose, weights: Float64Array, title: Title | null): number {
  const sums = gains(tree, weights);
  let best = -1;
  let bestGain = 40;
  for (let e = 0; e < tree.elements.length; e++) {
    const gain = sums[e]!;
    if (gain < 20) continue;
    const all = gain + Math.min(gain, bonus(tree, e));
    if (all >= bestGain) {
      bestGain = all;
      best = e;
    }
  }
  return best < 0 ? best : narrow(tree, weights, firstStory(tree, prose, best, title), title);
}
