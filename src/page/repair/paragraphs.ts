/** A text node's stretch of a paragraph's text. */
export interface Piece {
  node: Text;
  /** Where the node's data begins in the paragraph's text, in UTF-16 code units. */
  start: number;
  /** The node's data when it was read. */
  data: string;
}

/** What is mended as one: the text between two block boundaries, across inline elements. */
export interface Paragraph {
  text: string;
  pieces: readonly Piece[];
}

/** Index of the piece in which an offset of the paragraph's text lies; for one in an embedded object, the piece before. */
export function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Elements whose text is never touched (design law 7); in a paragraph they stand as one U+FFFC. */
const UNTOUCHABLE = new Set(
  'INPUT TEXTAREA SELECT OPTION BUTTON CODE PRE KBD SAMP SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED CANVAS VIDEO AUDIO'.split(
    ' ',
  ),
);

/** Elements that run on in the line; every other element ends the paragraph before and after itself. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK NOBR Q RP RT RUBY S SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

const OBJECT = '\uFFFC';
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

const tagOf = (element: Element) => element.nodeName.toUpperCase();

function isForeign(element: Element): boolean {
  const lang = element.getAttribute('lang');
  if (lang && !/^(fa|per|prs)\b/i.test(lang)) return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  return element.getAttribute('translate') === 'no' || element.classList.contains('notranslate');
}

/** Whether design law 7 or the caller forbids touching this element's text. */
export function isUntouchable(element: Element): boolean {
  return UNTOUCHABLE.has(tagOf(element)) || isForeign(element);
}

/** Whether the page has left the paragraph's nodes alone since it was read, so that its offsets still hold. */
export function isUnchanged(paragraph: Paragraph): boolean {
  return paragraph.pieces.every(({ node, data }) => node.isConnected && node.data === data);
}

/** Gathers text until a block boundary ends the paragraph. */
class Collector {
  private text = '';
  private pieces: Piece[] = [];

  add(node: Text) {
    this.pieces.push({ node, start: this.text.length, data: node.data });
    this.text += node.data;
  }

  mark(character: string) {
    this.text += character;
  }

  /** The paragraph that ends here, unless it has no text. */
  *end(): Generator<Paragraph> {
    const { text, pieces } = this;
    this.text = '';
    this.pieces = [];
    if (pieces.length) yield { text, pieces };
  }
}

/**
 * The paragraphs below an element, in document order, found as they are asked for: between two of them a page may
 * live, and where it takes away what is being walked, the walk ends. Reads only; walks without recursion, so depth is
 * no danger.
 * @param skip elements to pass over, such as hidden ones; they end the paragraph
 */
export function* paragraphsIn(root: Element, skip: (element: Element) => boolean): Generator<Paragraph> {
  if (isUntouchable(root) || skip(root)) return;
  const out = new Collector();
  let node: Node | null = root.firstChild;
  while (node) {
    let descend = false;
    if (node.nodeType === TEXT_NODE) out.add(node as Text);
    else if (node.nodeType === ELEMENT_NODE) {
      const element = node as Element;
      const tag = tagOf(element);
      if (tag === 'BR') out.mark('\n');
      else if (skip(element)) yield* out.end();
      else if (isUntouchable(element) || tag === 'IMG') out.mark(OBJECT);
      else {
        if (!INLINE.has(tag)) yield* out.end();
        descend = element.firstChild !== null;
      }
    }
    if (descend) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root && !INLINE.has(tagOf(node as Element))) yield* out.end();
    }
    if (!node || !root.contains(node)) break;
    node = node !== root ? node.nextSibling : null;
  }
  yield* out.end();
}
