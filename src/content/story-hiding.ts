import type { Article, ClutterPart } from '../page/article/types';
import { hideAroundFocus } from '../page/hide/focus';
import { emptyFrames } from '../page/hide/frames';
import { createHiding } from '../page/hide/hide';
import { holdsWriting } from '../page/hide/in-use';
import { HIDDEN_ATTRIBUTE } from '../shared/names';
import { isReaderRule } from './reader-rules';

/** What one session hides around its story. */
export class StoryHiding {
  private readonly hiding;
  /** Parts that the reader wanted back. */
  private readonly kept = new Set<Element>();

  constructor(
    private readonly document: Document,
    private readonly signal: AbortSignal,
  ) {
    this.hiding = createHiding(document, HIDDEN_ATTRIBUTE);
  }

  /** The elements that are hidden now, with their reasons. */
  get parts(): ReadonlyMap<Element, ClutterPart> {
    return this.hiding.parts;
  }

  /**
   * Hides the clutter, and the date and author's line: what remains is what a reader reads. Neither what holds the story
   * nor what somebody is writing in.
   * @param story the outermost elements of the story
   */
  hide({ parts, clutter }: Article, story: readonly Element[]) {
    const holdsStory = (element: Element) => story.some((other) => element.contains(other));
    const mayHide = ({ element }: ClutterPart) =>
      !this.kept.has(element) && !holdsStory(element) && !holdsWriting(element);
    const lines = parts
      .filter(({ role }) => role === 'date' || role === 'byline')
      .map(({ element, role }): ClutterPart => ({ element, reason: 'dateline', rule: role }))
      .filter(mayHide);
    const wanted = [...clutter.filter(mayHide), ...lines];
    const frames = emptyFrames(
      lines,
      wanted.map(({ element }) => element),
      holdsStory,
    );
    hideAroundFocus(this.document, () => this.hiding.hide([...wanted, ...frames]), story[0], this.signal);
  }

  /** Shows again what has become the story's since. */
  showStory(story: readonly Element[]) {
    for (const element of [...this.parts.keys()])
      if (story.some((other) => element.contains(other))) this.hiding.show(element);
  }

  /** Shows again what the reader's own rules hide. */
  showReaders() {
    for (const [element, { rule }] of [...this.parts]) if (isReaderRule(rule)) this.hiding.show(element);
  }

  /** Shows a hidden part again, with all around it, for good. */
  keep(element: Element) {
    this.kept.add(element);
    for (const part of [...this.parts.keys()]) if (part.contains(element)) this.hiding.show(part);
  }

  /** Whether a change inside this element is none that a reader sees. */
  isUnseen(element: Element | null): boolean {
    return element?.closest(`[${HIDDEN_ATTRIBUTE}]`) != null;
  }

  forgetDetached() {
    this.hiding.forgetDetached();
  }

  undo() {
    this.hiding.undo();
  }
}
