import type { Block } from '../read/block';
import { isLinks, isProse } from '../read/prose';
import { lastVisible, piecesOf } from '../read/spot';
import { within } from '../read/texts';
import type { Title } from '../region/title';
import type { ClutterReason } from '../types';
import { ENTRIES, isTimeAlone, tellsDate } from '../words/dates';
import { endMarkAt, isEndMark } from '../words/endings';
import { labelReason } from '../words/labels';
import { wholeReason } from '../words/phrases';
import { asksReader, isPromotion, isReadingTime, namesChannel } from '../words/requests';
import { makeOf } from '../zones/threads';
import { isTag } from './drop-facts';
import type { Sieve } from './sieve';

/** An end mark that closes a paragraph: the paragraph's block, its text node, and the offset in it. */
export interface ClosingMark {
  block: number;
  text: number;
  start: number;
}

/** A line of facts has no more words. */
const LINE_WORDS = 16;
/** So many labels are no signature, and have on average no more words. */
const CHIPS = 3;
const CHIP_WORDS = 3;
/** Whom to write to. */
const ADDRESS = /[\w.+-]+@[\w-]+\.\w/;
/** How many of the last paragraphs are looked at for an end mark that has none of its own. */
const LAST = 4;

export function closingMark(sieve: Sieve): ClosingMark | null {
  const { tree } = sieve;
  for (let b = sieve.to - 1, seen = 0; b >= sieve.from && seen < LAST; b--) {
    if (!sieve.kept(b) || sieve.hasRole(b)) continue;
    seen++;
    const block = sieve.block(b);
    const t = lastVisible(tree, block);
    const data = tree.data[t]!;
    const start = isEndMark(data) ? 0 : endMarkAt(data);
    if (start >= 0 && block.words > 4) return { block: b, text: t, start };
  }
  return null;
}

/** After an end mark comes nothing of the story, unless a good part of the prose does. */
export function dropAfterEnd(sieve: Sieve, closing: ClosingMark | null): void {
  const alone = sieve.reason.indexOf('endMark');
  const mark = closing?.block ?? (alone < 0 ? -1 : sieve.from + alone);
  if (mark < 0) return;
  const box = sieve.tree.parent[sieve.block(mark).owner]!;
  let before = 0;
  let after = 0;
  let inBox = 0;
  for (let b = sieve.from; b < sieve.to; b++) {
    if (!sieve.kept(b)) continue;
    const own = sieve.prose.between(b, b + 1);
    if (b <= mark) before += own;
    else after += own;
    if (b > mark && within(sieve.tree, box, sieve.block(b).owner)) inBox += own;
  }
  // What follows in another box must be more to be the story's.
  if (after > (inBox ? 0.5 : 1) * before) return;
  for (let b = mark + 1; b < sieve.to; b++) sieve.drop(b, 'related', 'after the end mark');
}

/** Headings over nothing, codes, dates and labels at both ends. */
export function trimEnds(sieve: Sieve, title: Title | null): void {
  const start = Math.max(sieve.from, title?.to ?? sieve.from);
  for (let b = sieve.to - 1; b >= start; b--) {
    if (!sieve.kept(b) || sieve.hasRole(b)) continue;
    const block = sieve.block(b);
    const reason =
      fringe(block, sieve.text(b)) ??
      lineReason(sieve, b) ??
      (block.heading && !isProse(block) ? 'related' : areChips(sieve, b) || isTag(sieve, b) ? 'tags' : null);
    // A table's last cells are numbers and names: they are its own, as the hours are of a live report's entries.
    if (!reason || sieve.inCell(b) || headsEntry(sieve, b)) break;
    sieve.drop(b, reason, 'fringe:end');
  }
  for (let b = start; b < sieve.to; b++) {
    if (!sieve.kept(b) || sieve.hasRole(b)) continue;
    const block = sieve.block(b);
    const text = sieve.text(b);
    if (headsEntry(sieve, b)) break;
    const reason = fringe(block, text) ?? lineReason(sieve, b);
    if (sieve.inCell(b) || (!reason && isProse(block))) break;
    if (reason) sieve.drop(b, reason, 'fringe:start');
    // A list before the first sentence tells about the story: author, office, section.
    else if (block.words <= 8 && sieve.inTag(b, 'li')) sieve.drop(b, 'tools', 'fringe:list');
  }
}

/** A line of facts, each in an element of its own, or with a stroke between: «<i>نویسنده: …</i><i>بازدید: ۵۱۲</i>». */
function lineReason({ tree, block }: Sieve, b: number): ClutterReason | null {
  const { firstText, lastText, words } = block(b);
  if (words > LINE_WORDS) return null;
  const alone = firstText === lastText;
  if (alone && !tree.data[firstText]!.includes('|')) return null;
  const pieces = alone ? tree.data[firstText]!.split('|') : tree.data.slice(firstText, lastText + 1);
  for (const piece of pieces) {
    const data = piece.trim();
    if (data.length > 3 && /[:：]/.test(data) && labelReason(data)) return 'tools';
  }
  return null;
}

/** Labels side by side, all of one make and nothing between them: tags that only a script makes links of. */
function areChips({ tree, block }: Sieve, b: number): boolean {
  const { words, stops, commas } = block(b);
  if (words > LINE_WORDS || stops + commas > 0) return false;
  const pieces = piecesOf(tree, b);
  const [first] = pieces;
  if (first === undefined || pieces.length < CHIPS) return false;
  const holder = tree.parent[first]!;
  if (pieces.some((e) => tree.parent[e] !== holder || makeOf(tree, e) !== makeOf(tree, first))) return false;
  for (let t = block(b).firstText; t <= block(b).lastText; t++)
    if (tree.textOwner[t] === holder && /\S/.test(tree.data[t]!)) return false;
  return words <= CHIP_WORDS * pieces.length;
}

/** The words of an hour alone are few: day, month, year, hour. */
const TIME_WORDS = 9;

const isTime = (sieve: Sieve, b: number) =>
  sieve.kept(b) && sieve.block(b).words <= TIME_WORDS && sieve.block(b).digits > 0 && isTimeAlone(sieve.text(b));

/** Whether a block is one of the hours of a live report, which stand over its entries or under them. */
function headsEntry(sieve: Sieve, b: number): boolean {
  if (!isTime(sieve, b)) return false;
  let times = 0;
  for (let n = sieve.from; n < sieve.to && times < ENTRIES; n++) if (isTime(sieve, n)) times++;
  return times === ENTRIES;
}

function fringe(block: Block, text: string): ClutterReason | null {
  const promotion = isPromotion(text, block.links > 0);
  if (asksReader(text)) return 'tools';
  if (isProse(block) && block.words > 12 && !promotion) return null;
  const label = labelReason(text) ?? wholeReason(text);
  if (label) return label;
  if (isReadingTime(text)) return 'tools';
  if (isLinks(block)) return 'related';
  if (promotion || namesChannel(text)) return 'share';
  if (block.words <= LINE_WORDS && ADDRESS.test(text)) return 'other';
  if (block.letters === 0 && block.words < 6) return 'code';
  if (block.words <= 12 && tellsDate(text) && block.stops === 0) return 'tools';
  return null;
}
