import type { Dom } from '../article/read/dom';

/** An attribute of an element as a whole web address; empty when it holds none. */
export function addressOf(dom: Dom, element: Element, attribute: string): string {
  const value = dom.attribute(element, attribute);
  if (!value) return '';
  try {
    const base = element.ownerDocument.baseURI || 'https://invalid.invalid/';
    const url = new URL(value, base);
    return /^https?:$/.test(url.protocol) && url.hostname !== 'invalid.invalid' ? url.href : '';
  } catch {
    return '';
  }
}
