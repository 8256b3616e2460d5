import type { Dom } from '../article/dom';

/** An element's address, absolute, by the page's `<base>`; empty for what is not http(s): `javascript:` and its kin. */
export function addressOf(dom: Dom, element: Element, name: 'href' | 'src' | 'data-src'): string {
  const value = dom.attribute(element, name);
  if (!value) return '';
  try {
    const base = element.ownerDocument.baseURI || 'https://invalid.invalid/';
    const url = new URL(value, base);
    return /^https?:$/.test(url.protocol) && url.hostname !== 'invalid.invalid' ? url.href : '';
  } catch {
    return '';
  }
}
