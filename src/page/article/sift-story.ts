import { dropBoxes } from './boxes';
import { insideClutter, outsideClutter } from './clutter';
import type { Parts } from './parts';
import { textOf, within } from './plain';
import type { Prose } from './prose';
import type { Ruled } from './rule';
import { Sieve, type Sifted } from './sift';
import { skipLinks } from './skip-links';
import type { Tree } from './tree';
import type { Article, ClutterText, StoryRole } from './types';
import type { Zones } from './zones';

/** Enough text to know its language by. */
const SAMPLE = 4_000;

export interface SiftedStory {
  sifted: Sifted;
  /** The start of the body's text, for judging it. */
  text: string;
  /** Parts and clutter as the page's elements. */
  collect(): Pick<Article, 'parts' | 'clutter' | 'clutterText'>;
}

/** Leaves out of the story's region what is not the story. */
export function siftStory(
  tree: Tree,
  prose: Prose,
  zones: Zones,
  parts: Parts,
  bodies: number[],
  known: Ruled['clutter'],
): SiftedStory {
  const sieve = new Sieve(tree, prose, zones, parts.start, parts.end, parts.roles);
  if (bodies.length > 1) dropBetween(tree, sieve, bodies);
  sieve.dropZones();
  sieve.dropBefore(parts.title);
  sieve.dropPhrases();
  for (const body of bodies) dropBoxes(tree, body, sieve);
  sieve.dropLinks();
  const endMark = sieve.endMark();
  sieve.dropAfterEnd();
  sieve.trim(parts.title);
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
        clutter: [...outside.elements, ...inside.flatMap((clutter) => clutter.elements)],
        clutterText: [
          ...outside.texts,
          ...inside.flatMap((clutter) => clutter.texts),
          ...(endMark ? [markText(tree, endMark)] : []),
        ],
      };
    },
  };
}

/** What stands between several bodies is none of them. */
function dropBetween(tree: Tree, sieve: Sieve, bodies: number[]): void {
  for (let b = sieve.from; b < sieve.to; b++) {
    const { owner } = tree.blocks[b]!;
    if (!bodies.some((body) => within(tree, body, owner))) sieve.drop(b, 'other', 'outside');
  }
}

function markText(tree: Tree, { text, start }: { text: number; start: number }): ClutterText {
  const node = tree.texts[text]!;
  return { node, start, end: tree.dom.data(node).length, reason: 'endMark', rule: 'phrase:endMark' };
}

function sample(tree: Tree, sieve: Sieve): string {
  let text = '';
  for (let b = sieve.from; b < sieve.to && text.length < SAMPLE; b++)
    if (sieve.kept(b)) text += `${textOf(tree, tree.blocks[b]!)}\n`;
  return text;
}
