import { parseHTML } from 'linkedom';
import { type Made, nodeOf } from './pages';

/** The address of every made-up page; no site rule knows it. */
export const ADDRESS = 'https://www.example.ir/fa/news/123456/';

const HEAD = `<!doctype html><html lang="fa" dir="rtl"><head><title>خبر</title>
<meta property="og:type" content="article"></head><body></body></html>`;

/** A document without a browser; built node by node, so that neighbouring text nodes stay apart. */
export function documentOf(body: readonly Made[]): Document {
  const { document } = parseHTML(HEAD) as unknown as { document: Document };
  for (const made of body) document.body.appendChild(nodeOf(document, made));
  return document;
}

/** Every text node below a node, in document order. */
export function textNodes(root: Node): Text[] {
  const found: Text[] = [];
  const visit = (node: Node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) found.push(child as Text);
      else visit(child);
    }
  };
  visit(root);
  return found;
}

/** Everything that an exact undo must give back: the markup, and every text node with its boundaries. */
export const snapshot = (document: Document) => ({
  html: document.documentElement.outerHTML,
  texts: textNodes(document.documentElement).map((node) => node.data),
});
