import { descriptor, ofDocument } from './unclobbered';

/** What a page's stylesheets make of elements. Asking computes styles, not layout. */
export interface Rendered {
  isVisible(element: Element): boolean;
  /** Which way text runs: as computed, for few sites say it by an attribute. */
  direction(element: Element): 'ltr' | 'rtl';
}

/** Null in documents without a window, and where the DOM computes no styles. */
export function renderedIn(document: Document, root: Element): Rendered | null {
  const check = descriptor(root, 'checkVisibility')?.value as Element['checkVisibility'] | undefined;
  const view = ofDocument<Window | null>(document, 'defaultView');
  if (!check || !view) return null;
  return {
    isVisible: (element) => check.call(element, { visibilityProperty: true }),
    direction: (element) => (view.getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr'),
  };
}
