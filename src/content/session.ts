import type { Article, ClutterPart } from '../page/article/types';
import { createHiding } from '../page/hide/hide';
import { Journal } from '../page/repair/journal';
import { HIDDEN_ATTRIBUTE } from '../shared/names';
import type { Mender } from '../text/mender';
import type { MendOptions } from '../text/options';
import { type MendedWord, Mending } from './mending';
import { observePage } from './observe';
import { textMayChange } from './ready';

export interface SessionSetup {
  document: Document;
  /** Looks at the page as it is now. */
  find(): Article;
  options: Promise<MendOptions>;
  loadMender(): Promise<Mender>;
  /** Called whenever the numbers change. */
  changed(): void;
}

/** From «clean» to «undo» on one page. Everything that it does ends with `stop`. */
export class Session {
  readonly hiding = createHiding(HIDDEN_ATTRIBUTE);
  /** Why the text could not be mended; the hiding stands. */
  problem?: unknown;
  mending?: Mending;
  private readonly journal = new Journal();
  private readonly abort = new AbortController();
  /** Aborts when the session ends. */
  readonly signal = this.abort.signal;
  /** Parts that the reader wanted back, and words that shall stay as published. */
  private readonly kept = new Set<Element>();
  private readonly excepted: string[] = [];
  private trimmed = 0;
  private looking?: AbortController;

  constructor(
    private readonly setup: SessionSetup,
    public article: Article,
  ) {}

  /** Parts that are hidden now, stretches of text included. */
  get hiddenCount(): number {
    return this.hiding.parts.size + this.trimmed;
  }

  /** Hides at once; mends when the page has loaded and the engine is here. Settles when all is done or stopped. */
  async start(): Promise<void> {
    const { signal } = this.abort;
    this.hide();
    this.setup.changed();
    await textMayChange(this.setup.document, signal);
    if (signal.aborted) return;
    this.trim();
    this.watch();
    try {
      await this.mend();
    } catch (error) {
      this.problem = error;
    }
    if (!signal.aborted) this.setup.changed();
  }

  /** Takes back what was done to a word, and leaves it alone on this page from now on. */
  async except(word: MendedWord): Promise<void> {
    this.excepted.push(word.before);
    this.journal.undo();
    this.trimmed = 0;
    this.trim();
    await this.mend();
  }

  /** Shows a hidden part again, for good. */
  show(element: Element) {
    this.kept.add(element);
    this.hiding.show(element);
  }

  private async mend() {
    const { signal } = this.abort;
    const mender = await this.setup.loadMender();
    const { words, ...options } = await this.setup.options;
    if (signal.aborted) return;
    const never = [...(words?.never ?? []), ...this.excepted];
    const skip = (element: Element) => this.hiding.parts.has(element);
    this.mending = new Mending(
      mender,
      { ...options, words: { never, always: words?.always ?? [] } },
      this.journal,
      skip,
    );
    await this.mending.mendBelow(this.storyElements(), signal);
  }

  /** Leaves the page as it was, byte for byte where the page has not changed it since. */
  stop() {
    this.abort.abort();
    this.journal.undo();
    this.hiding.undo();
  }

  /** The outermost story elements: each text is mended once. */
  storyElements(): Element[] {
    const shown = this.article.parts.filter(({ role }) => role !== 'date' && role !== 'byline');
    const elements = shown.map((part) => part.element);
    return elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)));
  }

  /** Hides the clutter, and the date and author's line: what remains is what a reader reads. */
  private hide() {
    const story = this.storyElements();
    const lines = this.article.parts.filter(({ role }) => role === 'date' || role === 'byline');
    const alone = lines.filter(({ element }) => !story.some((other) => element.contains(other)));
    const parts: ClutterPart[] = alone.map(({ element, role }) => ({ element, reason: 'tools', rule: role }));
    this.hiding.hide([...this.article.clutter, ...parts].filter(({ element }) => !this.kept.has(element)));
  }

  private trim() {
    for (const { node, start, end } of this.article.clutterText.toReversed()) {
      if (!node.isConnected || end > node.length) continue;
      this.journal.write(node, start, node.data.slice(start, end), '');
      this.trimmed++;
    }
  }

  private watch() {
    this.looking?.abort();
    this.looking = new AbortController();
    const signal = AbortSignal.any([this.abort.signal, this.looking.signal]);
    const story = this.storyElements();
    const around = new Set<Element>();
    for (const element of story) {
      for (let up = element.parentElement; up && !around.has(up); up = up.parentElement) around.add(up);
    }
    observePage(
      { story, around: [...around] },
      (node) => this.journal.isOurs(node),
      () => void this.look(),
      signal,
    );
  }

  /** The page has changed: decide anew, hide what has come, show what has become story, mend what is new. */
  private async look() {
    const found = this.setup.find();
    this.journal.forgetDetached();
    if (found.verdict === 'none') return;
    this.article = found;
    const story = this.storyElements();
    for (const { element } of [...this.hiding.parts.values()]) {
      if (story.some((other) => element.contains(other))) this.hiding.show(element);
    }
    this.hide();
    this.trim();
    this.watch();
    await this.mending?.mendBelow(story, this.abort.signal, true);
    if (!this.abort.signal.aborted) this.setup.changed();
  }
}
