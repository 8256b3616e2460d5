import type { Block } from './block';
import type { Tree } from './tree';

/**
 * Text for comparing, never for showing: one letter for each of ي/ی and ك/ک, a space for ZWNJ and NBSP, no marks of
 * direction, kashida or vowels, single spaces.
 */
export function plain(text: string): string {
  return text.replace(UNPLAIN, (found) => EXCHANGED[found] ?? (BLANK.test(found) ? ' ' : '')).trim();
}

const UNPLAIN =
  /[\u200c\u00a0\s]{2,}|[\u200c\u00a0\t\r\n\f\v]|[يكأإٱۀ]|[\u0640\u064b-\u0655\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\u200d/g;
const EXCHANGED: Record<string, string> = { ي: 'ی', ك: 'ک', ۀ: 'ه', أ: 'ا', إ: 'ا', ٱ: 'ا' };
const BLANK = /^[\u200c\u00a0\s]/;

/** Plain text with nothing but letters and digits, for equality of titles. */
export const essence = (text: string) => plain(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** The text of a block as the page has it, white space collapsed. */
export function textOf(tree: Tree, block: Block): string {
  if (block.text !== null) return block.text;
  let text = '';
  for (let i = block.firstText; i <= block.lastText; i++) text += tree.dom.data(tree.texts[i]!);
  block.text = text
    .replace(/[\t\r\n\f]| {2,}/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  return block.text;
}

/** The text of a line whose pieces a stylesheet keeps apart: «<span>کد: ۱۲</span><span>۱۴۰۲/۱/۱</span>». */
export function spacedText(tree: Tree, block: Block): string {
  if (block.firstText === block.lastText) return textOf(tree, block);
  const pieces: string[] = [];
  for (let i = block.firstText; i <= block.lastText; i++) pieces.push(tree.dom.data(tree.texts[i]!));
  return pieces.join(' ').replace(/\s+/g, ' ').trim();
}

/** The text of a whole subtree, blocks separated by a space. */
export function textOfElement(tree: Tree, element: number): string {
  const parts: string[] = [];
  for (let b = tree.firstBlock[element]!; b < tree.endBlock[element]!; b++) {
    const block = tree.blocks[b]!;
    let text = '';
    for (let i = block.firstText; i <= block.lastText; i++) {
      if (within(tree, element, tree.textOwner[i]!)) text += tree.dom.data(tree.texts[i]!);
    }
    parts.push(text);
  }
  return parts
    .join(' ')
    .replace(/[ \t\r\n\f]+/g, ' ')
    .trim();
}

/** Whether element `inner` is `outer` or inside it. */
export const within = (tree: Tree, outer: number, inner: number) => inner >= outer && inner < tree.end[outer]!;
