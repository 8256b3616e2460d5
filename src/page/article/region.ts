import { type Metadata, unescapeEntities } from './metadata';
import { essence, textOf } from './plain';
import type { Prose } from './prose';
import { isProse } from './prose';
import { firstStory } from './stories';
import type { Title } from './title';
import type { Tree } from './tree';
import type { Zones } from './zones';

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
    let [letters, end] = [0, 0];
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
    else if (weights[b]! > 0 && title && b < title.from) weights[b] = title.sure ? 0 : weights[b]! * 0.3;
    else if (told.known && weights[b]! > 0 && isProse(tree.blocks[b]!))
      weights[b]! *= told.has(b) ? 2 : told.all ? -0.3 : 0.5;
  }
  return weights;
}

/** Bonus for what a site calls the element, in letters of prose. */
function bonus(tree: Tree, element: number): number {
  if (tree.dom.attribute(tree.elements[element]!, 'itemprop') === 'articleBody') return 300;
  return tree.hints[element]!.body * 30;
}

/** Parts of a text rather than places for one: with prose before them, they are not the story alone. */
const CONTENT = new Set(['dl', 'ul', 'ol', 'blockquote', 'figure', 'pre']);

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

/**
 * Goes down to the one child that holds nearly all prose, as long as what stays outside comes before it: a lead, a
 * date, a share bar.
 */
function narrow(tree: Tree, weights: Float64Array, region: number, title: Title | null): number {
  const prefix = new Float64Array(weights.length + 1);
  for (let b = 0; b < weights.length; b++) {
    prefix[b + 1] = prefix[b]! + (isProse(tree.blocks[b]!) ? Math.max(0, weights[b]!) : 0);
  }
  const between = (from: number, to: number) => (to > from ? prefix[to]! - prefix[from]! : 0);
  const of = (e: number) => between(tree.firstBlock[e]!, tree.endBlock[e]!);
  let e = region;
  for (;;) {
    const total = of(e);
    let next = -1;
    for (let child = e + 1; child < tree.end[e]!; child = tree.end[child]!) if (of(child) >= 0.7 * total) next = child;
    if (next < 0 || tree.endBlock[next]! - tree.firstBlock[next]! < 2 || tree.tags[next] === 'p') return e;
    if (title && next === title.element) return e;
    if (CONTENT.has(tree.tags[next]!) && between(tree.firstBlock[e]!, tree.firstBlock[next]!) > 0) return e;
    const from = Math.max(tree.firstBlock[e]!, title && title.to <= tree.firstBlock[next]! ? title.to : 0);
    const before = between(from, tree.firstBlock[next]!);
    const after = between(tree.endBlock[next]!, tree.endBlock[e]!);
    const paragraphs = countProse(tree, from, tree.firstBlock[next]!);
    const named = bonus(tree, next) > 60;
    const footer = after > 0 && after < 0.2 * total && detached(tree, weights, e, next);
    if ((!footer && after > (named ? 0.3 * total : 0)) || before > 0.3 * total || paragraphs > (named ? 2 : 1))
      return e;
    e = next;
  }
}

/**
 * Whether links or clutter stand between the last prose in a child and the first prose after it, which then is a footer
 * or a note; unless both are of one make, as two halves of a story are.
 */
function detached(tree: Tree, weights: Float64Array, parent: number, child: number): boolean {
  let last = tree.endBlock[child]! - 1;
  while (last > tree.firstBlock[child]! && !(weights[last]! > 0 && isProse(tree.blocks[last]!))) last--;
  let between = 0;
  let b = last + 1;
  for (; b < tree.endBlock[parent]! && !(weights[b]! > 0 && isProse(tree.blocks[b]!)); b++)
    between += Math.min(0, weights[b]!);
  if (b >= tree.endBlock[parent]!) return true;
  const make = (e: number) => `${tree.tags[e]} ${tree.names[e]}`;
  const [one, other] = [tree.blocks[last]!.owner, tree.blocks[b]!.owner];
  const twins = tree.parent[one]! > parent && make(tree.parent[one]!) === make(tree.parent[other]!);
  return between < -25 && !twins;
}

function countProse(tree: Tree, from: number, to: number): number {
  let n = 0;
  for (let b = from; b < to; b++) if (isProse(tree.blocks[b]!)) n++;
  return n;
}
