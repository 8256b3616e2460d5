import type { Parts } from '../parts/parts';
import type { Prose } from '../read/prose';
import { textOf } from '../read/texts';
import type { Tree } from '../read/tree';
import type { Ruled } from '../rule';
import type { Article, ClutterText, StoryRole } from '../types';
import type { Zones } from '../zones/zones';
import { insideClutter } from './clutter';
import { dropAbout, dropMachineSummary } from './drop-about';
import { dropBoxes } from './drop-boxes';
import { type ClosingMark, closingMark, dropAfterEnd, trimEnds } from './drop-ends';
import { dropFacts } from './drop-facts';
import { dropHusks } from './drop-husks';
import { dropLinks } from './drop-links';
import { dropPhrases } from './drop-phrases';
import { dropTablesAndLabels } from './drop-tables';
import { dropBefore, dropBetween, dropZones } from './drop-zones';
import { outsideClutter } from './outside';
import { Sieve, type Sifted } from './sieve';
import { skipLinks } from './skip-links';

/** Enough text to know its language by. */
const SAMPLE = 2_000;

export interface SiftedStory {
  sifted: Sifted;
  /** The start of the body's text, for judging it. */
  text: string;
  /** Parts and clutter as the page's elements. */
  collect(): Pick<Article, 'parts' | 'clutter' | 'clutterText'>;
}

/** Leaves out of the story's region what is not the story; in slices. */
export function* siftStory(
  tree: Tree,
  prose: Prose,
  zones: Zones,
  parts: Parts,
  bodies: number[],
  known: Ruled['clutter'],
): Generator<void, SiftedStory> {
  const sieve = new Sieve(tree, prose, parts.region, parts.roles);
  if (bodies.length > 1) dropBetween(sieve, bodies);
  dropZones(sieve, zones);
  dropBefore(sieve, parts.title);
  const date = parts.list.find((part) => part.role === 'date');
  if (date) dropFacts(tree, date.element, parts.title, sieve);
  yield* dropPhrases(sieve);
  for (const body of bodies) dropBoxes(tree, body, sieve);
  for (const body of bodies) {
    dropAbout(tree, body, sieve);
    dropMachineSummary(tree, body, sieve);
  }
  dropLinks(sieve);
  for (const body of bodies) dropHusks(tree, body, sieve);
  for (const body of bodies) dropTablesAndLabels(tree, body, sieve);
  const endMark = closingMark(sieve);
  dropAfterEnd(sieve, endMark);
  trimEnds(sieve, parts.title);
  return {
    sifted: sieve,
    text: sample(tree, sieve),
    collect() {
      const elements = new Set(parts.list.map((part) => part.element));
      const inside = bodies.map((body) => insideClutter(tree, body, sieve, elements, known));
      const outside = outsideClutter(tree, zones, new Set([...elements, ...bodies, ...skipLinks(tree)]));
      const list = [...parts.list, ...bodies.map((element) => ({ role: 'body' as StoryRole, element }))];
      list.sort((a, b) => a.element - b.element);
      return {
        parts: list.map(({ role, element }) => ({ role, element: tree.elements[element]! })),
        clutter: inOrder([outside, ...inside].map((clutter) => clutter.elements)),
        clutterText: inOrder([
          ...[outside, ...inside].map((clutter) => clutter.texts),
          ...(endMark ? [new Map([[endMark.text, markText(tree, endMark)]])] : []),
        ]),
      };
    },
  };
}

function markText(tree: Tree, { text, start }: ClosingMark): ClutterText {
  const node = tree.texts[text]!;
  return { node, start, end: tree.data[text]!.length, reason: 'endMark', rule: 'phrase:endMark' };
}

function sample(tree: Tree, sieve: Sieve): string {
  let text = '';
  for (let b = sieve.from; b < sieve.to && text.length < SAMPLE; b++)
    if (sieve.kept(b)) text += `${textOf(tree, tree.blocks[b]!)}\n`;
  return text;
}

/** The values of several maps by ascending key: document order. */
const inOrder = <T>(maps: Map<number, T>[]): T[] =>
  maps
    .flatMap((map) => [...map])
    .sort(([a], [b]) => a - b)
    .map(([, value]) => value);
