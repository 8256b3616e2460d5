import type { Article, ClutterPart } from '../page/article/types';
import { createHiding } from '../page/hide/hide';
import { holdsWriting } from '../page/hide/in-use';
import { Journal } from '../page/repair/journal';
import { HIDDEN_ATTRIBUTE } from '../shared/names';
import type { Mender } from '../text/mender';
import type { MendOptions } from '../text/options';
import { type MendedWord, Mending } from './mending';
import { observePage } from './observe';
import { textMayChange } from './ready';
import { outermost, textsIn } from './story';
import { Translation } from './translated';

export interface SessionSetup {
  document: Document;
  /** Looks at the page as it is now. */
  find(): Article;
  /** What the reader wants now. */
  options(): Promise<MendOptions>;
  loadMender(): Promise<Mender>;
  /** Called whenever the numbers change. */
  changed(): void;
}

/** From «clean» to «undo» on one page. Everything that it does ends with `stop`. */
export class Session {
  readonly hiding;
  /** Why the text could not be mended; the hiding stands. */
  problem?: unknown;
  mending?: Mending;
  private readonly journal = new Journal();
  private readonly abort = new AbortController();
  /** Aborts when the session ends. */
  readonly signal = this.abort.signal;
  /** Aborts when what is being mended is not wanted any more. */
  private mendingNow = new AbortController();
  private readonly translation: Translation;
  /** Parts that the reader wanted back, and words that shall stay as published. */
  private readonly kept = new Set<Element>();
  private readonly excepted: string[] = [];
  private trimmed = 0;

  constructor(
    private readonly setup: SessionSetup,
    public article: Article,
  ) {
    this.hiding = createHiding(setup.document, HIDDEN_ATTRIBUTE);
    this.translation = new Translation(setup.document);
  }

  /** Parts that are hidden now, stretches of text included. */
  get hiddenCount(): number {
    return this.hiding.parts.size + this.trimmed;
  }

  /** Hides at once; mends when the page has loaded and the engine is here. Settles when all is done or stopped. */
  async start(): Promise<void> {
    this.hide();
    this.setup.changed();
    await textMayChange(this.setup.document, this.signal);
    if (this.signal.aborted) return;
    this.trim();
    this.watch();
    await this.mend();
  }

  /** Leaves the page as it was, byte for byte where the page has not changed it since. */
  stop() {
    this.abort.abort();
    this.mendingNow.abort();
    this.takeBackText();
    this.hiding.undo();
  }

  /** Takes back what was done to a word, and leaves it alone on this page from now on. */
  async except(word: MendedWord): Promise<void> {
    this.excepted.push(word.before);
    await this.remend();
  }

  /** Mends the text anew, with what the reader wants now. */
  async remend(): Promise<void> {
    this.takeBackText();
    this.article = this.setup.find();
    this.hide();
    this.trim();
    await this.mend();
  }

  /** Shows a hidden part again, for good. */
  show(element: Element) {
    this.kept.add(element);
    this.hiding.show(element);
  }

  /** Whether some of the story is still in the page. */
  isOnPage(): boolean {
    return this.storyElements().some((element) => element.isConnected);
  }

  /** How the story begins, to tell whether the page has moved on to another. */
  opening(): string {
    const body = this.article.parts.find((part) => part.role === 'body')?.element;
    return body?.isConnected ? (body.textContent ?? '').trim().slice(0, 200) : '';
  }

  /** The outermost story elements: each text is mended once. */
  storyElements(): Element[] {
    const shown = this.article.parts.filter(({ role }) => role !== 'date' && role !== 'byline');
    return outermost(shown.map((part) => part.element));
  }

  private takeBackText() {
    this.journal.adoptCopies(textsIn(this.storyElements()));
    this.journal.undo();
    this.trimmed = 0;
  }

  private async mend() {
    this.mendingNow.abort();
    const now = new AbortController();
    this.mendingNow = now;
    try {
      const mender = await this.setup.loadMender();
      const { words, ...options } = await this.setup.options();
      if (now.signal.aborted) return;
      const never = [...(words?.never ?? []), ...this.excepted];
      const skip = (element: Element) => this.hiding.parts.has(element);
      const wanted = { ...options, words: { never, always: words?.always ?? [] } };
      this.mending = new Mending(mender, wanted, this.journal, skip);
      delete this.problem;
      if (!this.translation.on) await this.mending.mendBelow(this.storyElements(), now.signal);
    } catch (error) {
      this.problem = error;
    }
    if (!now.signal.aborted) this.setup.changed();
  }

  /** Hides the clutter, and the date and author's line: what remains is what a reader reads. */
  private hide() {
    const story = this.storyElements();
    const lines = this.article.parts.filter(({ role }) => role === 'date' || role === 'byline');
    const alone = lines.filter(({ element }) => !story.some((other) => element.contains(other)));
    const parts: ClutterPart[] = alone.map(({ element, role }) => ({ element, reason: 'tools', rule: role }));
    const wanted = ({ element }: ClutterPart) => !this.kept.has(element) && !holdsWriting(element);
    this.hiding.hide([...this.article.clutter, ...parts].filter(wanted));
  }

  private trim() {
    for (const { node, start, end, rule } of this.article.clutterText.toReversed()) {
      if (!node.isConnected || end > node.length) continue;
      this.journal.write(node, [{ rule, start, deleted: node.data.slice(start, end), inserted: '' }]);
      this.trimmed++;
    }
  }

  private watch() {
    const { document } = this.setup;
    observePage(
      {
        document,
        story: () => this.storyElements(),
        isNoMatter: (node) => this.isNoMatter(node),
        look: () => this.look(),
      },
      this.signal,
    );
    const translated = (on: boolean) => (on ? this.mendingNow.abort() : void this.mend());
    this.translation.watch(translated, this.signal);
  }

  /** Our own writes, and what changes inside hidden parts. */
  private isNoMatter(node: Node): boolean {
    if (node.nodeType === 3 && this.journal.isOurs(node as Text)) return true;
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
    return element?.closest(`[${HIDDEN_ATTRIBUTE}]`) != null;
  }

  /** The page has changed: decide anew, hide what has come, show what has become story, mend what is new. */
  private async look(): Promise<boolean> {
    this.journal.follow();
    const found = this.setup.find();
    if (found.verdict === 'none' || this.signal.aborted) return false;
    const [hidden, mended] = [this.hiddenCount, this.mending?.count];
    this.article = found;
    const story = this.storyElements();
    for (const { element } of [...this.hiding.parts.values()]) {
      if (story.some((other) => element.contains(other))) this.hiding.show(element);
    }
    this.journal.adoptCopies(textsIn(story));
    this.hide();
    this.trim();
    if (!this.translation.on) await this.mending?.mendBelow(story, this.mendingNow.signal, true);
    this.journal.forgetDetached();
    this.hiding.forgetDetached();
    this.mending?.forgetDetached();
    if (this.signal.aborted || (hidden === this.hiddenCount && mended === this.mending?.count)) return false;
    this.setup.changed();
    return true;
  }
}
