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
  /** The same, for any node: what is no element has a name that begins with «#». */
  nodeName(node: Node): string;
  attribute(element: Element, name: string): string | null;
  /** Class and id, with a space between. */
  names(element: Element): string;
  /** What `role` says, and whether own attributes hide an element; in browsers, as it was when this reader was made. */
  role(element: Element): string | null;
  hidesItself(element: Element): boolean;
  /** Whether an element's own style makes a block of it, whatever its tag. */
  standsAlone(element: Element): boolean;
  isConnected(node: Node): boolean;
  data(text: Text): string;
  /** What stylesheets say; null where no style is computed. */
  rendered: Rendered | null;
}

const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/;
/** Finds all that is hidden or made a block by its own attributes, and more: a selector that looks into styles is slower than we are. */
const SPECIAL = '[hidden],dialog:not([open]),[style]';

function hides(element: Element, { attribute, tag }: Pick<Dom, 'attribute' | 'tag'>): boolean {
  const style = attribute(element, 'style');
  // Regular expressions that ignore case load tables of all letters: lower case is cheaper here and elsewhere.
  if (style !== null && HIDDEN_STYLE.test(style.toLowerCase())) return true;
  return attribute(element, 'hidden') !== null || (tag(element) === 'dialog' && attribute(element, 'open') === null);
}

const BLOCK_STYLE = /(?:^|[;\s])display\s*:\s*(?:block|flex|grid)/;

const isBlockByStyle = (style: string | null) => style !== null && BLOCK_STYLE.test(style.toLowerCase());

const join = (classes: string, id: string) => (classes && id ? `${classes} ${id}` : classes || id);

/** The same names in lower case: there are few, on many nodes. */
function lowered(nameOf: (node: Node) => string): (node: Node) => string {
  const known = new Map<string, string>();
  return (node) => {
    const name = nameOf(node);
    let lower = known.get(name);
    if (lower === undefined) {
      lower = name.toLowerCase();
      known.set(name, lower);
    }
    return lower;
  };
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
    nodeName: (node) => (node.nodeType === 1 ? dom.tag(node as Element) : node.nodeName),
    names: (element) => join(dom.attribute(element, 'class') ?? '', dom.attribute(element, 'id') ?? ''),
    role: (element) => dom.attribute(element, 'role'),
    hidesItself: (element) => hides(element, dom),
    standsAlone: (element) => isBlockByStyle(dom.attribute(element, 'style')),
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
  const nodeName = descriptor(text, 'nodeName')?.get as Reader | undefined;
  const className = descriptor(root, 'className')?.get as Reader | undefined;
  // linkedom gives each class of node its own getters, and has no named access on forms: nothing to guard there.
  const shared = nextSibling && nextSibling === descriptor(text, 'nextSibling')?.get;
  if (!shared || !first || !nodeType || !localName || !isConnected || !getAttribute || !className) {
    // Nor does it add the <html> that a page leaves out: what then stands at the top is read under the document.
    const reader = plain(root);
    if (root.localName === 'html') return reader;
    const firstChild = (node: Node) => (node === document ? root : node.firstChild);
    return { ...reader, root: document as unknown as Element, firstChild };
  }
  const attribute = (element: Element, name: string) => getAttribute.call(element, name);
  const tag = (element: Element) => localName.call(element) as string;
  const all = (selector: string) => querySelectorAll(document, selector);
  // A few questions to the browser instead of several an element: each costs more than what is done with the answer.
  const hidden = new Set<Element>();
  const alone = new Set<Element>();
  for (const element of all(SPECIAL)) {
    if (hides(element, { attribute, tag })) hidden.add(element);
    else if (isBlockByStyle(attribute(element, 'style'))) alone.add(element);
  }
  const roles = new Map(all('[role]').map((element) => [element, attribute(element, 'role')]));
  const ids = new Map(all('[id]').map((element) => [element, attribute(element, 'id') ?? '']));
  return {
    root,
    firstChild: (node) => first.call(node) as Node | null,
    nextSibling: (node) => nextSibling.call(node) as Node | null,
    nodeType: (node) => nodeType.call(node) as number,
    tag,
    attribute,
    // happy-dom has a getter for each class of node, browsers one for all.
    nodeName:
      nodeName && nodeName === descriptor(root, 'nodeName')?.get
        ? lowered((node) => nodeName.call(node) as string)
        : (node) => (nodeType.call(node) === 1 ? tag(node as Element) : (node.nodeName ?? '#')),
    names: (element) => join(className.call(element) as string, ids.get(element) ?? ''),
    role: (element) => roles.get(element) ?? null,
    hidesItself: (element) => hidden.has(element),
    standsAlone: (element) => alone.has(element),
    isConnected: (node) => isConnected.call(node) as boolean,
    data: (node) => node.data,
    rendered: renderedIn(document, root),
  };
}
