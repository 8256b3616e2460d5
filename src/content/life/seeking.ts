import type { Article } from '../../page/article/types';
import type { Session } from '../session';
import { bodyOf } from '../story';
import { observePage } from './observe';

/** How long scripts may take to fill a page, after its load or a change of address; milliseconds. */
const PATIENCE = 10_000;

/**
 * Pages with more elements are looked at only when the reader asks for it; the longest stories have a tenth. So far
 * looking takes a second or two, in slices.
 */
const MOST_ELEMENTS = 150_000;

/** What seeking needs of the controller. */
export interface SoughtPage {
  readonly document: Document;
  readonly session: Session | undefined;
  find(signal: AbortSignal): Promise<Article>;
  /** Milliseconds that looks have taken so far. */
  spent(): number;
  clean(article: Article): Promise<void>;
}

/** Seeks the story of a page that cleans itself, one visit after the other: a page may move on without a load. */
export class Seeking {
  private visit = new AbortController();
  /** The body of the story that the reader wanted back as it was. */
  private declined: Element | undefined;

  constructor(private readonly page: SoughtPage) {}

  /** Cleans as soon as the page is surely an article; gives up after a while. Settles after the first look. */
  async begin() {
    const signal = this.newVisit();
    if ((await this.cleanIfArticle(signal)) || signal.aborted) return;
    const timer = setTimeout(() => this.end(), PATIENCE);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    observePage(
      {
        document: this.page.document,
        story: () => [],
        isNoMatter: () => false,
        look: () => this.cleanIfArticle(signal),
        spent: () => this.page.spent(),
      },
      signal,
    );
  }

  /** Ends the visit before. @returns what ends the new one */
  newVisit(): AbortSignal {
    this.end();
    this.visit = new AbortController();
    return this.visit.signal;
  }

  end() {
    this.visit.abort();
  }

  /** The reader has switched this page; what it does by itself waits for the next story. */
  readerChose(on: boolean, article: Article) {
    this.end();
    this.declined = on ? undefined : bodyOf(article);
  }

  private async cleanIfArticle(signal: AbortSignal): Promise<boolean> {
    const { page } = this;
    if (!page.session && isHuge(page.document)) return false;
    const article = page.session ? undefined : await page.find(signal);
    if (signal.aborted) return false;
    if (article?.verdict === 'article' && bodyOf(article) !== this.declined) void page.clean(article);
    if (page.session) this.end();
    return page.session !== undefined;
  }
}

/** Counted by the browser itself, many times faster than looking. */
const isHuge = (document: Document) => document.getElementsByTagName('*').length > MOST_ELEMENTS;
