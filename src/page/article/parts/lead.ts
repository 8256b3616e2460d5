import { linkShare } from '../read/block';
import type { NamedRole } from '../read/names';
import { isProse } from '../read/prose';
import { elementOf, holderOf } from '../read/spot';
import { HEADING } from '../read/tags';
import { textOf, textOfElement, within } from '../read/texts';
import { isDayInWordsAlone, tellsDate } from '../words/dates';
import { hasBylineLabel, hasDateLabel, labelReason } from '../words/labels';
import { essence } from '../words/plain';
import type { Parts } from './parts';

/** A lead can be two paragraphs; what is longer is the story. */
const MAX_LEADS = 2;

/** Whether an element near block `b`, holding little else, is named after a role. */
export function namedAfter(parts: Parts, b: number, role: Exclude<NamedRole, 'body' | 'title'>): boolean {
  const { tree } = parts;
  for (let e = holderOf(tree, tree.blocks[b]!), n = 0; e > 0 && n < 4 && !parts.stop.has(e); e = tree.parent[e]!, n++) {
    if (tree.endBlock[e]! - tree.firstBlock[e]! > 3) return false;
    if (tree.hints[e]![role] > 0) return true;
  }
  return false;
}

/** The line over the headline: in the same heading, or right before it. */
export function findKicker(parts: Parts): void {
  const { tree, title, zones } = parts;
  if (!title) return;
  const heading = holdingHeading(parts, title.element);
  if (heading !== title.element) {
    for (let e = heading + 1; e < title.element; e++) {
      if (!within(tree, e, title.element) && textOfElement(tree, e)) {
        parts.list.push({ role: 'kicker', element: e });
        return;
      }
    }
  }
  for (let b = title.from - 1; b >= 0 && b >= title.from - 4; b--) {
    const block = tree.blocks[b]!;
    if (block.words < 2 || block.words > 20 || !parts.free(b)) continue;
    const element = elementOf(tree, b, parts.stop);
    const text = textOf(tree, block);
    if (
      element < 0 ||
      within(tree, element, title.element) ||
      tellsDate(text) ||
      isDayInWordsAlone(text) ||
      labelReason(text)
    )
      continue;
    const around = tree.parent[heading]!;
    const near = within(tree, around, element) || within(tree, Math.max(0, tree.parent[around]!), element);
    const adjacent = b === title.from - 1 && linkShare(block) < 0.5 && !zones.reason[b];
    const plain = HEADING.has(tree.tags[block.owner]!) || within(tree, around, element);
    if (namedAfter(parts, b, 'kicker') || (near && adjacent && plain && !hasBylineLabel(text))) {
      parts.add('kicker', element);
      return;
    }
  }
}

function holdingHeading(parts: Parts, element: number): number {
  for (let e = element, n = 0; e > 0 && n < 6; e = parts.tree.parent[e]!, n++)
    if (HEADING.has(parts.tree.tags[e]!)) return e;
  return element;
}

/**
 * The lead: prose between headline and body, or a first paragraph that the site itself sets apart by its name or as its
 * description. A plain first paragraph stays in the body.
 */
export function findLead(parts: Parts): void {
  const { tree, title, zones, start, end } = parts;
  const from = title ? title.to : Math.max(0, start - 3);
  const description = essence(parts.metadata.description.replace(/(?:\.{3}|…)\s*$/, ''));
  let prose = 0;
  let leads = 0;
  for (let b = from; b < end && prose < 2; b++) {
    const block = tree.blocks[b]!;
    if (!parts.free(b)) continue;
    if (b >= start && isProse(block)) prose++;
    const text = textOf(tree, block);
    const element = elementOf(tree, b, parts.stop);
    if (
      element < 0 ||
      block.words < 4 ||
      linkShare(block) > 0.5 ||
      hasBylineLabel(text) ||
      hasDateLabel(text) ||
      labelReason(text)
    )
      continue;
    const heading = HEADING.has(tree.tags[block.owner]!);
    const named =
      namedAfter(parts, b, 'lead') || tree.dom.attribute(tree.elements[element]!, 'itemprop') === 'description';
    const marked = named && (isProse(block) || heading || prose === 0);
    const apart = (isProse(block) || heading) && !zones.reason[b] && (b < start || besideTitle(parts, element));
    const distinct = heading || block.bold > 0.9 * (block.letters + block.latin);
    if (!(marked || apart || (distinct && describes(description, essence(text))))) continue;
    if (restAfter(parts, b) < Math.max(60, 0.3 * parts.prose.of(element))) continue;
    parts.add('lead', element);
    if (b >= start || ++leads === MAX_LEADS) return;
  }
}

/** Letters of prose that a lead leaves for the body: without captions, comments and the like. */
function restAfter(parts: Parts, lead: number): number {
  let rest = 0;
  for (let b = Math.max(parts.start, lead + 1); b < parts.end; b++)
    if (parts.free(b) && !parts.zones.reason[b]) rest += parts.prose.between(b, b + 1);
  return rest;
}

/** In the region, but in the same branch of it as the headline, while most of the prose is in others. */
function besideTitle(parts: Parts, element: number): boolean {
  const { tree, title, region, prose } = parts;
  if (!title || !within(tree, region, title.element)) return false;
  let branch = title.element;
  while (tree.parent[branch] !== region && tree.parent[branch]! > region) branch = tree.parent[branch]!;
  if (within(tree, branch, element)) return prose.of(branch) < 0.5 * prose.of(region);
  // Or directly after the headline, before the one child that holds most of the prose.
  for (let child = region + 1; child < tree.end[region]!; child = tree.end[child]!) {
    if (prose.of(child) > 0.6 * prose.of(region))
      return tree.tags[child] !== 'p' && element > branch && element < child;
  }
  return false;
}

function describes(description: string, text: string): boolean {
  if (description.length <= 30) return false;
  const close = Math.abs(description.length - text.length) < 0.4 * text.length;
  return description === text || (text.length > 60 && close && description.startsWith(text.slice(0, 60)));
}
