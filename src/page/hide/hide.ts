import type { ClutterPart } from '../article/types';

/** Takes back one page's hiding; exact, and harmless when called twice. */
export interface Hiding {
  /** The elements that are hidden now, with their reasons. */
  readonly parts: ReadonlyMap<Element, ClutterPart>;
  hide(parts: Iterable<ClutterPart>): void;
  /** Shows one part again, for a reader who wants it back. */
  show(element: Element): void;
  undo(): void;
}

/**
 * Hides elements by a marker attribute that the extension's own stylesheet reads; nothing is moved or removed,
 * so listeners, frameworks and scroll positions survive.
 * @param attribute name of the marker; its value becomes the reason
 */
export function createHiding(attribute: string): Hiding {
  const parts = new Map<Element, ClutterPart>();
  const show = (element: Element) => {
    if (parts.delete(element)) element.removeAttribute(attribute);
  };
  return {
    parts,
    hide(more) {
      for (const part of more) {
        if (parts.has(part.element)) continue;
        parts.set(part.element, part);
        part.element.setAttribute(attribute, part.reason);
      }
    },
    show,
    undo() {
      for (const element of [...parts.keys()]) show(element);
    },
  };
}
