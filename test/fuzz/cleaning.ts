import { loadMender } from '../../src/cli/engine';
import { findArticle } from '../../src/page/article';
import { createHiding } from '../../src/page/hide/hide';
import { applyToNodes } from '../../src/page/repair/apply';
import { Journal } from '../../src/page/repair/journal';
import { paragraphsIn } from '../../src/page/repair/paragraphs';
import { HIDDEN_ATTRIBUTE } from '../../src/shared/names';
import { ADDRESS } from './document';

const mender = loadMender();

/** Finds, hides, mends and takes back as a session does, without its clock. */
export class Cleaning {
  private readonly hiding;
  private readonly journal = new Journal();

  constructor(private readonly document: Document) {
    this.hiding = createHiding(document, HIDDEN_ATTRIBUTE);
  }

  /** @returns how many parts were hidden and how many edits were made */
  clean(): { hidden: number; mended: number } {
    const article = findArticle(this.document, { url: ADDRESS });
    this.hiding.hide(article.clutter);
    for (const { node, start, end, rule } of article.clutterText.toReversed()) {
      this.journal.write(node, [{ rule, start, deleted: node.data.slice(start, end), inserted: '' }]);
    }
    let mended = 0;
    for (const { element, role } of article.parts) {
      if (role === 'date' || role === 'byline') continue;
      for (const paragraph of paragraphsIn(element, (other) => this.hiding.parts.has(other))) {
        mended += applyToNodes(paragraph, mender.mend(paragraph.text), this.journal);
      }
    }
    return { hidden: this.hiding.parts.size, mended };
  }

  /** To be called when the page has changed, as a session's observer does. */
  follow() {
    this.journal.follow();
  }

  undo() {
    this.journal.undo();
    this.hiding.undo();
  }
}
