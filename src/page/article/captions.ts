import type { Parts } from './parts';
import type { Tree } from './tree';

const PICTURES = new Set(['img', 'amp-img', 'video', 'picture']);

/** Captions: `<figcaption>`, and what is named a caption beside a picture. */
export class Captions {
  constructor(
    private readonly tree: Tree,
    private readonly parts: Parts,
  ) {}

  find(): void {
    const { tree, parts } = this;
    for (let e = parts.scope; e < tree.end[parts.scope]!; e++) {
      const [first, end] = [tree.firstBlock[e]!, tree.endBlock[e]!];
      if (first === end || end - first > 4 || !parts.free(first)) continue;
      const caption = tree.tags[e] === 'figcaption' || tree.hints[e]!.caption || tree.tags[e] === 'p';
      if (!caption || !(tree.tags[e] === 'figcaption' || this.besidePicture(e, tree.tags[e] === 'p'))) continue;
      if (this.words(first, end) > 60) continue;
      parts.add('caption', e);
      e = tree.end[e]! - 1;
    }
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
