import type { Tree } from '../read/tree';
import type { Parts } from './parts';

const PICTURES = new Set(['img', 'amp-img', 'video', 'picture']);

/** Captions that only their place gives away are no longer. */
const CAPTION_WORDS = 25;

/** Captions: `<figcaption>`, and what is named a caption beside a picture. */
export class Captions {
  constructor(
    private readonly tree: Tree,
    private readonly parts: Parts,
  ) {}

  find(): void {
    const { tree, parts } = this;
    for (let e = parts.scope; e < tree.end[parts.scope]!; e++) {
      const first = tree.firstBlock[e]!;
      const end = tree.endBlock[e]!;
      if (first === end || end - first > 4 || !parts.free(first)) continue;
      if (!this.isCaption(e)) continue;
      if (this.words(first, end) > 60) continue;
      parts.add('caption', e);
      e = tree.end[e]! - 1;
    }
  }

  private isCaption(e: number): boolean {
    const { tree } = this;
    if (tree.tags[e] === 'figcaption') return true;
    if (tree.hints[e]!.caption) return this.besidePicture(e, false);
    if (tree.tags[e] === 'p') return this.besidePicture(e, true) || this.namesOwnPicture(e);
    return this.underPicture(e);
  }

  /** A few words without a full stop, alone in a box with a picture before them. */
  private underPicture(element: number): boolean {
    const { tree } = this;
    const box = tree.parent[element]!;
    return this.isLabel(element) && tree.endBlock[box]! - tree.firstBlock[box]! === 1 && this.hasPicture(box, element);
  }

  /** A few words in one paragraph with a picture: «<p><img><br>…</p>». */
  private namesOwnPicture(element: number): boolean {
    const { tree } = this;
    const alone = tree.endBlock[element]! - tree.firstBlock[element]! === 1;
    return alone && this.isLabel(element) && this.hasPicture(element, tree.end[element]!);
  }

  private isLabel(element: number): boolean {
    const block = this.tree.blocks[this.tree.firstBlock[element]!]!;
    if (block.owner !== element || block.words < 3 || block.words > CAPTION_WORDS) return false;
    return block.stops === 0 && block.heading === 0 && block.links === 0;
  }

  private hasPicture(from: number, to: number): boolean {
    for (let e = from; e < to; e++) if (PICTURES.has(this.tree.tags[e]!)) return true;
    return false;
  }

  private words(first: number, end: number): number {
    let words = 0;
    for (let b = first; b < end; b++) words += this.tree.blocks[b]!.words;
    return words;
  }

  /** In a `<figure>`; or, unless only that will do, next to a picture. */
  private besidePicture(element: number, figureOnly: boolean): boolean {
    const { tree } = this;
    for (let e = tree.parent[element]!, n = 0; e > 0 && n < 3; e = tree.parent[e]!, n++) {
      // A figure can hold a quotation as well.
      if (tree.tags[e] === 'blockquote') return false;
      if (tree.tags[e] === 'figure') return true;
      if (figureOnly) continue;
      for (let c = e; c < tree.end[e]! && c < e + 12; c++) if (PICTURES.has(tree.tags[c]!)) return true;
    }
    return false;
  }
}
