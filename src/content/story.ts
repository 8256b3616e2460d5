import type { Article } from '../page/article/types';

/** The body of a story. */
export const bodyOf = (article: Article): Element | undefined =>
  article.parts.find((part) => part.role === 'body')?.element;

/** How a story begins, to tell whether the page has moved on to another; empty when it has left the page. */
export function openingOf(article: Article): string {
  const body = bodyOf(article);
  return body?.isConnected ? (body.textContent ?? '').trim().slice(0, 200) : '';
}

/** The outermost elements of a story that are read: each text is mended once. */
export function readElementsOf(article: Article): Element[] {
  const shown = article.parts.filter(({ role }) => role !== 'date' && role !== 'byline');
  return outermost(shown.map((part) => part.element));
}

/** Those elements that lie in none of the others. */
function outermost(elements: readonly Element[]): Element[] {
  return elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)));
}

/** All text nodes below these elements. */
export function* textsIn(elements: Iterable<Element>): Generator<Text> {
  for (const element of elements) {
    const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text;
  }
}
