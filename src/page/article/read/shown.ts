import type { Tree } from './tree';
import { querySelectorAll } from './unclobbered';

/** Whether the page's own stylesheets let an element be seen. */
export type Shown = (element: number) => boolean;

/** Attributes by which the caller's own stylesheets hide, so that it is not taken for the page's doing. */
export interface OwnMarks {
  /** On each element that is hidden. */
  hidden: string;
  /** On the root element, while a stylesheet hides more than is marked. */
  early: string;
}

const MAX_SHEETS = 40;
const MAX_LETTERS = 200_000;
const AT_RULES = /@[^{};]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;
const HIDES = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/**
 * Asks the browser about single elements; what the caller hides counts as seen. Where nothing is rendered, and while the
 * caller hides more than it has marked, only rules of `<style>` for a single class or id are known.
 */
export function shownIn(document: Document, tree: Tree, own: OwnMarks | undefined): Shown {
  const { rendered, attribute } = tree.dom;
  const isEarly = own && attribute(tree.elements[0]!, own.early) !== null;
  if (rendered && !isEarly)
    return (e) => rendered.isVisible(tree.elements[e]!) || (own ? isMarked(tree, e, own.hidden) : false);
  let names: Set<string> | undefined;
  return (e) => {
    names ??= hiddenNames(document);
    return names.size === 0 || !hasName(tree, e, names);
  };
}

function isMarked(tree: Tree, element: number, mark: string): boolean {
  for (let e = element; e >= 0; e = tree.parent[e]!)
    if (tree.dom.attribute(tree.elements[e]!, mark) !== null) return true;
  return false;
}

function hasName(tree: Tree, element: number, names: ReadonlySet<string>): boolean {
  for (let e = element; e >= 0; e = tree.parent[e]!)
    if (tree.names[e] && tree.names[e]!.split(/\s+/).some((name) => names.has(name))) return true;
  return false;
}

/** Classes and ids that a page's `<style>` hides whatever the medium. */
function hiddenNames(document: Document): Set<string> {
  const names = new Set<string>();
  for (const style of querySelectorAll(document, 'style').slice(0, MAX_SHEETS)) {
    const css = (style.textContent ?? '').slice(0, MAX_LETTERS).replace(/\/\*[\s\S]*?\*\//g, '');
    for (const [, selectors, body] of css.replace(AT_RULES, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      if (!HIDES.test(body!)) continue;
      for (const selector of selectors!.split(',')) {
        const name = /^\s*[.#]([\w-]+)\s*$/.exec(selector)?.[1];
        if (name) names.add(name);
      }
    }
  }
  return names;
}
