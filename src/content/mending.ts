import { applyToNodes } from '../page/repair/apply';
import type { Journal } from '../page/repair/journal';
import { isUnchanged, type Paragraph, paragraphsIn, pieceAt } from '../page/repair/paragraphs';
import type { Edit } from '../text/edit';
import type { Mender } from '../text/mender';
import type { MendOptions } from '../text/options';
import { Rounds } from './rounds';
import { inSlices } from './slices';

/** One kind of change on this page, however often it was made. */
export interface MendedWord {
  rule: string;
  before: string;
  after: string;
  /** The text nodes in which it begins. */
  nodes: Text[];
}

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
  private readonly rounds = new Rounds();

  constructor(
    private readonly mender: Mender,
    private readonly options: MendOptions,
    private readonly journal: Journal,
    /** Elements to leave out, such as hidden ones. */
    private readonly skip: (element: Element) => boolean,
  ) {}

  /** Edits that stand in the page. */
  get count(): number {
    let count = 0;
    for (const { nodes } of this.words.values()) count += nodes.length;
    return count;
  }

  /** Forgets words of text that has left the page. */
  forgetDetached() {
    for (const [key, word] of this.words) {
      word.nodes = word.nodes.filter((node) => node.isConnected);
      if (!word.nodes.length) this.words.delete(key);
    }
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
    this.journal.noteRead(paragraph.pieces.map((piece) => piece.node));
    if (!edits.length) return;
    if (again && !this.rounds.mayMend(paragraph.text, performance.now())) return;
    applyToNodes(paragraph, edits, this.journal);
    for (const edit of edits) this.remember(paragraph, edit);
  }

  private remember(paragraph: Paragraph, edit: Edit) {
    const { before, after } = wordsAround(paragraph.text, edit);
    const key = `${before}→${after}`;
    const word = this.words.get(key) ?? { rule: edit.rule, before, after, nodes: [] };
    word.nodes.push(paragraph.pieces[pieceAt(paragraph.pieces, edit.start)]!.node);
    this.words.set(key, word);
  }
}
