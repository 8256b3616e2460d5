import { Block, count } from './block';
import type { Dom } from './dom';
import { hintsOf, type NameHints } from './names';
import { flagsOf, IS_BLOCK, IS_UNREAD } from './tags';

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

const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

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

function isBlank(data: string): boolean {
  for (let i = 0; i < data.length; i++) {
    const c = data.charCodeAt(i);
    if (c > 0x20 && c !== 0xa0) return false;
  }
  return true;
}

class Reader {
  current = -1;
  private block = new Block();
  private breaks = 0;
  private linkEnd: number[] = [];
  private boldEnd: number[] = [];
  private heading = 0;
  private owners: number[] = [];

  constructor(private tree: Tree) {}

  /** Returns whether the element's content is to be read. */
  enter(element: Element): boolean {
    const { tree } = this;
    const { dom } = tree;
    const index = tree.elements.length;
    const tag = dom.tag(element);
    tree.elements.push(element);
    tree.tags.push(tag);
    tree.parent.push(this.current);
    tree.end.push(index + 1);
    this.current = index;
    const flags = flagsOf(tag);
    if (flags & IS_BLOCK) {
      this.flush();
      this.owners.push(index);
    } else if (tag === 'br') {
      this.flush();
      this.breaks++;
    }
    tree.firstBlock.push(tree.blocks.length);
    tree.endBlock.push(tree.blocks.length);
    const attributed = dom.hasAttributes(element);
    const named = attributed && (!(flags & IS_UNREAD) || tag === 'iframe');
    const id = named ? dom.attribute(element, 'id') : null;
    const classes = named ? dom.attribute(element, 'class') : null;
    const names = classes ? (id ? `${classes} ${id}` : classes) : (id ?? '');
    tree.names.push(names);
    tree.hints.push(hintsOf(names));
    tree.attributed.push(attributed);
    if (flags & IS_UNREAD || (attributed && this.hidden(element, tag)) || (tag === 'dialog' && !attributed))
      return false;
    if (tag === 'a') {
      const href = dom.attribute(element, 'href');
      if (href !== null) {
        this.linkEnd.push(index);
        this.block.links++;
      }
    } else if (tag === 'b' || tag === 'strong') this.boldEnd.push(index);
    else if (tag.length === 2 && tag > 'h0' && tag < 'h7') this.heading = tag.charCodeAt(1) - 48;
    return true;
  }

  leave(): void {
    const { tree } = this;
    const index = this.current;
    const tag = tree.tags[index]!;
    if (flagsOf(tag) & IS_BLOCK) {
      this.flush();
      this.owners.pop();
      this.breaks = 0;
    }
    if (tag === 'a' && this.linkEnd.at(-1) === index) this.linkEnd.pop();
    else if (this.boldEnd.at(-1) === index) this.boldEnd.pop();
    else if (this.heading && tag === `h${this.heading}`) this.heading = 0;
    tree.end[index] = tree.elements.length;
    // A run with text inside an inline element is not flushed yet, but belongs to it.
    const { lastText } = this.block;
    tree.endBlock[index] = tree.blocks.length + (lastText >= 0 && tree.textOwner[lastText]! >= index ? 1 : 0);
    this.current = tree.parent[index]!;
  }

  text(node: Text): void {
    const { tree, block } = this;
    const data = tree.dom.data(node);
    // White space separates words within a paragraph, and is nothing before one.
    if (block.lastText < 0 && isBlank(data)) return;
    const index = tree.texts.length;
    tree.texts.push(node);
    tree.textOwner.push(this.current);
    if (block.firstText < 0) block.firstText = index;
    block.lastText = index;
    block.heading ||= this.heading;
    // A link around whole blocks began before this one.
    if (this.linkEnd.length > 0) block.links ||= 1;
    count(data, block, this.linkEnd.length > 0, this.boldEnd.length > 0);
  }

  private hidden(element: Element, tag: string): boolean {
    const { dom } = this.tree;
    if (tag === 'dialog' && dom.attribute(element, 'open') === null) return true;
    if (dom.attribute(element, 'hidden') !== null) return true;
    const style = dom.attribute(element, 'style');
    return style !== null && HIDDEN_STYLE.test(style);
  }

  private flush(): void {
    const { block } = this;
    if (block.lastText >= 0) {
      block.owner = this.owners.at(-1) ?? 0;
      block.breaks = this.breaks;
      this.tree.blocks.push(block);
      this.block = new Block();
      this.breaks = 0;
    }
    this.block.links = 0;
  }
}
