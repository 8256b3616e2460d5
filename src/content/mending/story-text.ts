import type { Article } from '../../page/article/types';
import { Journal } from '../../page/repair/journal';
import { textsIn } from '../story';
import { type MendedWord, Mending } from './mending';
import { Translation } from './translated';

export interface StoryTextSetup {
  document: Document;
  /** The outermost elements of the story now. */
  elements(): Element[];
  /** Whether an element is hidden: its text is nobody's to read. */
  isHidden(element: Element): boolean;
  /** Called when mending has come to an end, or failed. */
  changed(): void;
}

/** What one session does to the text of its story: takes end marks away, mends the rest, and gives it all back. */
export class StoryText {
  /** Why the text could not be mended. */
  problem?: unknown;
  mending?: Mending;
  /** Stretches of text that were taken away. */
  trimmed = 0;
  private readonly journal = new Journal();
  private readonly translation: Translation;
  /** Aborts when what is being mended is not wanted any more. */
  private now = new AbortController();
  /** Words that shall stay as published on this page. */
  private readonly excepted: string[] = [];

  constructor(
    private readonly setup: StoryTextSetup,
    signal: AbortSignal,
  ) {
    this.translation = new Translation(setup.document);
    signal.addEventListener('abort', () => this.takeBack(), { once: true });
  }

  /** Whether the node reads exactly as we left it. */
  isOurs(node: Text): boolean {
    return this.journal.isOurs(node);
  }

  /** Mends what a page in translation will be again when the translation ends. */
  watchTranslation(signal: AbortSignal) {
    this.translation.watch((on) => (on ? this.now.abort() : void this.mend()), signal);
  }

  /** Takes away the stretches that are no story, such as end marks. */
  trim({ clutterText }: Article) {
    for (const { node, start, end, rule } of clutterText.toReversed()) {
      if (!node.isConnected || end > node.length) continue;
      this.journal.write(node, [{ rule, start, deleted: node.data.slice(start, end), inserted: '' }]);
      this.trimmed++;
    }
  }

  /** Mends the story from the beginning. */
  async mend() {
    this.now.abort();
    this.now = new AbortController();
    const { signal } = this.now;
    this.mending = new Mending(this.journal, [...this.excepted], (element) => this.setup.isHidden(element));
    await this.run(this.mending, signal, false);
    if (!signal.aborted) this.setup.changed();
  }

  /** The page has changed: takes note of what it wrote. */
  follow() {
    this.journal.follow();
  }

  /** Mends what is new in a changed page, or what has been written anew. */
  async mendNew(article: Article) {
    this.journal.adoptCopies(textsIn(this.setup.elements()));
    this.trim(article);
    if (this.mending) await this.run(this.mending, this.now.signal, true);
    this.journal.forgetDetached();
    this.mending?.forgetDetached();
  }

  /** Leaves a word alone on this page from now on; takes effect when the text is mended anew. */
  except(word: MendedWord) {
    this.excepted.push(word.before);
  }

  /** Gives the text back as the page wrote it; what the page has written since stays. */
  takeBack() {
    this.now.abort();
    this.journal.adoptCopies(textsIn(this.setup.elements()));
    this.journal.undo();
    this.trimmed = 0;
  }

  private async run(mending: Mending, signal: AbortSignal, again: boolean) {
    if (this.translation.on) return;
    try {
      await mending.mendBelow(this.setup.elements(), signal, again);
      delete this.problem;
    } catch (error) {
      if (!signal.aborted) this.problem = error;
    }
  }
}
