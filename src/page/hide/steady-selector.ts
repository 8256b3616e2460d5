/** Names that a build tool or a counter made, which will be others tomorrow: digits in a row, or a hash's mix. */
const UNSTEADY = /\d{3,}|^(?:css|sc|jsx|svelte|_)[-_]?[a-z0-9]{4,}$|[a-z]\d+[a-z]\d|^[a-zA-Z0-9]{5,}_{2,}/i;
/** States, not kinds. */
const STATE = /^(?:active|open|show|hidden|selected|current|first|last|odd|even|col|row|container|clearfix)(?:-|$)/i;

const isSteady = (name: string) => name.length > 1 && !UNSTEADY.test(name) && !STATE.test(name);

/**
 * A CSS selector that is likely to find the same part on the site's other pages: by id, by the classes that look
 * like names, or by those of its parent and its own tag.
 * @returns undefined when nothing steady names the element
 */
export function steadySelector(element: Element): string | undefined {
  const own = ownSelector(element);
  if (own) return own;
  const parent = element.parentElement && ownSelector(element.parentElement);
  return parent ? `${parent} > ${element.localName}` : undefined;
}

function ownSelector(element: Element): string | undefined {
  const id = element.getAttribute('id');
  if (id && isSteady(id)) return `#${CSS.escape(id)}`;
  const classes = [...element.classList].filter(isSteady).slice(0, 3);
  return classes.length ? element.localName + classes.map((name) => `.${CSS.escape(name)}`).join('') : undefined;
}
