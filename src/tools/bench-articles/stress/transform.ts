import type { Gold } from '../pages';

/** A page on its way through transformations; `document` is changed in place. */
export interface Case {
  document: Document;
  url: string;
  gold: Gold;
}

/** Changes a page as sites differ from each other. Returns false where the page has nothing to change. */
export type Transform = (page: Case) => boolean;

export const all = (document: Document, selector: string): Element[] => [...document.querySelectorAll(selector)];

/** Puts an element of another tag in an element's place, with all its content. */
export function rename(element: Element, tag: string): void {
  const other = element.ownerDocument.createElement(tag);
  for (const { name, value } of [...element.attributes]) other.setAttribute(name, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
}

/** An element from its markup. */
export function made(document: Document, html: string): Element {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return holder.firstElementChild!;
}

/** The elements of the story's paragraphs, in the gold's order; null where one has no element of its own. */
export function paragraphsOf({ document, gold }: Case): Element[] | null {
  const flat = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
  const byText = new Map<string, Element>();
  for (const element of all(document, 'p, div, li, h2, h3, h4, blockquote, td')) {
    const text = flat(element.textContent);
    if (!byText.has(text) || byText.get(text)!.contains(element)) byText.set(text, element);
  }
  const found = gold.body.map((paragraph) => byText.get(flat(paragraph)));
  return found.length > 0 && found.every((element) => element) ? (found as Element[]) : null;
}
