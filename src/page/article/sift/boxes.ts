import { linkShare } from '../read/block';
import { isLinks, isProse } from '../read/prose';
import type { Tree } from '../read/tree';
import type { ClutterReason } from '../types';
import { firstOf, some } from '../zones/comment-signs';
import type { Sieve } from './sieve';

/** Boxes hold less of the story's prose than this together; more, and the story is made of such boxes. */
const MAX_SHARE = 0.25;
/** One or two are no row of them, and may hold up to this share of a short story. */
const MAX_SHARE_OF_FEW = 0.5;
const FEW = 2;
const MAX_BLOCKS = 25;
const MAX_CALL_WORDS = 60;
const BUTTON_WORDS = 4;
const CHOICE_WORDS = 3;
const LABEL_WORDS = 12;
const FACT_WORDS = 3;
const HEADLINE_WORDS = 4;
const BOX = new Set(['div', 'section', 'aside', 'article', 'ul', 'table', 'blockquote', 'form']);
/** Where a reader writes an address or a name; ticks and hidden values are no such place. */
const WRITTEN = /^(?:|text|email|tel|search|url|password)$/;

/** Elements by number, ascending: fields to write in, and short buttons. */
interface Wants {
  fields: number[];
  choices: number[];
}

interface Box {
  element: number;
  reason: ClutterReason;
  /** Letters of prose in it that nothing else has dropped. */
  kept: number;
}

/**
 * Boxes in mid-story that want something else of the reader: to read another story (an element whose first words, or the
 * first under its heading, are a link, with at most a summary after it), to write an address, to press a button.
 */
export function dropBoxes(tree: Tree, region: number, sieve: Sieve): void {
  const boxes: Box[] = [];
  const wants = wantsIn(tree, region);
  let all = 0;
  for (let b = sieve.from; b < sieve.to; b++) if (sieve.kept(b)) all += letters(sieve, b);
  for (let e = region + 1; e < tree.end[region]!; e++) {
    const first = tree.firstBlock[e]!;
    const end = tree.endBlock[e]!;
    if (!BOX.has(tree.tags[e]!) || end === first || end - first > MAX_BLOCKS) continue;
    const reason = reasonOf(tree, sieve, e, wants);
    if (!reason) continue;
    let kept = 0;
    for (let b = first; b < end; b++) if (sieve.kept(b)) kept += letters(sieve, b);
    boxes.push({ element: e, reason, kept });
    e = tree.end[e]! - 1;
  }
  const full = boxes.filter((box) => box.kept > 0);
  const boxed = full.reduce((sum, box) => sum + box.kept, 0);
  if (boxed > (full.length <= FEW ? MAX_SHARE_OF_FEW : MAX_SHARE) * all) return;
  for (const { element, reason } of boxes)
    for (let b = tree.firstBlock[element]!; b < tree.endBlock[element]!; b++) sieve.drop(b, reason, 'box');
}

function reasonOf(tree: Tree, sieve: Sieve, e: number, wants: Wants): ClutterReason | null {
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

const letters = (sieve: Sieve, b: number) => (isProse(sieve.block(b)) ? sieve.block(b).letters : 0);

function words(sieve: Sieve, first: number, end: number): number {
  let sum = 0;
  for (let b = first; b < end; b++) sum += sieve.block(b).words;
  return sum;
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

/** Holds a field to write in, and no smaller box does with the words that belong to the field. */
function asks(tree: Tree, sieve: Sieve, element: number, { fields }: Wants): boolean {
  const field = firstOf(fields, element, tree.end[element]!);
  if (field === tree.end[element]) return false;
  for (let e = tree.parent[field]!; e > element; e = tree.parent[e]!) {
    if (!BOX.has(tree.tags[e]!)) continue;
    for (let b = tree.firstBlock[e]!; b < tree.endBlock[e]!; b++)
      if (sieve.block(b).heading || isProse(sieve.block(b))) return false;
  }
  return true;
}

/** Two short buttons or more: a poll. Longer ones are questions that open their answers. */
function offersChoice(tree: Tree, element: number, { choices }: Wants): boolean {
  const end = tree.end[element]!;
  return some(choices, firstOf(choices, element, end) + 1, end);
}

/** What asks something of the reader within an element, found once for all boxes in it. */
function wantsIn(tree: Tree, element: number): Wants {
  const wants: Wants = { fields: [], choices: [] };
  for (let e = element; e < tree.end[element]!; e++) {
    const first = tree.firstBlock[e]!;
    if (isField(tree, e)) wants.fields.push(e);
    else if (tree.tags[e] === 'button' && tree.endBlock[e]! - first === 1 && tree.blocks[first]!.words <= CHOICE_WORDS)
      wants.choices.push(e);
  }
  return wants;
}

const isField = (tree: Tree, e: number) =>
  tree.tags[e] === 'input' && WRITTEN.test((tree.dom.attribute(tree.elements[e]!, 'type') ?? '').toLowerCase());

/** Ends in a button or a short link of its own, as no other element beside it does. */
function calls(tree: Tree, sieve: Sieve, element: number): boolean {
  if (tree.tags[element] === 'blockquote' || tree.tags[element] === 'ul' || tree.tags[element] === 'table')
    return false;
  const last = sieve.block(tree.endBlock[element]! - 1);
  const button = isLinks(last) || tree.tags[last.owner] === 'button';
  if (!button || last.words === 0 || last.words > BUTTON_WORDS) return false;
  for (let e = tree.parent[element]! + 1; e < tree.end[tree.parent[element]!]!; e = tree.end[e]!) {
    const twin = e !== element && tree.tags[e] === tree.tags[element] && tree.names[e] === tree.names[element];
    if (twin && tree.endBlock[e]! > tree.firstBlock[e]!) return false;
  }
  return true;
}
