import { type Rendered, renderedIn } from './rendered';
import { descriptor, ofDocument, querySelectorAll, type Reader } from './unclobbered';

/**
 * Reading nodes without trusting their properties: in a browser `<form><input name="parentNode">` replaces the form's
 * own `parentNode`. The getters of the prototypes can not be replaced by a page.
 */
export interface Dom {
  root: Element | null;
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  nodeType(node: Node): number;
  /** Lower-case tag name. */
  tag(element: Element): string;
  attribute(element: Element, name: string): string | null;
  hasAttributes(element: Element): boolean;
  /** Whether an element's own attributes hide it; in browsers, as they were when this reader was made. */
  hidesItself(element: Element): boolean;
  isConnected(node: Node): boolean;
  data(text: Text): string;
  /** What stylesheets say; null where no style is computed. */
  rendered: Rendered | null;
}

const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Finds everything that `hides` says yes to, and a few more: one question to the browser instead of two an element. */
const MAY_HIDE = '[hidden],dialog:not([open]),[style*=none i],[style*=hidden i]';

function hides(element: Element, { attribute, tag }: Pick<Dom, 'attribute' | 'tag'>): boolean {
  if (attribute(element, 'hidden') !== null) return true;
  if (tag(element) === 'dialog' && attribute(element, 'open') === null) return true;
  const style = attribute(element, 'style');
  return style !== null && HIDDEN_STYLE.test(style);
}

function plain(root: Element | null): Dom {
  const dom: Dom = {
    root,
    firstChild: (node) => node.firstChild,
    nextSibling: (node) => node.nextSibling,
    nodeType: (node) => node.nodeType,
    tag: (element) => element.localName?.toLowerCase() ?? '#document',
    // linkedom leaves the names of attributes as old pages write them: <A HREF=…>.
    attribute: (element, name) => element.getAttribute?.(name) ?? element.getAttribute?.(name.toUpperCase()) ?? null,
    hasAttributes: (element) => (element.attributes?.length ?? 0) > 0,
    hidesItself: (element) => hides(element, dom),
    isConnected: (node) => node.isConnected,
    data: (text) => text.data,
    rendered: null,
  };
  return dom;
}

function textNode(document: Document): Text {
  const create = descriptor(document, 'createTextNode')?.value as Document['createTextNode'] | undefined;
  return create ? create.call(document, '') : document.createTextNode('');
}

/** The readers for this document's implementation of the DOM. */
export function domOf(document: Document): Dom {
  const root = ofDocument<Element | null>(document, 'documentElement');
  if (!root) return plain(root);
  const text = textNode(document);
  const first = descriptor(root, 'firstChild')?.get as Reader | undefined;
  const nextSibling = descriptor(root, 'nextSibling')?.get as Reader | undefined;
  const nodeType = descriptor(root, 'nodeType')?.get as Reader | undefined;
  const localName = descriptor(root, 'localName')?.get as Reader | undefined;
  const isConnected = descriptor(root, 'isConnected')?.get as Reader | undefined;
  const getAttribute = descriptor(root, 'getAttribute')?.value as Element['getAttribute'] | undefined;
  const hasAttributes = descriptor(root, 'hasAttributes')?.value as Element['hasAttributes'] | undefined;
  // linkedom gives each class of node its own getters, and has no named access on forms: nothing to guard there.
  const shared = nextSibling && nextSibling === descriptor(text, 'nextSibling')?.get;
  if (!shared || !first || !nodeType || !localName || !isConnected || !getAttribute || !hasAttributes) {
    // Nor does it add the <html> that a page leaves out: what then stands at the top is read under the document.
    const reader = plain(root);
    if (root.localName === 'html') return reader;
    const firstChild = (node: Node) => (node === document ? root : node.firstChild);
    return { ...reader, root: document as unknown as Element, firstChild };
  }
  const attribute = (element: Element, name: string) => getAttribute.call(element, name);
  const tag = (element: Element) => localName.call(element) as string;
  const hidden = new Set(querySelectorAll(document, MAY_HIDE).filter((element) => hides(element, { attribute, tag })));
  return {
    root,
    firstChild: (node) => first.call(node) as Node | null,
    nextSibling: (node) => nextSibling.call(node) as Node | null,
    nodeType: (node) => nodeType.call(node) as number,
    tag,
    attribute,
    hasAttributes: (element) => hasAttributes.call(element),
    hidesItself: (element) => hidden.has(element),
    isConnected: (node) => isConnected.call(node) as boolean,
    data: (node) => node.data,
    rendered: renderedIn(document, root),
  };
}
