import { isProse, type Prose } from '../read/prose';
import type { Shown } from '../read/shown';
import { within } from '../read/texts';
import type { Tree } from '../read/tree';
import type { Ruled } from '../rule';
import { makeOf } from './threads';

/** Styles are asked for so many paragraphs at most. */
const MAX_ASKED = 600;
/** A page that hides more of its prose than this will show it soon. */
const MAX_SHARE = 0.5;

/**
 * Paragraphs that a stylesheet hides: notices, dialogs, copies for printing. Panels that a reader opens are the story's:
 * several of one make, or what says itself that it is one. What a rule's clutter holds may be hidden by us.
 */
export function hiddenParagraphs(tree: Tree, prose: Prose, shown: Shown, known: Ruled['clutter']): number[] {
  const roots = new Map<number, number[]>();
  let asked = 0;
  let letters = 0;
  for (let b = 0; b < tree.blocks.length && asked < MAX_ASKED; b++) {
    const { owner } = tree.blocks[b]!;
    if (!isProse(tree.blocks[b]!) || known.some(({ element }) => within(tree, element, owner))) continue;
    asked++;
    if (shown(owner)) continue;
    const root = outermostHidden(tree, shown, owner);
    roots.set(root, [...(roots.get(root) ?? []), b]);
    letters += prose.between(b, b + 1);
  }
  if (letters > MAX_SHARE * prose.total) return [];
  const makes = new Map<string, number>();
  for (const root of roots.keys()) makes.set(makeOf(tree, root), (makes.get(makeOf(tree, root)) ?? 0) + 1);
  return [...roots].flatMap(([root, blocks]) =>
    (makes.get(makeOf(tree, root))! > 1 && tree.tags[root] !== 'p') || isPanel(tree, root) ? [] : blocks,
  );
}

function outermostHidden(tree: Tree, shown: Shown, element: number): number {
  let e = element;
  while (tree.parent[e]! > 0 && !shown(tree.parent[e]!)) e = tree.parent[e]!;
  return e;
}

function isPanel(tree: Tree, element: number): boolean {
  return tree.tags[element] === 'details' || /^(?:tabpanel|region)$/.test(tree.roles[element] ?? '');
}
