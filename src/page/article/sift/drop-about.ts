import { isProse } from '../read/prose';
import { within } from '../read/texts';
import type { Tree } from '../read/tree';
import { bare } from '../words/phrases';

import type { Sieve } from './sieve';

/** «درباره نویسنده», «درباره‌ی پارس‌فیبر», «About us»: says who writes or publishes, in a box under the story. */
const ABOUT = /^(?:(?:در ?باره|معرفی)(?: ?ی)? \S+(?: \S+){0,3}|about \S+(?: \S+){0,3})$/;
const MAX_WORDS = 6;
/** Such a box holds no more of the story's prose than this. */
const MAX_SHARE = 0.25;

/**
 * The box that closes a story and tells of its author or its publisher: an element of its own, headed by «درباره …», with
 * nothing of the story after it. A last section of the story itself stands in no box.
 */
export function dropAbout(tree: Tree, region: number, sieve: Sieve): void {
  const end = lastProse(sieve) + 1;
  for (let b = end - 1; b >= sieve.from && sieve.prose.between(b, end) < MAX_SHARE * sieve.prose.of(region); b--) {
    if (!sieve.kept(b) || sieve.hasRole(b) || !heads(sieve, b)) continue;
    const box = boxAround(tree, region, b, end);
    if (box < 0) return;
    for (let n = tree.firstBlock[box]!; n < tree.endBlock[box]!; n++) sieve.drop(n, 'other', 'about');
    return;
  }
}

/** «خلاصه با هوش مصنوعی», «خلاصهٔ هوشمند خبر»: what a machine made of the story. */
const BY_MACHINE = /^(?:خلاصه|چکیده) .*(?:هوش مصنوعی|هوشمند|ماشینی)/;
const MAX_SUMMARY_SHARE = 0.5;

/** The box over a story in which a machine sums it up. */
export function dropMachineSummary(tree: Tree, region: number, sieve: Sieve): void {
  for (let b = sieve.from; b < sieve.to; b++) {
    if (!sieve.kept(b) || sieve.hasRole(b)) continue;
    if (isProse(sieve.block(b))) return;
    if (sieve.block(b).words > MAX_WORDS || !BY_MACHINE.test(bare(sieve.text(b)))) continue;
    let box = sieve.block(b).owner;
    while (box > region && tree.endBlock[box]! <= b + 1) box = tree.parent[box]!;
    if (box <= region || tree.firstBlock[box] !== b) return;
    if (sieve.prose.of(box) > MAX_SUMMARY_SHARE * sieve.prose.of(region)) return;
    for (let n = b; n < tree.endBlock[box]!; n++) sieve.drop(n, 'other', 'summary by machine');
    return;
  }
}

function lastProse(sieve: Sieve): number {
  let b = sieve.to - 1;
  while (b > sieve.from && !(sieve.kept(b) && isProse(sieve.block(b)))) b--;
  return b;
}

function heads(sieve: Sieve, b: number): boolean {
  const { heading, bold, letters, latin, words } = sieve.block(b);
  if (words > MAX_WORDS || !(heading || bold >= letters + latin)) return false;
  return ABOUT.test(bare(sieve.text(b)).toLowerCase());
}

/** The smallest element around a heading and the prose after it, when it begins with the heading and is no story itself. */
function boxAround(tree: Tree, region: number, b: number, end: number): number {
  let e = tree.blocks[b]!.owner;
  while (e > region && tree.endBlock[e]! < end) e = tree.parent[e]!;
  return e > region && within(tree, region, e) && tree.firstBlock[e] === b ? e : -1;
}
