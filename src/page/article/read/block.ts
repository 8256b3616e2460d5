/**
 * A paragraph as a reader sees it: a run of inline text between two block boundaries or `<br>`s, whatever markup the
 * site makes paragraphs of. All counts are of the text outside scripts, forms' inputs and hidden elements.
 */
export class Block {
  /** Nearest element that makes blocks, as an index into the tree. */
  owner = 0;
  /** First and last text node, as indices into the tree. */
  firstText = -1;
  lastText = -1;
  /** Letters of the Arabic script, and of all others. */
  letters = 0;
  latin = 0;
  /** Letters of any script inside links that lead away. */
  linked = 0;
  links = 0;
  words = 0;
  linkedWords = 0;
  digits = 0;
  /** Marks that end sentences or join clauses: . ؟ ! ؛ ، : */
  stops = 0;
  commas = 0;
  /** Letters in `<b>` or `<strong>`. */
  bold = 0;
  /** 1 to 6 inside a heading, else 0. */
  heading = 0;
  /** The text once it has been read (see `textOf`). */
  text: string | null = null;
  /** Whether the last character read was part of a word: words go on across text nodes. */
  open = false;
}

/** Character counts of one text node, added to a block. */
export function count(text: string, block: Block, linked: boolean, bold: boolean): void {
  let letters = 0;
  let latin = 0;
  let words = 0;
  let inside = block.open;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09 || c === 0xa0) {
      inside = false;
      continue;
    }
    if ((c >= 0x0620 && c <= 0x064a) || (c >= 0x066e && c <= 0x06d3) || (c >= 0xfb50 && c <= 0xfefc)) {
      letters++;
    } else if ((c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a) || (c >= 0xc0 && c <= 0x05ff)) {
      latin++;
    } else if ((c >= 0x30 && c <= 0x39) || (c >= 0x0660 && c <= 0x0669) || (c >= 0x06f0 && c <= 0x06f9)) {
      block.digits++;
    } else {
      if (c === 0x2e || c === 0x061f || c === 0x21 || c === 0x06d4 || c === 0x3f) block.stops++;
      else if (c === 0x060c || c === 0x061b || c === 0x3a || c === 0x2c) block.commas++;
      continue;
    }
    if (!inside) words++;
    inside = true;
  }
  block.open = inside;
  block.letters += letters;
  block.latin += latin;
  block.words += words;
  if (linked) {
    block.linked += letters + latin;
    block.linkedWords += words;
  }
  if (bold) block.bold += letters + latin;
}

/** The share of a block's letters that are in links, from 0 to 1. */
export function linkShare(block: Block): number {
  const all = block.letters + block.latin;
  return all ? block.linked / all : block.links ? 1 : 0;
}
