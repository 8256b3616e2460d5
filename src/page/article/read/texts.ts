import type { Block } from './block';
import type { Tree } from './tree';

/** The text of a block as the page has it, white space collapsed. */
export function textOf(tree: Tree, block: Block): string {
  if (block.text !== null) return block.text;
  let text = '';
  for (let i = block.firstText; i <= block.lastText; i++) text += tree.data[i]!;
  const spaced = text.replace(/[\t\r\n\f]| {2,}/g, ' ');
  block.text = (spaced === text ? text : spaced.replace(/ {2,}/g, ' ')).trim();
  return block.text;
}

/** The text of a line whose pieces a stylesheet keeps apart: «<span>کد: ۱۲</span><span>۱۴۰۲/۱/۱</span>». */
export function spacedText(tree: Tree, block: Block): string {
  if (block.firstText === block.lastText) return textOf(tree, block);
  let spaced = '';
  for (let i = block.firstText; i <= block.lastText; i++) {
    // Parsers cut a text at its entities, and frameworks where a value begins: no element stands between.
    const goesOn = i > block.firstText && tree.dom.nextSibling(tree.texts[i - 1]!) === tree.texts[i];
    spaced += goesOn ? tree.data[i]! : ` ${tree.data[i]!}`;
  }
  return spaced.replace(/\s+/g, ' ').trim();
}

/** The text of a whole subtree, blocks separated by a space. */
export function textOfElement(tree: Tree, element: number): string {
  const parts: string[] = [];
  for (let b = tree.firstBlock[element]!; b < tree.endBlock[element]!; b++) {
    const block = tree.blocks[b]!;
    let text = '';
    for (let i = block.firstText; i <= block.lastText; i++) {
      if (within(tree, element, tree.textOwner[i]!)) text += tree.data[i]!;
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
