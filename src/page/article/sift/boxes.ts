import { linkShare } from '../read/block';
import { isLinks, isProse } from '../read/prose';
import type { Tree } from '../read/tree';
import type { ClutterReason } from '../types';
import type { Sieve } from './sieve';
import { asks, calls, offersChoice, type Wants } from './wants';

const MAX_CALL_WORDS = 60;
const LABEL_WORDS = 12;
const FACT_WORDS = 3;
const HEADLINE_WORDS = 4;

/**
 * What a box wants of the reader but to go on reading: another story to be read (its first words, or the first under its
 * heading, are a link, with at most a summary after it), an address, a press of a button; null for any other.
 * @param wants what the region around it asks
 */
export function boxReason(tree: Tree, sieve: Sieve, e: number, wants: Wants): ClutterReason | null {
  const first = tree.firstBlock[e]!;
  const end = tree.endBlock[e]!;
  for (let b = first; b < end; b++) if (sieve.hasRole(b, 'byline')) return null;
  if (end - first > 1 && presents(sieve, first, end) && !announced(sieve, first)) return 'related';
  if (words(sieve, first, end) > MAX_CALL_WORDS) return null;
  if (asks(tree, sieve, e, wants)) return 'newsletter';
  if (offersChoice(tree, e, wants)) return 'tools';
  return end - first > 1 && calls(tree, sieve, e) ? 'tools' : null;
}

/** «بندرهایی که اسکله دارند:» announces the list of links that follows. */
function announced(sieve: Sieve, first: number): boolean {
  let before = first - 1;
  while (before >= sieve.from && !sieve.kept(before)) before--;
  return before >= sieve.from && /[:：]\s*$/.test(sieve.text(before));
}

function presents(sieve: Sieve, first: number, end: number): boolean {
  let prose = 0;
  let linked = 0;
  let small = true;
  let leads = false;
  for (let b = first; b < end; b++) {
    const block = sieve.block(b);
    if (sieve.hasRole(b)) return false;
    if (!isLinks(block))
      small &&= block.words <= FACT_WORDS && !block.heading && !sieve.inCell(b) && !sieve.inTag(b, 'li');
    else leads ||= block.linkedWords >= HEADLINE_WORDS;
    if (isLinks(block)) linked++;
    else if (isProse(block) && (++prose > 1 || block.words > 50)) return false;
  }
  // The score of a match, and where to read more of it: nothing in the box is a sentence.
  if (small && leads && linked < end - first) return true;
  const labelled = sieve.block(first);
  // «پیشنهاد ویژه <a>…</a>»: a label and a link in one line.
  if (labelled.words <= LABEL_WORDS && labelled.linkedWords > 1 && linkShare(labelled) > 0.35) return true;
  const opening = labelled.heading && !isLinks(labelled) ? first + 1 : first;
  return linked > 0 && opening < end && isLinks(sieve.block(opening)) && sieve.block(opening).linkedWords > 0;
}

function words(sieve: Sieve, first: number, end: number): number {
  let sum = 0;
  for (let b = first; b < end; b++) sum += sieve.block(b).words;
  return sum;
}
