import { findSummaries, leadsOn } from '../sift/cards';
import { type Block, linkShare } from './block';
import { textOf } from './texts';
import type { Tree } from './tree';

/** At least this many words outside links make a paragraph prose, with or without a full stop. */
const PROSE_WORDS = 10;

/** Before its summary, a card has no more blocks than this: section, time, headline. */
const CARD_BLOCKS = 8;

/** What the summary of another story is worth. */
const SUMMARY = -5;

export const isLinks = (block: Block) => linkShare(block) > 0.6;

/** Sentences: long enough, or short with a mark that sentences have. */
export function isProse(block: Block): boolean {
  const words = block.words - block.linkedWords;
  return (
    !isLinks(block) && (words >= PROSE_WORDS || (words >= 5 && block.stops > 0)) && block.digits < block.letters / 4
  );
}

/**
 * What a block says for its surroundings being the story: letters of prose count for it, links against it, and stray
 * labels a little against it.
 */
function worth(block: Block, prose: boolean): number {
  if (isLinks(block)) return -(8 + 0.4 * block.linked + (block.heading ? 20 : 0));
  const own = Math.max(0, block.letters - block.linked);
  if (!prose) return block.words >= 4 ? own * 0.3 : -3;
  return own * (block.heading ? 0.2 : 1);
}

/** Values of all blocks, and sums for the values and letters of prose of any range. */
export class Prose {
  readonly values: Float64Array;
  /** prefix[b]: letters of prose in blocks before b. */
  private readonly prefix: Float64Array;

  constructor(private readonly tree: Tree) {
    const { blocks } = tree;
    const summaries = findSummaries(tree);
    this.values = new Float64Array(blocks.length);
    this.prefix = new Float64Array(blocks.length + 1);
    for (let b = 0; b < blocks.length; b++) {
      const block = blocks[b]!;
      const prose = isProse(block);
      this.values[b] = prose && (summaries.has(b) || this.isSummary(b)) ? SUMMARY : worth(block, prose);
      this.prefix[b + 1] = this.prefix[b]! + (prose ? Math.max(0, this.values[b]!) : 0);
    }
  }

  /** A short paragraph in a card that opens with a linked headline: another story's summary. */
  private isSummary(b: number): boolean {
    const { tree } = this;
    const before = tree.blocks[b - 1];
    if (!before || !isLinks(before) || before.linkedWords < 3 || tree.blocks[b]!.words >= 60) return false;
    let card = before.owner;
    for (let n = 0; card > 0 && tree.endBlock[card]! <= b; card = tree.parent[card]!, n++) if (n > 5) return false;
    const first = tree.firstBlock[card]!;
    if (b - first > CARD_BLOCKS || tree.endBlock[card]! - first > 2 * CARD_BLOCKS) return false;
    for (let other = first; other < tree.endBlock[card]!; other++)
      if (other !== b && isProse(tree.blocks[other]!)) return false;
    return leadsOn(textOf(tree, before), before.linkedWords);
  }

  get total(): number {
    return this.prefix.at(-1) ?? 0;
  }

  /** Letters of prose in blocks from `from` to `to` (exclusive). */
  between(from: number, to: number): number {
    return to > from ? this.prefix[to]! - this.prefix[from]! : 0;
  }

  of(element: number): number {
    return this.between(this.tree.firstBlock[element]!, this.tree.endBlock[element]!);
  }
}
