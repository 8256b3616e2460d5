import { isLinks, isProse } from './prose';
import type { Sieve } from './sieve';
import type { Tree } from './tree';

/** Boxes hold less of the story's prose than this together; more, and the story is made of such boxes. */
const MAX_SHARE = 0.25;
const MAX_BLOCKS = 25;
const BOX = new Set(['div', 'section', 'aside', 'article', 'ul', 'table', 'blockquote']);

/**
 * Boxes in mid-story that present something else: an element of its own whose first words, or the first under its
 * heading, are a link, with at most a summary after it.
 */
export function dropBoxes(tree: Tree, region: number, sieve: Sieve): void {
  const boxes: number[] = [];
  let [all, boxed] = [0, 0];
  for (let b = sieve.from; b < sieve.to; b++) if (sieve.kept(b)) all += letters(sieve, b);
  for (let e = region + 1; e < tree.end[region]!; e++) {
    const [first, end] = [tree.firstBlock[e]!, tree.endBlock[e]!];
    if (!BOX.has(tree.tags[e]!) || end - first < 2 || end - first > MAX_BLOCKS || !presents(sieve, first, end))
      continue;
    if (announced(sieve, first)) continue;
    boxes.push(e);
    for (let b = first; b < end; b++) if (sieve.kept(b)) boxed += letters(sieve, b);
    e = tree.end[e]! - 1;
  }
  if (boxed > MAX_SHARE * all) return;
  for (const e of boxes) for (let b = tree.firstBlock[e]!; b < tree.endBlock[e]!; b++) sieve.drop(b, 'related', 'box');
}

/** «بندرهایی که اسکله دارند:» announces the list of links that follows. */
function announced(sieve: Sieve, first: number): boolean {
  let before = first - 1;
  while (before >= sieve.from && !sieve.kept(before)) before--;
  return before >= sieve.from && /[:：]\s*$/.test(sieve.text(before));
}

const letters = (sieve: Sieve, b: number) => (isProse(sieve.block(b)) ? sieve.block(b).letters : 0);

function presents(sieve: Sieve, first: number, end: number): boolean {
  let [prose, linked] = [0, 0];
  for (let b = first; b < end; b++) {
    if (sieve.hasRole(b)) return false;
    const block = sieve.block(b);
    if (isLinks(block)) linked++;
    else if (isProse(block) && (++prose > 1 || block.words > 50)) return false;
  }
  const opening = sieve.block(first).heading && !isLinks(sieve.block(first)) ? first + 1 : first;
  return linked > 0 && opening < end && isLinks(sieve.block(opening)) && sieve.block(opening).linkedWords > 0;
}
