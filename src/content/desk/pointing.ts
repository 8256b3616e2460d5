import { POINTED_ATTRIBUTE } from '../../shared/names';
import type { MendedWord } from '../mending/mending';

/** Name of the CSS highlight; the stylesheet paints it. */
const HIGHLIGHT = 'pakkhan-pointed';

/** Where a word stands in the page, in every node in which it was mended. */
function rangesOf({ nodes, after }: MendedWord): Range[] {
  return [...new Set(nodes)].flatMap((node) => {
    const ranges: Range[] = [];
    for (let at = node.data.indexOf(after); at >= 0 && node.isConnected; at = node.data.indexOf(after, at + 1)) {
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + after.length);
      ranges.push(range);
    }
    return ranges;
  });
}

/** Shows one change on the page: a hidden part comes back in outline, a mended word is highlighted. */
export class Pointing {
  private shown: Element | undefined;

  part(element: Element) {
    this.end();
    this.shown = element;
    element.setAttribute(POINTED_ATTRIBUTE, '');
    element.scrollIntoView({ block: 'center' });
  }

  word(word: MendedWord) {
    this.end();
    const ranges = rangesOf(word);
    if (typeof Highlight !== 'undefined') CSS.highlights?.set(HIGHLIGHT, new Highlight(...ranges));
    ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  }

  end() {
    this.shown?.removeAttribute(POINTED_ATTRIBUTE);
    this.shown = undefined;
    if (typeof Highlight !== 'undefined') CSS.highlights?.delete(HIGHLIGHT);
  }
}
