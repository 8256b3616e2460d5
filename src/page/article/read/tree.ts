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
  /** What `role` says. */
  roles: (string | null)[];
  /** The first block, and the first text node, that begins in or after the element. */
  firstBlock: number[];
  endBlock: number[];
  texts: Text[];
  /** What each text node said when it was read. */
  data: string[];
  /** The element that holds a text node. */
  textOwner: number[];
  blocks: Block[];
  /** False when the page had more nodes than are read. */
  complete: boolean;
}

/** Far above any page that people read; beyond it the page would wait for us. */
const MAX_NODES = 2_000_000;

const emptyTree = (dom: Dom): Tree => ({
  dom,
  elements: [],
  tags: [],
  parent: [],
  end: [],
  names: [],
  hints: [],
  roles: [],
  firstBlock: [],
  endBlock: [],
  texts: [],
  data: [],
  textOwner: [],
  blocks: [],
  complete: true,
});

/** Reads what is under `root` in one pass, without recursion, as many nodes at a time as one asks for. */
export class TreeReading {
  readonly tree: Tree;
  private readonly reader: Reader;
  private node: Node | null;
  private nodes = 0;

  constructor(
    private readonly dom: Dom,
    root: Element,
  ) {
    this.tree = emptyTree(dom);
    this.reader = new Reader(this.tree);
    this.reader.enter(root, dom.tag(root));
    this.node = dom.firstChild(root);
  }

  /** Whether the place where reading stopped is still in the page. */
  get holds(): boolean {
    const { current } = this.reader;
    return current < 0 || this.dom.isConnected(this.node ?? this.tree.elements[current]!);
  }

  /** Reads on. Returns whether everything has been read. */
  read(nodes: number): boolean {
    const { tree, reader, dom } = this;
    const stop = Math.min(this.nodes + nodes, MAX_NODES);
    let { node } = this;
    while (reader.current >= 0 && this.nodes < stop) {
      if (!node) {
        const left = tree.elements[reader.current]!;
        reader.leave();
        if (reader.current >= 0) node = dom.nextSibling(left);
        continue;
      }
      this.nodes++;
      const name = dom.nodeName(node);
      if (name === '#text') reader.text(node as Text);
      else if (name[0] !== '#') {
        const child: Node | null = reader.enter(node as Element, name) ? dom.firstChild(node) : null;
        if (child) {
          node = child;
          continue;
        }
        reader.leave();
      }
      node = dom.nextSibling(node);
    }
    this.node = node;
    if (reader.current >= 0 && this.nodes >= MAX_NODES) {
      tree.complete = false;
      while (reader.current >= 0) reader.leave();
    }
    return reader.current < 0;
  }
}
