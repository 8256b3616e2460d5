import { applyToNodes } from '../page/repair/apply';
import type { Journal } from '../page/repair/journal';
import { isUnchanged, type Paragraph, paragraphsIn } from '../page/repair/paragraphs';
import type { Edit } from '../text/edit';
import type { Mender } from '../text/mender';
import type { MendOptions } from '../text/options';
import { inSlices } from './slices';

/** One kind of change on this page, however often it was made. */
export interface MendedWord {
  rule: string;
  before: string;
  after: string;
  /** The text nodes in which it begins. */
  nodes: Text[];
}

/** A page that writes the same text anew after we mended it wins after so many rounds. */
const MOST_ROUNDS = 3;

const WORD = /[\p{L}\p{M}\p{N}\u200c]/u;
const endsWord = (c: string | undefined) => c === undefined || !WORD.test(c);

/** The words that an edit touches, before and after: what a reader recognises. */
function wordsAround(text: string, { start, deleted, inserted }: Edit): { before: string; after: string } {
  const end = start + deleted.length;
  let from = start;
  let to = end;
  while (from > 0 && !endsWord(text[from - 1])) from--;
  while (to < text.length && !endsWord(text[to])) to++;
  const around = (middle: string) => text.slice(from, start) + middle + text.slice(end, to);
  return { before: around(deleted), after: around(inserted) };
}

/** Mends the text of one page's story, remembers what it did, and can take it all back. */
export class Mending {
  readonly words = new Map<string, MendedWord>();
  private readonly rounds = new Map<string, number>();
  private edits = 0;

  constructor(
    private readonly mender: Mender,
    private readonly options: MendOptions,
    private readonly journal: Journal,
    /** Elements to leave out, such as hidden ones. */
    private readonly skip: (element: Element) => boolean,
  ) {}

  /** Edits made so far. */
  get count(): number {
    return this.edits;
  }

  /**
   * Mends everything below the roots, in slices; settles when done or aborted.
   * @param again whether this answers a change by the page, whose rounds are counted
   */
  async mendBelow(roots: Iterable<Element>, signal: AbortSignal, again = false): Promise<void> {
    for (const root of roots) {
      await inSlices(paragraphsIn(root, this.skip), (paragraph) => this.mend(paragraph, again), signal);
    }
  }

  private mend(paragraph: Paragraph, again: boolean) {
    if (!isUnchanged(paragraph)) return;
    const edits = this.mender.mend(paragraph.text, this.options);
    if (!edits.length) return;
    if (again) {
      const rounds = (this.rounds.get(paragraph.text) ?? 0) + 1;
      if (rounds > MOST_ROUNDS) return;
      this.rounds.set(paragraph.text, rounds);
    }
    this.edits += applyToNodes(paragraph, edits, this.journal);
    for (const edit of edits) this.remember(paragraph, edit);
  }

  private remember(paragraph: Paragraph, edit: Edit) {
    const { before, after } = wordsAround(paragraph.text, edit);
    const key = `${before}→${after}`;
    const word = this.words.get(key) ?? { rule: edit.rule, before, after, nodes: [] };
    word.nodes.push(paragraph.pieces.findLast((p) => p.start <= edit.start)?.node ?? paragraph.pieces[0]!.node);
    this.words.set(key, word);
  }
}
