import type { SiteRule } from '../../sites/schema';
import type { Metadata } from './facts/metadata';
import { textOfElement, within } from './read/texts';
import type { Tree } from './read/tree';
import { querySelectorAll } from './read/unclobbered';
import { agreement } from './region/agreement';
import type { Title } from './region/title';
import type { ClutterReason, StoryRole } from './types';
import { essence } from './words/plain';

/** What a site's rule finds on a page: indices of elements, in document order. */
export interface Ruled {
  id: string;
  bodies: number[];
  /** Every element that the rule's selector for headlines finds. */
  titles: number[];
  parts: { role: StoryRole; element: number }[];
  clutter: { element: number; reason: ClutterReason; rule: string }[];
  /** Selectors of the rule that should have found something, and did not. */
  stale: string[];
}

const PARTS = ['kicker', 'lead', 'byline', 'date', 'caption'] as const;

/** Elements that are numbered before the page may breathe. */
const SLICE = 50_000;

function* numbered({ elements }: Tree): Generator<void, Map<Element, number>> {
  const index = new Map<Element, number>();
  for (let e = 0; e < elements.length; e++) {
    if (e % SLICE === SLICE - 1) yield;
    index.set(elements[e]!, e);
  }
  return index;
}

/**
 * Looks up a rule's selectors; in slices, for each selector is held against every element of the page. A selector that
 * this browser does not understand finds nothing.
 */
export function* lookUp(document: Document, tree: Tree, rule: SiteRule): Generator<void, Ruled> {
  const { story } = rule;
  const index = yield* numbered(tree);
  function* find(selector: string | undefined): Generator<void, number[]> {
    if (!selector) return [];
    yield;
    return querySelectorAll(document, selector)
      .map((element) => index.get(element) ?? -1)
      .filter((e) => e >= 0);
  }
  const stale: string[] = [];
  const roots = yield* find(story.root);
  if (story.root && !roots.length) stale.push(`root: ${story.root}`);
  // A selector may hold the root's own: then it finds nothing new inside it, and everything in the document.
  function* inRoot(selector: string | undefined): Generator<void, number[]> {
    const found = yield* find(selector);
    const inside = found.filter((e) => roots.some((root) => within(tree, root, e)));
    return (inside.length ? inside : found).filter(isRead);
  }
  const isRead = (element: number) => tree.endBlock[element]! > tree.firstBlock[element]!;
  const bodies = outermost(tree, yield* inRoot(story.body));
  if (!bodies.length) stale.push(`body: ${story.body}`);
  const titles = yield* inRoot(story.title);
  if (story.title && !titles.length) stale.push(`title: ${story.title}`);
  const parts: Ruled['parts'] = [];
  for (const role of PARTS)
    for (const element of outermost(tree, yield* inRoot(story[role]))) parts.push({ role, element });
  const clutter: Ruled['clutter'] = [];
  for (const { selector, reason } of rule.clutter)
    for (const element of yield* find(selector)) clutter.push({ element, reason, rule: `${rule.id}: ${selector}` });
  return { id: rule.id, bodies, titles, parts, clutter, stale };
}

/** Those that are inside none of the others. Both lists are in document order. */
function outermost(tree: Tree, elements: number[]): number[] {
  const out: number[] = [];
  for (const e of elements) if (!out.length || !within(tree, out.at(-1)!, e)) out.push(e);
  return out;
}

/** The rule's headline, unless the page's own data contradict it and agree with another. */
export function ruledTitle(tree: Tree, ruled: Ruled, found: Title | null, metadata: Metadata): Title | null {
  const title = ruled.titles[0];
  if (title === undefined) return found;
  // Where the name is also on cards, the page itself knows better which is the headline.
  if (found && (ruled.titles.length > 1 || ruled.titles.some((one) => within(tree, one, found.element)))) return found;
  const text = essence(textOfElement(tree, title));
  const match = Math.max(0, ...metadata.titles.map((one) => agreement(text, essence(one))));
  if (found?.sure && match < 0.75) return found;
  return {
    element: title,
    from: tree.firstBlock[title]!,
    to: tree.endBlock[title]!,
    sure: match >= 0.75,
    alone: false,
  };
}

/** The smallest element that holds all of several. */
export function holderOfAll(tree: Tree, elements: number[]): number {
  let e = elements[0]!;
  while (!within(tree, e, elements.at(-1)!)) e = tree.parent[e]!;
  return e;
}

/** What speaks for an element holding story, in letters of prose. */
export function worthOf(tree: Tree, element: number, weights: Float64Array): number {
  let sum = 0;
  for (let b = tree.firstBlock[element]!; b < tree.endBlock[element]!; b++) sum += Math.max(0, weights[b]!);
  return sum;
}

/**
 * Whether the rule's body may be believed: it has prose, and not much less than what the page itself speaks for. Where
 * both are apart, a rule that has the right headline knows better.
 */
export function believable(
  tree: Tree,
  ruled: Ruled,
  generic: number,
  title: Title | null,
  weights: Float64Array,
): boolean {
  if (!ruled.bodies.length) return false;
  const own = ruled.bodies.reduce((sum, e) => sum + worthOf(tree, e, weights), 0);
  if (own < 40) return false;
  if (generic < 0) return true;
  // What also holds the headline is the whole page rather than the body.
  const whole = title?.sure && ruled.bodies.some((e) => within(tree, e, title.element) && within(tree, e, generic));
  if (whole) return false;
  const share = own / worthOf(tree, generic, weights);
  // A rule whose headline is not here may be another site's: then both must mean the same.
  if (ruled.titles.length > 0 ? share >= 0.5 : share >= 0.8 && share <= 1.25) return true;
  const apart = ruled.bodies.every((e) => !within(tree, generic, e) && !within(tree, e, generic));
  return apart && title?.sure === true && ruled.titles.length > 0;
}
