import type { Block } from '../read/block';
import { isProse } from '../read/prose';
import { textOf } from '../read/texts';
import type { Tree } from '../read/tree';
import type { Title } from '../region/title';
import { tellsDate } from '../words/dates';
import { bare, headingReason, isReply, mayBeReply } from '../words/phrases';

/** A stretch of blocks, `to` exclusive. */
export interface Stretch {
  from: number;
  to: number;
}

/** Blocks after the headline, by number, that comments have. */
export interface CommentSigns {
  /** A reply button. */
  replies: number[];
  /** What heads a thread or its form. */
  headings: number[];
  /** Short blocks with a day: a comment has one. */
  dates: number[];
  /** A few words right before prose, as a name stands over what its bearer says. */
  names: number[];
  /** Prose that opens with a name in an element of its own: «<b>هما</b> آفرین به شما …». */
  opened: number[];
  /** Elements where readers write. */
  textareas: number[];
}

const NAME_WORDS = 4;
const NAME_LETTERS = 60;
/** Letters and single spaces: no marks of sentences, no digits. */
const NAME = /^[^\d\u06f0-\u06f9.،؛:؟!,?«»()]{2,40}$/;

/** The name that opens a paragraph, in an inline element of its own; empty when none does. */
export function openingName(tree: Tree, block: Block): string {
  const { firstText: t, lastText, owner, heading } = block;
  if (t === lastText || heading || tree.textOwner[t] === owner || tree.textOwner[t] === tree.textOwner[t + 1])
    return '';
  // Most paragraphs need no closer look.
  if (tree.data[t]!.length > NAME_LETTERS || !isProse(block)) return '';
  const name = bare(tree.data[t]!);
  return NAME.test(name) && name.split(' ').length <= NAME_WORDS ? name : '';
}

export function readCommentSigns(tree: Tree, title: Title | null): CommentSigns {
  const signs: CommentSigns = { replies: [], headings: [], dates: [], names: [], opened: [], textareas: [] };
  for (let b = title ? title.to : 0; b < tree.blocks.length; b++) {
    const block = tree.blocks[b]!;
    if (openingName(tree, block)) signs.opened.push(b);
    if (block.words > 10 || block.letters + block.digits === 0) continue;
    const text = textOf(tree, block);
    if (mayBeReply(block.letters + block.latin) && isReply(text)) signs.replies.push(b);
    else if (headingReason(text) === 'comments' && (block.heading || !block.links)) signs.headings.push(b);
    else if (block.digits > 1 && tellsDate(text)) signs.dates.push(b);
    else if (
      block.words <= NAME_WORDS &&
      !block.heading &&
      !block.links &&
      block.stops + block.commas + block.digits === 0
    ) {
      const next = tree.blocks[b + 1];
      if (next && isProse(next)) signs.names.push(b);
    }
  }
  for (let e = title ? title.element : 0; e < tree.tags.length; e++) {
    if (tree.tags[e] === 'textarea') signs.textareas.push(e);
  }
  return signs;
}

/** The first number from `from` to `to` (exclusive) in an ascending list; `to` when there is none. */
export function firstOf(sorted: number[], from: number, to: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return low < sorted.length ? Math.min(to, sorted[low]!) : to;
}

/** Whether an ascending list has a number from `from` to `to` (exclusive). */
export const some = (sorted: number[], from: number, to: number): boolean => firstOf(sorted, from, to) < to;
