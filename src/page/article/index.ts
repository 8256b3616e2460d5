import type { SiteRule } from '../../sites/schema';
import { dropBoxes } from './boxes';
import { insideClutter, outsideClutter } from './clutter';
import { domOf } from './dom';
import { judge } from './gate';
import { isPersian } from './language';
import { readMetadata } from './metadata';
import { findParts } from './parts';
import { textOf } from './plain';
import { Prose } from './prose';
import { findRegion, weigh } from './region';
import { Sieve } from './sift';
import { findTitle } from './title';
import { readTree, type Tree } from './tree';
import type { Article, ClutterText, Verdict } from './types';
import { findZones } from './zones';

const nothing = (verdict: Verdict, fact: string): Article => ({
  verdict,
  evidence: [fact],
  parts: [],
  clutter: [],
  clutterText: [],
});

/**
 * Says whether a document is a news article, and which element is what. Reads only; the same in browsers, linkedom,
 * happy-dom and jsdom. Takes time in proportion to the number of nodes.
 * @param context.url the page's address, absolute
 */
export function findArticle(document: Document, context: { url: string; siteRule?: SiteRule }): Article {
  const dom = domOf(document);
  if (!dom.root) return nothing('none', 'empty document');
  const tree = readTree(dom, dom.root);
  if (!tree.complete) return nothing('none', 'too many nodes');
  const metadata = readMetadata(document, dom.attribute);
  const prose = new Prose(tree);
  const title = findTitle(tree, prose, metadata);
  const zones = findZones(tree, prose, title);
  const weights = weigh(tree, prose, zones, title, metadata);
  const region = findRegion(tree, prose, weights, title);
  if (region < 0) return nothing('none', 'no prose');
  const parts = findParts(tree, prose, zones, metadata, region, title);
  const sifted = new Sieve(tree, prose, zones, tree.firstBlock[region]!, tree.endBlock[region]!, parts.roles);
  sifted.dropZones();
  sifted.dropPhrases();
  dropBoxes(tree, region, sifted);
  sifted.dropLinks();
  const endMark = sifted.endMark();
  sifted.dropAfterEnd();
  sifted.trim(title);
  const { verdict, evidence } = judge({
    tree,
    prose,
    metadata,
    title,
    sifted,
    persian: isPersian(storyText(tree, sifted)),
    zones,
    hasDate: parts.list.some((part) => part.role === 'date'),
    hasByline: parts.list.some((part) => part.role === 'byline'),
    url: context.url,
  });
  if (verdict === 'none') return nothing('none', evidence[0]!);
  const elements = new Set(parts.list.map((part) => part.element));
  const inside = insideClutter(tree, region, sifted, elements);
  const outside = outsideClutter(tree, zones, new Set([...elements, region]));
  const list = [...parts.list, { role: 'body' as const, element: region }].sort((a, b) => a.element - b.element);
  return {
    verdict,
    evidence,
    parts: list.map(({ role, element }) => ({ role, element: tree.elements[element]! })),
    clutter: [...outside.elements, ...inside.elements],
    clutterText: [...outside.texts, ...inside.texts, ...(endMark ? [markText(tree, endMark)] : [])],
  };
}

function markText(tree: Tree, { text, start }: { text: number; start: number }): ClutterText {
  const node = tree.texts[text]!;
  return { node, start, end: tree.dom.data(node).length, reason: 'endMark', rule: 'phrase:endMark' };
}

function storyText(tree: Tree, sifted: Sieve): string {
  let text = '';
  for (let b = sifted.from; b < sifted.to && text.length < 20_000; b++)
    if (sifted.kept(b)) text += `${textOf(tree, tree.blocks[b]!)}\n`;
  return text;
}
