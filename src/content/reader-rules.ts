import type { Article, ClutterPart } from '../page/article/types';

/** The reader's own rules for one site. */
export interface ReaderRules {
  hide: readonly string[];
  show: readonly string[];
}

const MARK = 'reader:';

/** Whether a part was hidden because the reader said so. */
export const isReaderRule = (rule: string) => rule.startsWith(MARK);

/** Elements that a selector finds; none for one that the browser does not understand. */
function find(document: Document, selector: string): Element[] {
  try {
    return Array.from(document.querySelectorAll(selector));
  } catch {
    return [];
  }
}

/**
 * The article as the reader wants it: without what the reader hides, with what the reader wants to see. Nothing that
 * holds the story's body is hidden, whatever a rule says.
 */
export function withReaderRules(article: Article, document: Document, rules: ReaderRules | undefined): Article {
  if (!rules || article.verdict === 'none') return article;
  const bodies = article.parts.filter((part) => part.role === 'body').map((part) => part.element);
  const added = rules.hide.flatMap((selector): ClutterPart[] =>
    find(document, selector)
      .filter((element) => !bodies.some((body) => element.contains(body)))
      .map((element) => ({ element, reason: 'other', rule: MARK + selector })),
  );
  const shown = new Set(rules.show.flatMap((selector) => find(document, selector)));
  const wanted = (part: ClutterPart) => !shown.has(part.element);
  return { ...article, clutter: [...article.clutter, ...added].filter(wanted) };
}
