import { applyToNodes } from '../../page/repair/apply';
import type { Journal } from '../../page/repair/journal';
import { isUnchanged, type Paragraph, paragraphsIn, pieceAt } from '../../page/repair/paragraphs';
import { applyEdits, type Edit } from '../../text/edit';
import { inSlices } from '../slices';
import { batchesOf } from './batches';
import { mendTexts } from './mender';
import { Rounds } from './rounds';

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

/** Only Persian text is worth a question. */
const PERSIAN = /[\u0600-\u06ff]/;

/** Mends the text of one page's story, remembers what it did, and can take it all back. */
export class Mending {
  readonly words = new Map<string, MendedWord>();
  private readonly rounds = new Rounds();
  /** What each paragraph reads as since it was mended, by its first node: it need not be asked for again. */
  private readonly done = new WeakMap<Text, string>();

  constructor(
    private readonly journal: Journal,
    /** Words that shall stay as published. */
    private readonly never: readonly string[],
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
   * @throws Error when the engine can't be had
   */
  async mendBelow(roots: Iterable<Element>, signal: AbortSignal, again = false): Promise<void> {
    const found: Paragraph[] = [];
    for (const root of roots) {
      await inSlices(
        paragraphsIn(root, this.skip),
        (paragraph) => this.isNew(paragraph) && found.push(paragraph),
        signal,
      );
    }
    for (const batch of batchesOf(found)) {
      if (signal.aborted) return;
      const edits = await mendTexts({ texts: batch.map(({ text }) => text), never: this.never });
      await inSlices(batch.entries(), ([i, paragraph]) => this.apply(paragraph, edits[i]!, again), signal);
    }
  }

  private isNew({ text, pieces }: Paragraph): boolean {
    return PERSIAN.test(text) && this.done.get(pieces[0]!.node) !== text;
  }

  private apply(paragraph: Paragraph, edits: readonly Edit[], again: boolean) {
    if (!isUnchanged(paragraph)) return;
    const { text, pieces } = paragraph;
    this.journal.noteRead(pieces.map((piece) => piece.node));
    if (edits.length && again && !this.rounds.mayMend(text, performance.now())) return;
    this.done.set(pieces[0]!.node, applyEdits(text, edits));
    if (!edits.length) return;
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
