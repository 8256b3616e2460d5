import type { Article } from '../page/article/types';
import { observePage } from './life/observe';
import { domReady, textMayChange } from './life/ready';
import type { MendedWord } from './mending/mending';
import { StoryText } from './mending/story-text';
import { readElementsOf } from './story';
import { StoryHiding } from './story-hiding';

export interface SessionSetup {
  document: Document;
  /** Looks at the page as it is now. */
  find(signal: AbortSignal): Promise<Article>;
  /** Milliseconds that looks have taken so far. */
  spent(): number;
  /** Called whenever the numbers change. */
  changed(): void;
}

/** From «clean» to «undo» on one page. Everything that it does ends with `stop`. */
export class Session {
  readonly hiding: StoryHiding;
  readonly text: StoryText;
  private readonly abort = new AbortController();
  /** Aborts when the session ends. */
  readonly signal = this.abort.signal;

  constructor(
    private readonly setup: SessionSetup,
    public article: Article,
  ) {
    this.hiding = new StoryHiding(setup.document, this.signal);
    this.text = new StoryText(
      {
        document: setup.document,
        elements: () => this.storyElements(),
        isHidden: (element) => this.hiding.parts.has(element),
        changed: () => setup.changed(),
      },
      this.signal,
    );
  }

  /** Parts that are hidden now, stretches of text included. */
  get hiddenCount(): number {
    return this.hiding.parts.size + this.text.trimmed;
  }

  get mendedCount(): number {
    return this.text.mending?.count ?? 0;
  }

  /** Hides at once; mends when the page has loaded. Settles when all is done or stopped. */
  async start(): Promise<void> {
    const { document } = this.setup;
    const isComing = document.readyState === 'loading';
    this.hide();
    this.setup.changed();
    if (isComing) await this.hideRest();
    await textMayChange(document, this.signal);
    if (this.signal.aborted) return;
    this.text.trim(this.article);
    this.watch();
    await this.text.mend();
  }

  /** Leaves the page as it was, byte for byte where the page has not changed it since. */
  stop() {
    this.abort.abort();
    this.hiding.undo();
  }

  /** Takes back what was done to a word, and leaves it alone on this page from now on. */
  async except(word: MendedWord): Promise<void> {
    this.text.except(word);
    await this.remend();
  }

  /** Mends the text anew, with what the reader wants now. */
  async remend(): Promise<void> {
    this.text.takeBack();
    const found = await this.setup.find(this.signal);
    if (this.signal.aborted) return;
    if (found.verdict !== 'none') this.article = found;
    this.hide();
    this.text.trim(this.article);
    await this.text.mend();
  }

  /** The reader's own rules for the site have changed. */
  async followRules(): Promise<void> {
    this.hiding.showReaders();
    await this.look();
    if (!this.signal.aborted) this.setup.changed();
  }

  /** Shows a hidden part again, for good. */
  show(element: Element) {
    this.hiding.keep(element);
  }

  /** Whether some of the story is still in the page. */
  isOnPage(): boolean {
    return this.storyElements().some((element) => element.isConnected);
  }

  storyElements(): Element[] {
    return readElementsOf(this.article);
  }

  private hide() {
    this.hiding.hide(this.article, this.storyElements());
  }

  /** The reader has asked for a page that was still coming: decides anew when all of it is there. */
  private async hideRest() {
    await domReady(this.setup.document, this.signal);
    const found = await this.setup.find(this.signal);
    if (found.verdict === 'none' || this.signal.aborted) return;
    this.article = found;
    this.hiding.showStory(this.storyElements());
    this.hide();
    this.setup.changed();
  }

  private watch() {
    const { document } = this.setup;
    observePage(
      {
        document,
        story: () => this.storyElements(),
        isNoMatter: (node) => this.isNoMatter(node),
        look: () => this.look(),
        spent: () => this.setup.spent(),
      },
      this.signal,
    );
    this.text.watchTranslation(this.signal);
  }

  /** Our own writes, and what changes inside hidden parts. */
  private isNoMatter(node: Node): boolean {
    if (node.nodeType === 3 && this.text.isOurs(node as Text)) return true;
    return this.hiding.isUnseen(node.nodeType === 1 ? (node as Element) : node.parentElement);
  }

  /** The page has changed: decide anew, hide what has come, show what has become story, mend what is new. */
  private async look(): Promise<boolean> {
    this.text.follow();
    const found = await this.setup.find(this.signal);
    if (found.verdict === 'none' || this.signal.aborted) return false;
    const [hidden, mended] = [this.hiddenCount, this.mendedCount];
    this.article = found;
    this.hiding.showStory(this.storyElements());
    this.hide();
    await this.text.mendNew(found);
    this.hiding.forgetDetached();
    if (this.signal.aborted || (hidden === this.hiddenCount && mended === this.mendedCount)) return false;
    this.setup.changed();
    return true;
  }
}
