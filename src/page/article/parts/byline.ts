import { linkShare } from '../read/block';
import { isProse } from '../read/prose';
import { elementOf, holderOf, piecesOf } from '../read/spot';
import { spacedText, textOfElement, within } from '../read/texts';
import type { Tree } from '../read/tree';
import { isDateAlone, isDayInWordsAlone, tellsDate, tellsDayInWords } from '../words/dates';
import { hasBylineLabel, hasDateLabel } from '../words/labels';
import { headingReason } from '../words/phrases';
import { essence, plain } from '../words/plain';
import { namedAfter } from './lead';
import type { Parts } from './parts';

/** How far from the headline and the story a date or a name may stand, in blocks. */
const NEAR = 14;
const MAX_BYLINES = 3;
const ISSUE = /شماره[\s:]*[\d\u0660-\u0669\u06f0-\u06f9]{2,}/;
const ISSUE_WORDS = 16;
/** So many blocks are a page's top. */
const TOP = 60;
/** Shorter names are words. */
const NAME_LETTERS = 6;
/** Longer texts beside a picture are its caption. */
const NAME_WORDS = 4;
/** How far before a name its bearer's picture stands, in elements. */
const PICTURE_NEAR = 4;

/** The day of the story and who wrote it, near the headline; names also right after the body. */
export function findDateAndByline(parts: Parts): void {
  const { tree, title, start, end } = parts;
  const from = Math.max(0, (title?.from ?? start) - NEAR);
  const to = Math.min(tree.blocks.length, end + NEAR);
  let date = -1;
  let dateScore = 0;
  let bylines = 0;
  let prose = 0;
  for (let b = from; b < to; b++) {
    const block = tree.blocks[b]!;
    if (b >= start && b < end && parts.free(b) && isProse(block) && block.words > 14) prose++;
    // Inside the story, only its edges hold dates and names that are about the story.
    if (!parts.free(b) || block.words > 25 || (prose > 0 && b < end - 3)) continue;
    const text = spacedText(tree, block);
    if (
      (block.digits > 0 || text.includes('هزار و')) &&
      (b < end ? prose === 0 && (tellsDate(text) || isDayInWordsAlone(text)) : date < 0 && closes(parts, b, text))
    ) {
      const score = dateWorth(parts, b, text);
      const element = score > dateScore ? dateElement(parts, b) : -1;
      if (element >= 0) [date, dateScore] = [element, score];
      else if (score > dateScore && isDateAlone(text)) parts.bareDate ||= text;
    }
    if (bylines < MAX_BYLINES && block.words > 1 && block.words < 14 && isByline(parts, b, text)) {
      const element = elementOf(tree, b, parts.stop);
      if (element < 0) continue;
      parts.add('byline', element);
      bylines++;
    }
  }
  if (date < 0) parts.bareDate ||= dayOfIssue(parts, from);
  if (date >= 0 && !parts.list.some((part) => part.role === 'date')) parts.add('date', date);
}

/** «دوشنبه ۱۰ آذر ۱۴۰۴ - شماره ۵۱۲۰» at the top of a page: a newspaper's issue. A day without a number may be today's. */
function dayOfIssue({ tree, prose }: Parts, to: number): string {
  for (let b = 0; b < Math.min(to, TOP) && prose.between(0, b) === 0; b++) {
    const { words, digits, links } = tree.blocks[b]!;
    if (digits < 4 || links > 0 || words > ISSUE_WORDS) continue;
    const text = spacedText(tree, tree.blocks[b]!);
    if (ISSUE.test(plain(text)) && tellsDate(text)) return text;
  }
  return '';
}

/** A line right below the story, without a link to another story between: «نوشته شده در …» on blogs. */
function closes(parts: Parts, b: number, text: string): boolean {
  if (!tellsDate(text) && !tellsDayInWords(text)) return false;
  if (b > parts.end + 1 || parts.zones.reason[b] === 'comments') return false;
  return linkShare(parts.tree.blocks[b]!) < 0.5 && (b === parts.end || linkShare(parts.tree.blocks[b - 1]!) < 0.5);
}

function dateWorth(parts: Parts, b: number, text: string): number {
  const { tree, title, zones, scope } = parts;
  let score = 1;
  if (namedAfter(parts, b, 'date') || tree.tags[holderOf(tree, tree.blocks[b]!)] === 'time') score++;
  if (hasDateLabel(text) || piecesOf(tree, b).some((e) => hasDateLabel(textOfElement(tree, e)))) score += 2;
  if (title && b >= title.from) score++;
  // A bar of tools over the story tells its day; one at the top of the page tells today's.
  if (zones.reason[b]) score -= within(tree, scope, tree.blocks[b]!.owner) ? 0.5 : 1;
  return score;
}

/** The element of the date alone, where its line also has a name, a code or a section. */
function dateElement(parts: Parts, b: number): number {
  const { tree } = parts;
  if (!isDateAlone(spacedText(tree, tree.blocks[b]!))) {
    for (const piece of piecesOf(tree, b)) if (tellsDate(textOfElement(tree, piece))) return piece;
  }
  return elementOf(tree, b, parts.stop);
}

function isByline(parts: Parts, b: number, text: string): boolean {
  if (parts.zones.reason[b] === 'comments') return false;
  if (headingReason(text)) return false;
  return (hasBylineLabel(text) || isNamedByline(parts, b) || isAuthor(parts, b, text)) && !tellsDate(text);
}

/** A name, with or without an office, that the page's data give as the author's, or that stands beside its bearer's picture. */
function isAuthor({ tree, metadata }: Parts, b: number, text: string): boolean {
  const block = tree.blocks[b]!;
  if (isProse(block) || block.heading) return false;
  const opens = (name: string) => name.length >= NAME_LETTERS && essence(text).startsWith(name);
  if (metadata.authors.some((author) => opens(essence(author)))) return true;
  const near = tree.parent[block.owner]!;
  for (let e = tree.textOwner[block.firstText]!; e > near && e > block.owner - PICTURE_NEAR; e--) {
    if (tree.tags[e] !== 'img') continue;
    const alt = essence(tree.dom.attribute(tree.elements[e]!, 'alt') ?? '');
    return (
      alt === essence(tree.data[block.firstText]!) &&
      opens(alt) &&
      plain(tree.data[block.firstText]!).split(' ').length <= NAME_WORDS
    );
  }
  return false;
}

function isNamedByline({ tree, scope }: Parts, b: number): boolean {
  if (isProse(tree.blocks[b]!)) return false;
  for (let e = holderOf(tree, tree.blocks[b]!), n = 0; e > scope && n < 3; e = tree.parent[e]!, n++) {
    if (tree.hints[e]!.byline) return true;
  }
  return false;
}

/** The smallest element inside a line of facts that tells a day; -1 when none does. */
export function dateWithin(tree: Tree, element: number): number {
  let found = -1;
  for (let e = element; e < tree.end[element]! && e < element + 40; e++) {
    const text = textOfElement(tree, e);
    if (text.length < 200 && tellsDate(text)) found = e;
    else if (found >= 0) e = tree.end[e]! - 1;
  }
  return found;
}
