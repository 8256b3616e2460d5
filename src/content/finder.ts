import type { Article, Verdict } from '../page/article/types';
import { isInEditor } from '../page/hide/in-use';
import { EARLY_ATTRIBUTE, HIDDEN_ATTRIBUTE } from '../shared/names';
import type { SiteRule } from '../sites/schema';
import { channel, type FinderScript } from './channel';
import { type ReaderRules, withReaderRules } from './reader-rules';
import { breathe, Slices } from './slices';

export const NOTHING: Article = { verdict: 'none', evidence: [], parts: [], clutter: [], clutterText: [] };

const OWN_MARKS = { hidden: HIDDEN_ATTRIBUTE, early: EARLY_ATTRIBUTE };

let script: Promise<FinderScript> | undefined;

/** The finder's script, which may come after this one. */
function finderScript(): Promise<FinderScript> {
  script ??= new Promise((resolve) => {
    if (channel.pakkhanFinder) resolve(channel.pakkhanFinder);
    else channel.pakkhanFinderCame = resolve;
  });
  return script;
}

/** Looks at one page, again and again, as the site's rule and the reader's say. */
export class Finder {
  /** The reader's own rules for the site. */
  readerRules: ReaderRules | undefined;
  /** The last look failed: the page stays as it is. */
  failed = false;
  /** What the page was at the last look. */
  verdict: Verdict = 'none';
  /** Milliseconds that all looks together have taken. */
  spent = 0;

  constructor(
    private readonly document: Document,
    private readonly siteRule: SiteRule | undefined,
  ) {}

  /** What the page is now; nothing when the signal has aborted meanwhile. */
  async find(signal: AbortSignal): Promise<Article> {
    const article = await this.look(signal);
    if (!signal.aborted) this.verdict = article.verdict;
    return article;
  }

  /** The first time the finder makes its tables, which takes about as long as a slice. */
  private async finder() {
    const find = await (await finderScript())();
    if (!this.spent) await breathe(true);
    return find;
  }

  private async look(signal: AbortSignal): Promise<Article> {
    const { document, siteRule } = this;
    const slices = new Slices();
    try {
      const context = { url: document.URL, ownMarks: OWN_MARKS, ...(siteRule && { siteRule }) };
      const find = await this.finder();
      const steps = find(document, context);
      const article = (await slices.finish(steps, signal)) ?? NOTHING;
      this.failed = false;
      if (article.parts.some(({ role, element }) => role === 'body' && isInEditor(element))) return NOTHING;
      return withReaderRules(article, document, this.readerRules);
    } catch (error) {
      console.error(error);
      this.failed = true;
      return NOTHING;
    } finally {
      this.spent += slices.spent;
    }
  }
}
