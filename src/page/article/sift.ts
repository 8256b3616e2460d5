import { type Block, linkShare } from './block';
import { tellsDate } from './dates';
import {
  asksToClick,
  endMarkAt,
  headingReason,
  isEndMark,
  isPromotion,
  isReadingTime,
  labelReason,
  openingReason,
  wholeReason,
} from './phrases';
import { textOf } from './plain';
import { isLinks, isProse, type Prose } from './prose';
import type { Title } from './title';
import type { Tree } from './tree';
import type { ClutterReason, StoryRole } from './types';
import type { Zones } from './zones';

/** For each block of the story's region, why it goes; null where it stays. */
export interface Sifted {
  from: number;
  to: number;
  reason: (ClutterReason | null)[];
  rule: string[];
}

const URL_ALONE = /^(?:https?:\/\/|www\.)\S{1,120}$|^[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\S{1,40}$/i;

export class Sieve implements Sifted {
  readonly reason: (ClutterReason | null)[];
  readonly rule: string[];
  private readonly texts: string[] = [];
  /** The block that an end mark closes; -1 for none. */
  private closing = -1;

  constructor(
    private readonly tree: Tree,
    private readonly prose: Prose,
    private readonly zones: Zones,
    readonly from: number,
    readonly to: number,
    /** Blocks that are parts of their own (title, lead, date, captions …): never dropped. */
    private readonly roles: ReadonlyMap<number, StoryRole>,
  ) {
    this.reason = new Array<ClutterReason | null>(to - from).fill(null);
    this.rule = new Array<string>(to - from).fill('');
  }

  block = (b: number): Block => this.tree.blocks[b]!;
  kept = (b: number): boolean => this.reason[b - this.from] === null;

  text(b: number): string {
    this.texts[b - this.from] ??= textOf(this.tree, this.block(b));
    return this.texts[b - this.from]!;
  }

  drop(b: number, reason: ClutterReason, rule: string): void {
    if (!this.kept(b) || this.roles.has(b)) return;
    this.reason[b - this.from] = reason;
    this.rule[b - this.from] = rule;
  }

  /** The next block that is still kept, or `to`. */
  next(b: number): number {
    let n = b + 1;
    while (n < this.to && !this.kept(n)) n++;
    return n;
  }

  hasRole = (b: number): boolean => this.roles.has(b);
  private inTag = (b: number, tag: string): boolean => {
    for (let e = this.block(b).owner, n = 0; e > 0 && n < 12; e = this.tree.parent[e]!, n++)
      if (this.tree.tags[e] === tag) return true;
    return false;
  };

  /** Menus, comments and boxes marked before, unless a mark would take a third of the story. */
  dropZones(): void {
    const taken = new Map<string, number>();
    let all = 0;
    for (let b = this.from; b < this.to; b++) {
      const own = this.prose.between(b, b + 1);
      const rule = this.zones.rule[b]!;
      if (rule !== 'comments') all += own;
      if (rule) taken.set(rule, (taken.get(rule) ?? 0) + own);
    }
    for (let b = this.from; b < this.to; b++) {
      const reason = this.zones.reason[b];
      const rule = this.zones.rule[b]!;
      if (reason && (reason === 'comments' || (taken.get(rule) ?? 0) < 0.34 * all)) this.drop(b, reason, rule);
    }
  }

  /** What stands in the story's element before its headline, and is no part. */
  dropBefore(title: Title | null): void {
    if (!title?.sure) return;
    for (let b = this.from; b < Math.min(this.to, title.from); b++) this.drop(b, 'header', 'before the headline');
  }

  /** Blocks that their own words give away. */
  dropPhrases(): void {
    for (let b = this.from; b < this.to; b++) {
      if (!this.kept(b) || this.hasRole(b)) continue;
      const block = this.block(b);
      if (block.words > 45) continue;
      const text = this.text(b);
      if (isEndMark(text)) this.drop(b, 'endMark', 'phrase:endMark');
      else if (URL_ALONE.test(text)) this.drop(b, 'shortLink', 'pattern:address');
      else this.dropHeading(b, text) || this.dropSmall(b, block, text);
    }
  }

  private dropHeading(b: number, text: string): boolean {
    const reason = headingReason(text);
    if (reason) {
      const next = this.next(b);
      const asks = /(?:بخوانید|ببینید)$/.test(text.replace(/[\s:.…؟!»«]+$/u, ''));
      const heads = next < this.to && isProse(this.block(next)) && !isLinks(this.block(next)) && !asks;
      if (heads && !(reason === 'ad' && !this.block(b).heading)) return false;
      this.drop(b, reason, `phrase:${reason}`);
      for (let n = next; n < this.to && isLinks(this.block(n)); n = this.next(n))
        this.drop(n, reason, `under:${reason}`);
      return true;
    }
    const opening = openingReason(text);
    if (
      opening &&
      (linkShare(this.block(b)) > 0.4 || /^\S*\s*(?:بیشتر|حتما|حتماً|همچنین)?\s*(?:بخوانید|ببینید)/.test(text))
    ) {
      this.drop(b, opening, `phrase:${opening}`);
      if (opening === 'related' || opening === 'tags')
        for (let n = this.next(b); n < this.to && isLinks(this.block(n)); n = this.next(n))
          this.drop(n, opening, `under:${opening}`);
      return true;
    }
    return false;
  }

  private dropSmall(b: number, block: Block, text: string): void {
    const whole = block.heading || this.inTag(b, 'td') ? null : wholeReason(text);
    if (whole && (whole !== 'share' || block.links > 0)) this.drop(b, whole, `phrase:${whole}`);
    else {
      const label = labelReason(text);
      if (label === 'code' || label === 'shortLink' || (label === 'tags' && isLinks(block)))
        this.drop(b, label, `label:${label}`);
      else if (isPromotion(text, block.links > 0)) this.drop(b, 'share', 'promotion');
      else if (block.links > 0 && asksToClick(text)) this.drop(b, 'related', 'phrase:click');
    }
  }

  /** Paragraphs that are nothing but a link to another page. */
  dropLinks(): void {
    let before = -1;
    for (let b = this.from; b < this.to; b++) {
      if (!this.kept(b)) continue;
      const block = this.block(b);
      if (linkShare(block) < 0.8 || block.links === 0 || this.hasRole(b) || this.inTag(b, 'td')) {
        before = b;
        continue;
      }
      const announced = before >= 0 && /[:：]\s*$/.test(this.text(before)) && block.words < 8;
      const sentence = block.words >= 15 && /[.؟!»]\s*$/.test(this.text(b));
      const alone = block.words >= 4 && !block.heading;
      if (!announced && !sentence && (alone || this.leadsAway(b) || !(block.heading || this.inTag(b, 'li'))))
        this.drop(b, 'related', 'links');
      else if (!announced) before = b;
    }
  }

  /** A heading that is a link to another page, not to its own anchor. */
  private leadsAway(b: number): boolean {
    const { tree } = this;
    const block = this.block(b);
    if (!block.heading || block.words < 4) return false;
    for (let e = tree.textOwner[block.firstText]!, n = 0; e > 0 && n < 5; e = tree.parent[e]!, n++) {
      if (tree.tags[e] === 'a') return !tree.dom.attribute(tree.elements[e]!, 'href')?.startsWith('#');
    }
    return false;
  }

  /** An end mark that closes the last paragraph instead of standing alone. */
  endMark(): { text: number; start: number } | null {
    for (let b = this.to - 1, seen = 0; b >= this.from && seen < 4; b--) {
      if (!this.kept(b) || this.hasRole(b)) continue;
      seen++;
      const block = this.block(b);
      for (let t = block.lastText; t >= block.firstText; t--) {
        const data = this.tree.dom.data(this.tree.texts[t]!);
        if (!/\S/.test(data)) continue;
        const start = isEndMark(data) ? 0 : endMarkAt(data);
        if (start >= 0 && block.words > 4) {
          this.closing = b;
          return { text: t, start };
        }
        break;
      }
    }
    return null;
  }

  /** After an end mark comes nothing of the story, unless a good part of the prose does. */
  dropAfterEnd(): void {
    let mark = this.closing;
    for (let b = this.from; b < this.to && mark < 0; b++) if (this.reason[b - this.from] === 'endMark') mark = b;
    if (mark < 0) return;
    let [before, after] = [0, 0];
    for (let b = this.from; b < this.to; b++) {
      if (!this.kept(b)) continue;
      if (b <= mark) before += this.prose.between(b, b + 1);
      else after += this.prose.between(b, b + 1);
    }
    if (after > 0.5 * before) return;
    for (let b = mark + 1; b < this.to; b++) if (!this.hasRole(b)) this.drop(b, 'related', 'after the end mark');
  }

  /** Headings over nothing, codes, dates and labels at both ends. */
  trim(title: Title | null): void {
    for (let b = this.to - 1; b >= this.from; b--) {
      if (!this.kept(b) || this.hasRole(b)) continue;
      const block = this.block(b);
      const text = this.text(b);
      const reason = this.fringe(block, text) ?? (block.heading && !isProse(block) ? 'related' : null);
      if (!reason || (title && b < title.to)) break;
      this.drop(b, reason, 'fringe:end');
    }
    for (let b = Math.max(this.from, title?.to ?? this.from); b < this.to; b++) {
      if (!this.kept(b) || this.hasRole(b)) continue;
      const block = this.block(b);
      const reason = this.fringe(block, this.text(b));
      if (!reason) {
        // A list before the first sentence tells about the story: author, office, section.
        if (!isProse(block) && block.words <= 8 && this.inTag(b, 'li')) this.drop(b, 'tools', 'fringe:list');
        if (isProse(block)) break;
        continue;
      }
      this.drop(b, reason, 'fringe:start');
    }
  }

  private fringe(block: Block, text: string): ClutterReason | null {
    if (isProse(block) && block.words > 12 && !isPromotion(text, block.links > 0)) return null;
    const label = labelReason(text) ?? wholeReason(text);
    if (label) return label;
    if (isReadingTime(text)) return 'tools';
    if (isLinks(block)) return 'related';
    if (isPromotion(text, block.links > 0)) return 'share';
    if (block.letters === 0 && block.words < 6) return 'code';
    if (block.words <= 12 && tellsDate(text) && block.stops === 0) return 'tools';
    return null;
  }
}
