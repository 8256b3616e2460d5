import type { ClutterReason } from '../../sites/reasons';

export type { ClutterReason };

/** What an element is in the story. */
export type StoryRole = 'kicker' | 'title' | 'lead' | 'byline' | 'date' | 'body' | 'caption' | 'picture';

export interface StoryPart {
  role: StoryRole;
  element: Element;
}

/** A decision to hide an element. `rule` names what decided it: a site rule's id and selector, or a generic rule. */
export interface ClutterPart {
  element: Element;
  reason: ClutterReason;
  rule: string;
}

/** Clutter that has no element of its own: a stretch of a text node («انتهای پیام/ح» after a `<br>`). */
export interface ClutterText {
  node: Text;
  /** UTF-16 offsets in `node.data`; `end` is exclusive. */
  start: number;
  end: number;
  reason: ClutterReason;
  rule: string;
}

/**
 * `article`: surely a news article, may be cleaned by itself. `unsure`: the best guess, for a reader who asks.
 * `none`: nothing here reads like a story.
 */
export type Verdict = 'article' | 'unsure' | 'none';

/** Where a story is from, as its page says. */
export interface Source {
  /** The page's address: its canonical one where that is absolute. */
  url: string;
  /** The agency or paper; may be empty. */
  siteName: string;
  /** The day in the page's data, in whatever form; may be empty. */
  published: string;
}

/** What `findArticle` says of a document. Nothing has been changed yet (design law 1). */
export interface Article {
  verdict: Verdict;
  /** Why the verdict is what it is, for the popup, logs and tests: short English facts. */
  evidence: readonly string[];
  /** Story parts in document order; empty when the verdict is `none`. */
  parts: readonly StoryPart[];
  /** Everything to hide, inside and outside the story. Outermost elements only, in document order. */
  clutter: readonly ClutterPart[];
  clutterText: readonly ClutterText[];
  /** For citations. */
  source?: Source;
  /** The site rule that was used, and its selectors that found nothing on this page. */
  siteRule?: { id: string; stale: readonly string[] };
}
