import { isMadeByBuild } from '../../sites/sense';

/** Names of layout, not of meaning. */
const LAYOUT =
  /^(?:col|row|container|clearfix|d|m[tbxyrl]?|p[tbxyrl]?|text|w|h|flex|float|pull|rtl|ltr|active|wow)(?:-|$)/;

/**
 * A short selector that finds this element and nothing else in its document: by id, by a class, by tag and class, or
 * below the nearest ancestor that has one. Undefined when the element has nothing to be known by.
 */
export function selectorOf(element: Element): string | undefined {
  const document = element.ownerDocument;
  const alone = (selector: string) => document.querySelectorAll(selector).length === 1;
  const own = ownNames(element);
  const found = own.find(alone) ?? own.map((name) => tagOf(element) + name).find(alone);
  if (found) return found;
  for (let up = element.parentElement, steps = 0; up && steps < 4; up = up.parentElement, steps++) {
    for (const above of ownNames(up)) {
      const below = [...own, tagOf(element)].map((name) => `${above} ${name}`).find(alone);
      if (below) return below;
    }
  }
  return undefined;
}

function ownNames(element: Element): string[] {
  const id = element.getAttribute('id') ?? '';
  const classes = (element.getAttribute('class') ?? '').split(/\s+/);
  const itemprop = element.getAttribute('itemprop');
  return [
    ...(isName(id) ? [`#${id}`] : []),
    ...classes.filter((name) => isName(name) && !LAYOUT.test(name)).map((name) => `.${name}`),
    ...(itemprop ? [`[itemprop="${itemprop}"]`] : []),
  ];
}

function isName(name: string): boolean {
  return /^[A-Za-z][\w-]*$/.test(name) && !isMadeByBuild(name);
}

function tagOf(element: Element): string {
  return element.tagName.toLowerCase();
}
