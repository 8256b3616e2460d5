import { makesBlock } from '../article/read/components';
import type { Dom } from '../article/read/dom';
import { BLOCK } from '../article/read/tags';
import type { StoryPart } from '../article/types';
import { Addresses } from './address';
import { DataRow } from './data-row';
import { endsParagraph, isAlike, isVerse, trimLine } from './lines';
import { type Inline, type Lines, type StoryBlock, textOfLines } from './story';

/** Deeper lists are written as this deep: hostile pages nest thousands. */
const MAX_DEPTH = 6;

/** Turns what a walk meets into story blocks. */
export class BlockBuilder {
  private blocks: StoryBlock[] = [];
  private lines: Lines = [[]];
  private breaks = 0;
  private bold = 0;
  private italic = 0;
  private quote = 0;
  private heading = 0;
  private links: string[] = [];
  private lists: boolean[] = [];
  private items = 0;
  private readonly row: DataRow;
  private readonly addresses: Addresses;
  private readonly captions: Set<Element>;
  private openCaptions: Element[] = [];

  constructor(
    private readonly dom: Dom,
    parts: readonly StoryPart[] = [],
  ) {
    this.row = new DataRow(dom);
    this.addresses = new Addresses(dom);
    this.captions = new Set(parts.filter((part) => part.role === 'caption').map((part) => part.element));
  }

  enter(tag: string, element: Element): void {
    if (tag === 'br') {
      this.lineBreak();
      return;
    }
    const caption = this.captions.has(element) || tag === 'figcaption';
    if (caption || this.isBlock(tag, element)) this.flush();
    if (caption) this.openCaptions.push(element);
    if (tag === 'b' || tag === 'strong') this.bold++;
    else if (tag === 'i' || tag === 'em') this.italic++;
    else if (tag === 'a') this.links.push(this.addresses.of(element, 'href'));
    else if (tag === 'blockquote') this.quote++;
    else if (/^h[1-6]$/.test(tag)) this.heading = Number(tag[1]);
    else if (tag === 'ul' || tag === 'ol') this.lists.push(tag === 'ol');
    else if (tag === 'li') this.items++;
    else if (tag === 'img' || tag === 'amp-img') this.picture(element);
    else this.row.enter(tag, element);
  }

  leave(tag: string, element: Element): void {
    if ((tag === 'td' || tag === 'th') && this.row.isOpen) {
      this.row.add(textOfLines(this.lines).replace(/\n/g, ' '));
      this.lines = [[]];
    } else if (this.isBlock(tag, element)) this.flush();
    if (this.openCaptions.at(-1) === element) {
      this.flush();
      this.openCaptions.pop();
    }
    if (tag === 'b' || tag === 'strong') this.bold--;
    else if (tag === 'i' || tag === 'em') this.italic--;
    else if (tag === 'a') this.links.pop();
    else if (tag === 'blockquote') this.quote--;
    else if (/^h[1-6]$/.test(tag)) this.heading = 0;
    else if (tag === 'ul' || tag === 'ol') this.lists.pop();
    else if (tag === 'li') this.items--;
    else {
      const row = this.row.leave(tag);
      if (row) this.blocks.push(row);
    }
  }

  text(data: string): void {
    if (!data) return;
    if (this.breaks && /\S/.test(data)) this.breaks = 0;
    const inline: Inline = { text: data.replace(/[ \t\r\n\f]+/g, ' ') };
    if (this.bold > 0) inline.bold = true;
    if (this.italic > 0) inline.italic = true;
    const href = this.links.at(-1);
    if (href) inline.href = href;
    const line = this.lines.at(-1)!;
    const before = line.at(-1);
    // What looks the same is one: newsrooms bold a word in halves, and Markdown has no way to write that.
    if (before && isAlike(before, inline)) before.text += inline.text;
    else line.push(inline);
  }

  finish(): StoryBlock[] {
    this.flush();
    return this.blocks;
  }

  private isBlock(tag: string, element: Element): boolean {
    return BLOCK.has(tag) || makesBlock(this.dom, element, tag);
  }

  private lineBreak(): void {
    this.breaks++;
    const sentence = this.lines.length === 1 && endsParagraph(this.lines[0]!);
    if (!this.row.hasBegun && (this.breaks >= 2 || sentence)) this.flush();
    else this.lines.push([]);
  }

  private flush(): void {
    const lines = this.lines.map(trimLine).filter((line) => line.length);
    if (this.row.isOpen) {
      // Blocks inside a cell stay one cell.
      this.lines.push([]);
      return;
    }
    this.lines = [[]];
    this.breaks = 0;
    if (!lines.length) return;
    if (this.openCaptions.length) {
      const figure = this.blocks.at(-1);
      if (figure?.kind === 'figure' && !figure.caption) figure.caption = textOfLines(lines).replace(/\n/g, ' ');
      return;
    }
    if (this.heading) this.blocks.push({ kind: 'subhead', level: this.heading, lines });
    else if (this.items > 0)
      this.blocks.push({
        kind: 'item',
        ordered: this.lists.at(-1) ?? false,
        depth: Math.min(MAX_DEPTH, Math.max(1, this.lists.length)),
        lines,
      });
    else if (this.quote) this.blocks.push({ kind: 'quote', lines });
    else if (isVerse(lines)) this.blocks.push({ kind: 'poem', lines });
    else this.blocks.push({ kind: 'paragraph', lines });
  }

  private picture(element: Element): void {
    const src = this.addresses.of(element, 'src') || this.addresses.of(element, 'data-src');
    if (!src || src.startsWith('data:')) return;
    this.blocks.push({ kind: 'figure', src, alt: this.dom.attribute(element, 'alt') ?? '', caption: '' });
  }
}
