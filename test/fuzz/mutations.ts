import fc from 'fast-check';
import { textNodes } from './document';
import { type Made, nodeOf, parts, written } from './pages';

/** Something that a page does to itself; elements and texts are named by number, modulo how many there are. */
export type Mutation =
  | { kind: 'remove' | 'move'; element: number; to: number }
  | { kind: 'insert'; element: number; made: Made; first: boolean }
  | { kind: 'class'; element: number; name: string }
  | { kind: 'replace' | 'append' | 'prepend'; text: number; data: string };

const number = fc.nat(500);

export const mutations: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constantFrom('remove' as const, 'move' as const), element: number, to: number }),
  fc.record({ kind: fc.constant('insert' as const), element: number, made: parts, first: fc.boolean() }),
  fc.record({
    kind: fc.constant('class' as const),
    element: number,
    name: fc.constantFrom('a', 'comments', 'news-text'),
  }),
  fc.record({
    kind: fc.constantFrom('replace' as const, 'append' as const, 'prepend' as const),
    text: number,
    data: written,
  }),
);

const pick = <T>(list: readonly T[], number: number): T | undefined => list[number % Math.max(1, list.length)];

/**
 * Would this write into a text that has become empty? Nothing is left there by which the page's writing could be told
 * from ours, so that no undo can be exact.
 */
export function writesIntoNothing(document: Document, mutation: Mutation): boolean {
  return 'text' in mutation && !pick(textNodes(document.body), mutation.text)?.data;
}

/** Does to a document what its page would; the same on two documents of the same form. */
export function mutate(document: Document, mutation: Mutation) {
  if ('text' in mutation) {
    const node = pick(textNodes(document.body), mutation.text);
    if (!node) return;
    if (mutation.kind === 'replace') node.data = mutation.data;
    else if (mutation.kind === 'append') node.appendData(mutation.data);
    else node.insertData(0, mutation.data);
    return;
  }
  const elements = [...document.body.querySelectorAll('*')];
  const element = pick(elements, mutation.element);
  if (!element) return;
  if (mutation.kind === 'remove') element.remove();
  else if (mutation.kind === 'class') element.setAttribute('class', mutation.name);
  else if (mutation.kind === 'insert') {
    element.insertBefore(nodeOf(document, mutation.made), mutation.first ? element.firstChild : null);
  } else {
    const to = pick(elements, mutation.to)!;
    if (!element.contains(to)) to.appendChild(element);
  }
}
