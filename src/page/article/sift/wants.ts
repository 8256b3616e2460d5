import { isLinks, isProse } from '../read/prose';
import type { Tree } from '../read/tree';
import { firstOf, some } from '../zones/comment-signs';
import type { Sieve } from './sieve';

const BUTTON_WORDS = 4;
const CHOICE_WORDS = 3;
/** What can be a box. */
export const BOX = new Set(['div', 'section', 'aside', 'article', 'ul', 'li', 'table', 'blockquote', 'form']);
/** Where a reader writes an address or a name; ticks and hidden values are no such place. */
const WRITTEN = /^(?:|text|email|tel|search|url|password)$/;

/** What asks something of the reader. Elements by number, ascending: fields to write in, and short buttons. */
export interface Wants {
  fields: number[];
  choices: number[];
}

/** Holds a field to write in, and no smaller box does with the words that belong to the field. */
export function asks(tree: Tree, sieve: Sieve, element: number, { fields }: Wants): boolean {
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
export function offersChoice(tree: Tree, element: number, { choices }: Wants): boolean {
  const end = tree.end[element]!;
  return some(choices, firstOf(choices, element, end) + 1, end);
}

/** What asks something of the reader within an element, found once for all boxes in it. */
export function wantsIn(tree: Tree, element: number): Wants {
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
export function calls(tree: Tree, sieve: Sieve, element: number): boolean {
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
