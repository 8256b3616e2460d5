import type { Dom } from '../article/read/dom';
import { ofDocument } from '../article/read/unclobbered';

/** Stands in for an address that a page does not have. */
const NOWHERE = 'https://invalid.invalid/';

/** Makes whole addresses of a page's attributes. What the page's addresses start from is asked for once. */
export class Addresses {
  private base: string | undefined;

  constructor(private readonly dom: Dom) {}

  /** An attribute of an element as a whole web address; empty when it holds none. */
  of(element: Element, attribute: string): string {
    const value = this.dom.attribute(element, attribute);
    if (!value) return '';
    try {
      this.base ??= ofDocument<string>(element.ownerDocument, 'baseURI') || NOWHERE;
      const url = new URL(value, this.base);
      return /^https?:$/.test(url.protocol) && url.hostname !== 'invalid.invalid' ? url.href : '';
    } catch {
      return '';
    }
  }
}
