import { within } from '../read/texts';
import type { Title } from '../region/title';
import type { Zones } from '../zones/zones';
import type { Sieve } from './sieve';

/** Marks that would take more of the story's prose than this are mistaken. */
const MAX_SHARE = 0.34;

/** Menus, comments and boxes marked before, unless a mark would take a third of the story. */
export function dropZones(sieve: Sieve, zones: Zones): void {
  const taken = new Map<string, number>();
  let all = 0;
  for (let b = sieve.from; b < sieve.to; b++) {
    const own = sieve.prose.between(b, b + 1);
    const rule = zones.rule[b]!;
    if (rule !== 'comments') all += own;
    if (rule) taken.set(rule, (taken.get(rule) ?? 0) + own);
  }
  for (let b = sieve.from; b < sieve.to; b++) {
    const reason = zones.reason[b];
    const rule = zones.rule[b]!;
    if (reason && (reason === 'comments' || taken.get(rule)! < MAX_SHARE * all)) sieve.drop(b, reason, rule);
  }
}

/** What stands between several bodies is none of them. */
export function dropBetween(sieve: Sieve, bodies: readonly number[]): void {
  for (let b = sieve.from; b < sieve.to; b++) {
    const { owner } = sieve.block(b);
    if (!bodies.some((body) => within(sieve.tree, body, owner))) sieve.drop(b, 'other', 'outside');
  }
}

/** What stands in the story's element before its headline, and is no part. */
export function dropBefore(sieve: Sieve, title: Title | null): void {
  if (!title?.sure) return;
  for (let b = sieve.from; b < Math.min(sieve.to, title.from); b++) sieve.drop(b, 'header', 'before the headline');
}
