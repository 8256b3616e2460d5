import { Block, count } from './block';
import { makesBlock } from './components';
import type { Dom } from './dom';
import { levelOf } from './headings';
import { hintsOf } from './names';
import { flagsOf, HEADING, IS_BLOCK, IS_UNREAD } from './tags';
import type { Tree } from './tree';

function isBlank(data: string): boolean {
  for (let i = 0; i < data.length; i++) {
    const c = data.charCodeAt(i);
    if (c > 0x20 && c !== 0xa0) return false;
  }
  return true;
}

/** Scripts make links of `<a>` without an address; with a name or an id it is a place that others link to. */
function leads(dom: Dom, element: Element): boolean {
  if (dom.attribute(element, 'href') !== null) return true;
  return dom.attribute(element, 'name') === null && dom.attribute(element, 'id') === null;
}

/** Fills a tree as elements and texts are met in document order. */
export class Reader {
  current = -1;
  private block = new Block();
  private linkEnd: number[] = [];
  private boldEnd: number[] = [];
  private heading = 0;
  private headingAt = -1;
  private owners: number[] = [];

  constructor(private tree: Tree) {}

  /**
   * Returns whether the element's content is to be read.
   * @param tag its name, as `Dom.tag` has it
   */
  enter(element: Element, tag: string): boolean {
    const { tree } = this;
    const { dom } = tree;
    const index = tree.elements.length;
    tree.elements.push(element);
    tree.tags.push(tag);
    tree.parent.push(this.current);
    tree.end.push(index + 1);
    this.current = index;
    const flags = flagsOf(tag);
    if (flags & IS_BLOCK || (flags === 0 && makesBlock(dom, element, tag))) {
      this.flush();
      this.owners.push(index);
    } else if (tag === 'br') {
      this.flush();
    }
    tree.firstBlock.push(tree.blocks.length);
    tree.endBlock.push(tree.blocks.length);
    const names = flags & IS_UNREAD && tag !== 'iframe' ? '' : dom.names(element);
    tree.names.push(names);
    // A component is named by its tag: <app-comments>.
    tree.hints.push(hintsOf(tag.includes('-') ? `${names} ${tag}` : names));
    tree.roles.push(dom.role(element));
    if (flags & IS_UNREAD || dom.hidesItself(element)) return false;
    if (tag === 'a') {
      if (leads(dom, element)) {
        this.linkEnd.push(index);
        this.block.links++;
      }
    } else if (tag === 'b' || tag === 'strong') this.boldEnd.push(index);
    else if (HEADING.has(tag) || tree.roles[index] === 'heading') {
      this.heading = levelOf(tree, index);
      this.headingAt = index;
    }
    return true;
  }

  leave(): void {
    const { tree } = this;
    const index = this.current;
    const tag = tree.tags[index]!;
    if (this.owners.at(-1) === index) {
      this.flush();
      this.owners.pop();
    }
    if (tag === 'a' && this.linkEnd.at(-1) === index) this.linkEnd.pop();
    else if (this.boldEnd.at(-1) === index) this.boldEnd.pop();
    else if (this.headingAt === index) this.heading = 0;
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
    tree.data.push(data);
    tree.textOwner.push(this.current);
    if (block.firstText < 0) block.firstText = index;
    block.lastText = index;
    block.heading ||= this.heading;
    // A link around whole blocks began before this one.
    if (this.linkEnd.length > 0) block.links ||= 1;
    count(data, block, this.linkEnd.length > 0, this.boldEnd.length > 0);
  }

  private flush(): void {
    const { block } = this;
    if (block.lastText >= 0) {
      block.owner = this.owners.at(-1) ?? 0;
      this.tree.blocks.push(block);
      this.block = new Block();
    }
    this.block.links = 0;
  }
}
