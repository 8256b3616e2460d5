import { type Metadata, unescapeEntities } from './metadata';
import { hintsOf } from './names';
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
    if (zones.reason[b]) weights[b] = Math.min(weights[b]!, -10);
    else if (weights[b]! > 0 && title && b < title.from) weights[b] = title.sure ? 0 : weights[b]! * 0.3;
    else if (told.known && weights[b]! > 0 && isProse(tree.blocks[b]!))
      weights[b]! *= told.has(b) ? 2 : told.all ? -0.3 : 0.5;
  }
  return weights;
}

/** Bonus for what a site calls the element, in letters of prose. */
function bonus(tree: Tree, element: number): number {
  if (tree.dom.attribute(tree.elements[element]!, 'itemprop') === 'articleBody') return 300;
  return hintsOf(tree.names[element]!).body * 30;
}

/**
 * The element whose blocks weigh most together: it holds all of the story, and as little else as the markup allows.
 * Returns -1 when no element speaks for being a story.
 */
export function findRegion(tree: Tree, prose: Prose, weights: Float64Array, title: Title | null): number {
  const prefix = new Float64Array(weights.length + 1);
  for (let b = 0; b < weights.length; b++) prefix[b + 1] = prefix[b]! + weights[b]!;
  const sum = (e: number) => prefix[tree.endBlock[e]!]! - prefix[tree.firstBlock[e]!]!;
  let best = -1;
  let bestGain = 40;
  for (let e = 0; e < tree.elements.length; e++) {
    if (tree.endBlock[e] === tree.firstBlock[e]) continue;
    let gain = sum(e);
    if (gain <= 0) continue;
    gain += Math.min(gain, bonus(tree, e));
    if (gain >= bestGain) {
      bestGain = gain;
      best = e;
    }
  }
  return best < 0 ? best : narrow(tree, prose, firstStory(tree, prose, best, title), title);
}

const positive = (prose: Prose, from: number, to: number) => prose.between(from, to);

/**
 * Goes down to the one child that holds nearly all prose, as long as what stays outside comes before it: a lead, a
 * date, a share bar.
 */
function narrow(tree: Tree, prose: Prose, region: number, title: Title | null): number {
  let e = region;
  for (;;) {
    const total = prose.of(e);
    let next = -1;
    for (let child = e + 1; child < tree.end[e]!; child = tree.end[child]!) {
      if (prose.of(child) >= 0.7 * total) next = child;
    }
    if (next < 0 || tree.tags[next] === 'p' || (title && next === title.element)) return e;
    const from = Math.max(tree.firstBlock[e]!, title && title.to <= tree.firstBlock[next]! ? title.to : 0);
    const before = positive(prose, from, tree.firstBlock[next]!);
    const after = positive(prose, tree.endBlock[next]!, tree.endBlock[e]!);
    const proseBlocksBefore = countProse(tree, from, tree.firstBlock[next]!);
    const named = bonus(tree, next) > 60;
    if (after > (named ? 0.3 * total : 0) || before > 0.3 * total || proseBlocksBefore > (named ? 2 : 1)) return e;
    e = next;
  }
}

function countProse(tree: Tree, from: number, to: number): number {
  let n = 0;
  for (let b = from; b < to; b++) if (isProse(tree.blocks[b]!)) n++;
  return n;
}
