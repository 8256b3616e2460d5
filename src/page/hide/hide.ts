import type { ClutterPart } from '../article/types';

/** Takes back one page's hiding; exact, and harmless when called twice. */
export interface Hiding {
  /** The elements that are hidden now, with their reasons. */
  readonly parts: ReadonlyMap<Element, ClutterPart>;
  hide(parts: Iterable<ClutterPart>): void;
  /** Shows one part again, for a reader who wants it back. */
  show(element: Element): void;
  /** Gives up parts that the page has dropped, the oldest first; those that may come back stay known. */
  forgetDetached(): void;
  undo(): void;
}

/** Hidden elements out of the page that are still known: cached views and slides come back. */
const MOST_DETACHED = 500;

/**
 * Takes the marker from every element, also from copies that the page has made of hidden ones.
 * @returns whether there was any
 */
export function removeMarkers(document: Document, attribute: string): boolean {
  const marked = document.querySelectorAll(`[${attribute}]`);
  for (const element of marked) element.removeAttribute(attribute);
  return marked.length > 0;
}

/**
 * Hides elements by a marker attribute that the extension's own stylesheet reads; nothing is moved or removed,
 * so listeners, frameworks and scroll positions survive.
 * @param attribute name of the marker; its value becomes the reason
 */
export function createHiding(document: Document, attribute: string): Hiding {
  const parts = new Map<Element, ClutterPart>();
  const show = (element: Element) => {
    if (parts.delete(element)) element.removeAttribute(attribute);
  };
  return {
    parts,
    hide(more) {
      for (const part of more) {
        // The page may have taken the marker away, or hidden element and marker are new: both want it set.
        if (part.element.getAttribute(attribute) === part.reason && parts.has(part.element)) continue;
        parts.set(part.element, part);
        part.element.setAttribute(attribute, part.reason);
      }
    },
    show,
    forgetDetached() {
      const detached = [...parts.keys()].filter((element) => !element.isConnected);
      for (const element of detached.slice(0, Math.max(0, detached.length - MOST_DETACHED))) show(element);
    },
    undo() {
      for (const element of [...parts.keys()]) show(element);
      removeMarkers(document, attribute);
    },
  };
}
