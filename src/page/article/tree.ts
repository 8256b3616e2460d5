import type { Block } from './block';
import type { Dom } from './dom';
import type { NameHints } from './names';
import { Reader } from './reader';

/**
 * A page read once, from its first node to its last. Elements are numbered in document order, so that the subtree of
 * element `i` is the range from `i` to `end[i]` (exclusive), and the same holds for blocks and texts.
 */
export interface Tree {
  dom: Dom;
  elements: Element[];
  tags: string[];
  parent: number[];
  end: number[];
  /** Class and id as written, with a space between; empty when there are none. */
  names: string[];
  /** What the names hint at. */
  hints: NameHints[];
  /** Whether the element has attributes at all: most reads of attributes can be saved. */
  attributed: boolean[];
  /** The first block, and the first text node, that begins in or after the element. */
  firstBlock: number[];
  endBlock: number[];
  texts: Text[];
  /** The element that holds a text node. */
  textOwner: number[];
  blocks: Block[];
  /** False when the page had more nodes than are read. */
  complete: boolean;
}

/** Far above any page that people read; beyond it the page would wait for us. */
const MAX_NODES = 2_000_000;

/** Reads what is under `root` in one pass, without recursion. */
export function readTree(dom: Dom, root: Element): Tree {
  const tree: Tree = {
    dom,
    elements: [],
    tags: [],
    parent: [],
    end: [],
    names: [],
    hints: [],
    attributed: [],
    firstBlock: [],
    endBlock: [],
    texts: [],
    textOwner: [],
    blocks: [],
    complete: true,
  };
  const reader = new Reader(tree);
  let node: Node | null = root;
  let nodes = 0;
  reader.enter(root);
  node = dom.firstChild(root);
  while (reader.current >= 0) {
    if (!node) {
      const left = tree.elements[reader.current]!;
      reader.leave();
      if (reader.current < 0) break;
      node = dom.nextSibling(left);
      continue;
    }
    if (++nodes > MAX_NODES) {
      tree.complete = false;
      while (reader.current >= 0) reader.leave();
      break;
    }
    const type = dom.nodeType(node);
    if (type === 3) reader.text(node as Text);
    else if (type === 1) {
      const goIn = reader.enter(node as Element);
      const child: Node | null = goIn ? dom.firstChild(node) : null;
      if (child) {
        node = child;
        continue;
      }
      reader.leave();
    }
    node = dom.nextSibling(node);
  }
  return tree;
}
