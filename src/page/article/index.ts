import { pathSays } from '../../sites/paths';
import type { SiteRule } from '../../sites/schema';
import { type Metadata, readMetadata } from './facts/metadata';
import { readSigns } from './facts/signs';
import { judge, LEAST_PROSE } from './gate';
import { findParts, type Parts } from './parts/parts';
import { findPictures } from './parts/pictures';
import { domOf } from './read/dom';
import { Prose } from './read/prose';
import { type OwnMarks, shownIn } from './read/shown';
import { textOfElement, within } from './read/texts';
import { type Tree, TreeReading } from './read/tree';
import { findRegion, weigh } from './region/region';
import { findTitle } from './region/title';
import { believable, holderOfAll, lookUp, type Ruled, ruledTitle, worthOf } from './rule';
import { siftStory } from './sift/sift-story';
import type { Article, Source } from './types';
import { tellsDay } from './words/dates';
import { findZones } from './zones/zones';

export interface Context {
  /** The page's address, absolute. */
  url: string;
  /** What is known of the site. Checked against the page: a stale rule is never worse than none. */
  siteRule?: SiteRule;
  /** How the caller hides parts of the page; none by default. */
  ownMarks?: OwnMarks;
}

const nothing = (fact: string): Article => ({
  verdict: 'none',
  evidence: [fact],
  parts: [],
  clutter: [],
  clutterText: [],
});

/** Nodes between two pauses: a few milliseconds on a slow machine. */
const SLICE = 4_000;

/**
 * Says whether a document is a news article, and which element is what. Reads only; the same in browsers, linkedom,
 * happy-dom and jsdom. Takes time in proportion to the number of nodes. Never throws: what can not be read is no story.
 */
export function findArticle(document: Document, context: Context): Article {
  const slices = findArticleInSlices(document, context);
  let slice = slices.next();
  while (!slice.done) slice = slices.next();
  return slice.value;
}

/**
 * The same, with pauses: whoever goes on to the next slice may let the page breathe between two. What the page changes
 * meanwhile is not in the answer; where it takes away what is just being read, reading begins anew, without pauses.
 */
export function* findArticleInSlices(document: Document, context: Context): Generator<void, Article> {
  try {
    const dom = domOf(document);
    if (!dom.root) return nothing('empty document');
    let reading = new TreeReading(dom, dom.root);
    while (!reading.read(SLICE)) {
      yield;
      if (reading.holds) continue;
      reading = new TreeReading(dom, dom.root);
      reading.read(Number.POSITIVE_INFINITY);
    }
    const { tree } = reading;
    return tree.complete ? yield* find(document, tree, context) : nothing('too many nodes');
  } catch (error) {
    // A page must never see an exception of ours, whatever it has done to its DOM.
    return nothing(`not readable: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function* find(document: Document, tree: Tree, { url, siteRule, ownMarks }: Context): Generator<void, Article> {
  const prose = new Prose(tree);
  yield;
  const ruled = siteRule && (yield* lookUp(document, tree, siteRule));
  if (prose.total < LEAST_PROSE) return { ...nothing('no prose'), ...report(ruled, siteRule) };
  yield;
  const metadata = readMetadata(document, tree.dom);
  const shown = shownIn(document, tree, ownMarks);
  yield;
  const found = yield* findTitle(tree, prose, metadata, shown);
  const title = ruled ? ruledTitle(tree, ruled, found, metadata) : found;
  yield;
  const zones = yield* findZones(tree, prose, title, metadata, ruled?.clutter ?? [], shown);
  yield;
  const weights = weigh(tree, prose, zones, title, metadata);
  const generic = findRegion(tree, prose, weights, title);
  yield;
  const known = ruled && believable(tree, ruled, generic, title, weights) ? ruled : undefined;
  const bodies = known ? bodiesOf(tree, known, weights, title?.sure ? generic : -1) : [generic];
  if (bodies[0]! < 0) return { ...nothing('no prose'), ...report(ruled, siteRule) };
  const region = holderOfAll(tree, bodies);
  const parts = findParts(tree, prose, zones, metadata, region, title, known);
  findPictures(parts, bodies[0]!);
  yield;
  const story = yield* siftStory(tree, prose, zones, parts, bodies, ruled?.clutter ?? []);
  yield;
  const { verdict, evidence } = judge({
    tree,
    prose,
    metadata,
    title,
    zones,
    sifted: story.sifted,
    text: story.text,
    readSigns: () => readSigns(document, tree, zones, region, title),
    date: dateKind(tree, parts),
    hasByline: parts.list.some((part) => part.role === 'byline'),
    direction: tree.dom.rendered?.direction(tree.elements[region]!) ?? null,
    url,
    path: siteRule ? pathSays(url, siteRule) : 'unknown',
  });
  if (verdict === 'none') return { ...nothing(evidence[0]!), ...report(ruled, siteRule) };
  yield;
  return { verdict, evidence, ...story.collect(), source: sourceOf(metadata, url), ...report(ruled, siteRule) };
}

function dateKind(tree: Tree, parts: Parts): 'day' | 'ago' | null {
  const date = parts.list.find((part) => part.role === 'date');
  const told = date ? textOfElement(tree, date.element) : parts.bareDate;
  return told ? (tellsDay(told) ? 'day' : 'ago') : null;
}

/** A rule that selects paragraphs one by one says where the story is, not what all of it is: quotes and tables belong to it too. */
function bodiesOf(tree: Tree, known: Ruled, weights: Float64Array, generic: number): number[] {
  // A selector such as `article` finds comments, cards and the next stories as well.
  const full = known.bodies.filter((e) => worthOf(tree, e, weights) > 0);
  const near = full.filter((e) => within(tree, e, generic) || (generic >= 0 && within(tree, generic, e)));
  const bodies = near.length ? near : full;
  const blocks = bodies.reduce((sum, e) => sum + tree.endBlock[e]! - tree.firstBlock[e]!, 0);
  return bodies.length > 3 && blocks < 2 * bodies.length ? [holderOfAll(tree, bodies)] : bodies;
}

function sourceOf({ canonical, siteName, published }: Metadata, url: string): Source {
  return { url: /^https?:\/\//.test(canonical) ? canonical : url, siteName: siteName.trim(), published };
}

const report = (ruled: Ruled | undefined, rule: SiteRule | undefined): Pick<Article, 'siteRule'> =>
  ruled && rule ? { siteRule: { id: rule.id, stale: ruled.stale } } : {};
