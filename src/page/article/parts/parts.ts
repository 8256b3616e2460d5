import type { Metadata } from '../facts/metadata';
import type { Prose } from '../read/prose';
import { within } from '../read/texts';
import type { Tree } from '../read/tree';
import type { Title } from '../region/title';
import type { Ruled } from '../rule';
import type { StoryRole } from '../types';
import type { Zones } from '../zones/zones';
import { dateWithin, findDateAndByline } from './byline';
import { Captions } from './captions';
import { findKicker, findLead } from './lead';

export interface Part {
  role: StoryRole;
  element: number;
}

/** What the finders of single parts look at, and what has been found so far. */
export class Parts {
  readonly list: Part[] = [];
  /** Blocks that belong wholly to a part. */
  readonly roles = new Map<number, StoryRole>();
  /** The line that tells the story's day, where no element holds it alone. */
  bareDate = '';
  /** The smallest element with both headline and body. */
  readonly scope: number;
  /** Parts never reach up to these. */
  readonly stop: ReadonlySet<number>;
  /** First and last block (exclusive) of the body's element. */
  readonly start: number;
  readonly end: number;

  constructor(
    readonly tree: Tree,
    readonly prose: Prose,
    readonly zones: Zones,
    readonly metadata: Metadata,
    readonly region: number,
    readonly title: Title | null,
  ) {
    let scope = region;
    while (title && !within(tree, scope, title.element)) scope = tree.parent[scope]!;
    this.scope = scope;
    this.stop = new Set([region, scope]);
    this.start = tree.firstBlock[region]!;
    this.end = tree.endBlock[region]!;
    if (title) {
      this.list.push({ role: 'title', element: title.element });
      for (let b = title.from; b < title.to; b++) this.roles.set(b, 'title');
    }
  }

  add(role: StoryRole, element: number): void {
    const { tree } = this;
    this.list.push({ role, element });
    for (let b = tree.firstBlock[element]!; b < tree.endBlock[element]!; b++) {
      const block = tree.blocks[b]!;
      const whole =
        within(tree, element, tree.textOwner[block.firstText]!) &&
        within(tree, element, tree.textOwner[block.lastText]!);
      if (whole) this.roles.set(b, role);
    }
  }

  /** A part of a rule is believed when it is in the scope, holds no other part, and leaves the story its prose. */
  mayBe(element: number): boolean {
    const { tree } = this;
    if (!within(tree, this.scope, element) || within(tree, element, this.region)) return false;
    for (let b = tree.firstBlock[element]!; b < tree.endBlock[element]!; b++) if (!this.free(b)) return false;
    return this.prose.of(element) < 0.5 * Math.max(1, this.prose.of(this.region));
  }

  free = (b: number): boolean => !this.roles.has(b);
}

/** Finds the parts around and in the body: headline, kicker, lead, date, byline, captions. */
export function findParts(
  tree: Tree,
  prose: Prose,
  zones: Zones,
  metadata: Metadata,
  region: number,
  title: Title | null,
  ruled?: Ruled,
): Parts {
  const parts = new Parts(tree, prose, zones, metadata, region, title);
  for (const { role, element } of ruled?.parts ?? []) {
    const part = role === 'date' ? dateWithin(tree, element) : element;
    if (part >= 0 && parts.mayBe(part)) parts.add(role, part);
  }
  const known = (role: StoryRole) => parts.list.some((part) => part.role === role);
  new Captions(tree, parts).find();
  if (!known('kicker')) findKicker(parts);
  if (!known('lead')) findLead(parts);
  findDateAndByline(parts);
  return parts;
}
