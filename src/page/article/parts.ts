import { linkShare } from './block';
import { tellsDate } from './dates';
import type { Metadata } from './metadata';
import { hintsOf } from './names';
import { hasBylineLabel, hasDateLabel } from './phrases';
import { essence, textOf, within } from './plain';
import { isProse } from './prose';
import { HEADING } from './tags';
import type { Title } from './title';
import type { Tree } from './tree';
import type { StoryRole } from './types';
import type { Zones } from './zones';

export interface Part {
  role: StoryRole;
  element: number;
}

/** How far from the headline and the story a date or a name may stand, in blocks. */
const NEAR = 14;

/** The parts around and in the body. `roles` tells which blocks they take. */
export class Parts {
  readonly list: Part[] = [];
  readonly roles = new Map<number, StoryRole>();
  /** The smallest element with both headline and body. */
  readonly scope: number;

  constructor(
    private readonly tree: Tree,
    private readonly zones: Zones,
    private readonly metadata: Metadata,
    private readonly region: number,
    private readonly title: Title | null,
  ) {
    let scope = region;
    while (title && !within(tree, scope, title.element)) scope = tree.parent[scope]!;
    this.scope = scope;
    if (title) this.add('title', title.element);
    this.captions();
    if (title) this.kicker(title);
    this.lead();
    this.dateAndByline();
  }

  private add(role: StoryRole, element: number): void {
    this.list.push({ role, element });
    for (let b = this.tree.firstBlock[element]!; b < this.tree.endBlock[element]!; b++) this.roles.set(b, role);
  }

  private text = (b: number) => textOf(this.tree, this.tree.blocks[b]!);

  /** The outermost element that holds this block and no other; -1 when the block shares all its elements. */
  private elementOf(b: number): number {
    const { tree } = this;
    const only = (e: number) => tree.firstBlock[e] === b && tree.endBlock[e] === b + 1;
    let e = tree.blocks[b]!.owner;
    if (!only(e)) return -1;
    while (
      tree.parent[e]! > 0 &&
      only(tree.parent[e]!) &&
      tree.parent[e] !== this.region &&
      tree.parent[e] !== this.scope
    )
      e = tree.parent[e]!;
    return e;
  }

  private captions(): void {
    const { tree } = this;
    const end = tree.end[this.scope]!;
    for (let e = this.scope; e < end; e++) {
      const blocks = tree.endBlock[e]! - tree.firstBlock[e]!;
      if (!blocks || blocks > 4 || this.roles.has(tree.firstBlock[e]!)) continue;
      const tag = tree.tags[e]!;
      const named = hintsOf(tree.names[e]!).caption && this.inFigure(e);
      if (tag !== 'figcaption' && !named) continue;
      this.add('caption', e);
    }
  }

  /** In a `<figure>`, or right beside a picture. */
  private inFigure(element: number): boolean {
    const { tree } = this;
    for (let e = element, n = 0; e > 0 && n < 4; e = tree.parent[e]!, n++) {
      if (tree.tags[e] === 'figure') return true;
      if (n > 0)
        for (let c = e; c < tree.end[e]! && c < e + 12; c++)
          if (tree.tags[c] === 'img' || tree.tags[c] === 'amp-img') return true;
    }
    return false;
  }

  private hintsAround(b: number, key: 'kicker' | 'lead' | 'date'): boolean {
    const { tree } = this;
    for (let e = tree.blocks[b]!.owner, n = 0; e > this.scope && n < 4; e = tree.parent[e]!, n++) {
      if (hintsOf(tree.names[e]!)[key] > 0 && tree.endBlock[e]! - tree.firstBlock[e]! <= 3 && !this.holdsRole(e))
        return true;
    }
    return false;
  }

  private holdsRole(e: number): boolean {
    for (let b = this.tree.firstBlock[e]!; b < this.tree.endBlock[e]!; b++) if (this.roles.has(b)) return true;
    return false;
  }

  private free(b: number): boolean {
    return !this.roles.has(b);
  }

  private kicker(title: Title): void {
    const { tree } = this;
    for (let b = title.from - 1; b >= 0 && b >= title.from - 4; b--) {
      const block = tree.blocks[b]!;
      if (block.words < 2 || block.words > 20 || !this.free(b)) continue;
      const element = this.elementOf(b);
      if (element < 0 || tellsDate(this.text(b))) continue;
      const near =
        within(tree, tree.parent[title.element]!, element) ||
        within(tree, tree.parent[tree.parent[title.element]!] ?? 0, element);
      const heading = HEADING.has(tree.tags[block.owner]!) && linkShare(block) < 0.5 && b === title.from - 1;
      if (this.hintsAround(b, 'kicker') || (near && heading && !this.zones.reason[b])) {
        this.add('kicker', element);
        return;
      }
    }
  }

  private lead(): void {
    const { tree, title } = this;
    const from = title ? title.to : Math.max(0, tree.firstBlock[this.region]! - 3);
    const start = tree.firstBlock[this.region]!;
    const description = essence(this.metadata.description.replace(/(?:\.{3}|…)\s*$/, ''));
    let inside = 0;
    for (let b = from; b < tree.endBlock[this.region]! && inside < 2; b++) {
      const block = tree.blocks[b]!;
      if (!this.free(b)) continue;
      if (b >= start && isProse(block)) inside++;
      const heading = HEADING.has(tree.tags[block.owner]!);
      if (block.words < 5 || linkShare(block) > 0.5 || (!isProse(block) && !heading)) continue;
      const element = this.elementOf(b);
      if (element < 0 || element === this.region) continue;
      const named =
        this.hintsAround(b, 'lead') || tree.dom.attribute(tree.elements[element]!, 'itemprop') === 'description';
      const described = description.length > 30 && this.describes(description, essence(this.text(b)));
      const distinct = heading || block.bold > 0.9 * (block.letters + block.latin);
      const before = b < start && !this.zones.reason[b] && !hasDateLabel(this.text(b)) && !hasBylineLabel(this.text(b));
      if ((named && (b < start || !this.zones.reason[b])) || (described && distinct) || before) {
        this.add('lead', element);
        if (b >= start) return;
      }
    }
  }

  private describes(description: string, text: string): boolean {
    return (
      description === text ||
      (text.length > 60 &&
        description.startsWith(text.slice(0, 60)) &&
        Math.abs(description.length - text.length) < 0.4 * text.length)
    );
  }

  private dateAndByline(): void {
    const { tree, title } = this;
    const from = Math.max(0, (title?.from ?? tree.firstBlock[this.region]!) - NEAR);
    const start = tree.firstBlock[this.region]!;
    const to = Math.min(tree.blocks.length, Math.max(tree.endBlock[this.region]! + NEAR, start + NEAR));
    let [date, byline] = [-1, 0];
    let dateScore = 0;
    let proseSeen = 0;
    for (let b = from; b < to; b++) {
      const block = tree.blocks[b]!;
      if (b >= start && b < tree.endBlock[this.region]! && isProse(block) && block.words > 14) proseSeen++;
      if (!this.free(b) || block.words + block.digits > 60 || block.words > 25) continue;
      if (proseSeen > 0 && b < tree.endBlock[this.region]! - 3) continue;
      const text = this.text(b);
      const afterBody = b >= tree.endBlock[this.region]!;
      if (!afterBody && block.digits > 0 && tellsDate(text) && block.words < 16) {
        const score =
          1 +
          (this.hintsAround(b, 'date') ? 1 : 0) +
          (hasDateLabel(text) ? 2 : 0) +
          (title && b >= title.from ? 1 : 0) -
          (this.zones.reason[b] ? 1 : 0);
        if (score > dateScore && this.elementOf(b) >= 0) [date, dateScore] = [b, score];
      } else if (
        byline < 3 &&
        block.words < 14 &&
        block.words > 1 &&
        (hasBylineLabel(text) || this.byAuthor(b)) &&
        this.zones.reason[b] !== 'comments'
      ) {
        const element = this.elementOf(b);
        if (element < 0) continue;
        this.add('byline', element);
        byline++;
      }
    }
    if (date >= 0) this.add('date', this.elementOf(date));
  }

  private byAuthor(b: number): boolean {
    const { tree } = this;
    for (let e = tree.blocks[b]!.owner, n = 0; e > this.scope && n < 3; e = tree.parent[e]!, n++)
      if (hintsOf(tree.names[e]!).byline) return true;
    return false;
  }
}
