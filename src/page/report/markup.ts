import { scrub, scrubName } from './scrub';

/** Says nothing of a story and may hold anything. */
const LEFT_OUT = new Set(['style', 'noscript', 'iframe', 'template', 'object', 'embed', 'canvas', 'link', 'base']);
/** Elements whose content is a person's own, or a drawing; they stand there empty. */
const EMPTIED = new Set(['textarea', 'select', 'svg', 'math', 'video', 'audio', 'pakkhan-picker']);
const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'source', 'wbr']);
/** Names of kinds, never content. */
const KEPT = ['itemprop', 'itemtype', 'itemscope', 'role', 'dir', 'lang', 'hidden', 'aria-hidden', 'rel', 'property'];
/** Values that publishers take from a short list. */
const KINDS = /^(?:og:type|article:content_tier)$/;

/** More than most stories' pages need, little enough to be sent by mail. */
const MOST_CHARACTERS = 400_000;
const DEEPEST = 120;
const CUT = '<!-- cut -->';

/**
 * A page's markup without its text, addresses and data: tags, names of classes and ids, roles, and letters that only
 * keep the lengths. The article finder and site rules work on it much as on the page itself.
 */
export function markupOf(document: Document): string {
  let left = MOST_CHARACTERS;
  const take = (text: string) => {
    left -= text.length;
    return text;
  };
  const within = (element: Element, depth: number): string => {
    if (depth > DEEPEST || left < 0) return CUT;
    let inner = '';
    for (const child of element.childNodes) {
      if (left < 0) return inner + CUT;
      if (child.nodeType === 3) inner += take(escaped(scrub(child.nodeValue ?? '').replace(/\s+/g, ' ')));
      else if (child.nodeType === 1) inner += written(child as Element, depth + 1);
    }
    return inner;
  };
  const written = (element: Element, depth: number): string => {
    const tag = element.localName;
    if (tag === 'script') return take(typesOf(element));
    if (LEFT_OUT.has(tag)) return '';
    const open = take(`\n<${[tag, ...attributesOf(element)].join(' ')}>`);
    if (VOID.has(tag)) return open;
    const isOwn = EMPTIED.has(tag) || element.matches('[contenteditable]:not([contenteditable=false])');
    return `${open}${isOwn ? '' : within(element, depth)}${take(`</${tag}>`)}`;
  };
  return `<!doctype html>${written(document.documentElement, 0)}`;
}

function attributesOf(element: Element): string[] {
  const kept = KEPT.filter((name) => element.hasAttribute(name)).map((name) => [name, element.getAttribute(name)!]);
  const names = ['id', 'class']
    .filter((name) => element.getAttribute(name))
    .map((name) => [name, scrubName(element.getAttribute(name)!.replace(/\s+/g, ' ').trim())]);
  return [...names, ...kept, ...contentOf(element), ...(element.localName === 'a' ? [['href', '#']] : [])].map(
    ([name, value]) => (value ? `${name}="${escaped(value)}"` : name!),
  );
}

/** What a `meta` says, without what it says of this story. */
function contentOf(element: Element): string[][] {
  const content = element.localName === 'meta' && element.getAttribute('content');
  if (!content) return [];
  const property = element.getAttribute('property') ?? '';
  return [['content', KINDS.test(property) ? content : scrub(content)]];
}

/** Of the data for search engines, the kinds of things that they speak of. */
function typesOf(script: Element): string {
  if (script.getAttribute('type') !== 'application/ld+json') return '';
  const types = Array.from((script.textContent ?? '').matchAll(/"@type"\s*:\s*"(\w+)"/g), ([, type]) => type);
  const things = types.map((type) => ({ '@type': type }));
  return `\n<script type="application/ld+json">${JSON.stringify(things)}</script>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
