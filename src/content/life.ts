import type { Article } from '../page/article/types';
import { watchAddress } from './address';
import { watchLife } from './alive';
import { observePage } from './observe';
import { atRest } from './ready';
import type { Session } from './session';
import { type SiteSettings, storedSettings, watchSettings } from './settings';

/** How long scripts may take to fill a page, after its load or a change of address; milliseconds. */
const PATIENCE = 10_000;

/**
 * Pages with more elements are looked at only when the reader asks for it; the longest stories have a tenth. So far
 * looking takes a second or two, in slices.
 */
const MOST_ELEMENTS = 150_000;

/** What a page's life needs of the controller. */
export interface LivingPage {
  readonly document: Document;
  readonly session: Session | undefined;
  find(signal: AbortSignal): Promise<Article>;
  /** Milliseconds that looks have taken so far. */
  spent(): number;
  clean(article: Article): Promise<void>;
  /** Ends the session, if there is one: the page is as it was. */
  end(): void;
  /** Reads what the settings say of this page's site. */
  read(stored: unknown): SiteSettings;
  /** Gives the story the look that the settings ask for. */
  dress(): void;
  report(): void;
}

/** What happens to a page from outside: it moves on, freezes and thaws, its settings change, its extension goes. */
export class PageLife {
  private readonly abort = new AbortController();
  private visit = new AbortController();
  /** The body of the story that the reader wanted back as it was. */
  private declined: Element | undefined;
  private settings: SiteSettings | undefined;

  constructor(private readonly page: LivingPage) {}

  /** Ends when the extension is gone. */
  get signal(): AbortSignal {
    return this.abort.signal;
  }

  /**
   * Follows the page from now on.
   * @param auto whether it may clean itself
   * @returns when the page has been looked at for the first time
   */
  async begin(settings: SiteSettings, auto: boolean) {
    const { document } = this.page;
    this.settings = settings;
    watchLife(document, () => this.end(), this.signal);
    watchAddress(document, () => void this.moved(), this.signal);
    watchSettings((stored) => this.follow(stored), this.signal);
    document.defaultView?.addEventListener('pageshow', (event) => event.persisted && void this.thawed(), {
      signal: this.signal,
    });
    if (auto) await this.seek();
  }

  /** The extension is gone: the page gets its own back, and nothing of us goes on. */
  end() {
    this.visit.abort();
    this.abort.abort();
    this.page.end();
  }

  /** The reader has switched this page; what it does by itself waits for the next story. */
  readerChose(on: boolean, article: Article) {
    this.visit.abort();
    this.declined = on ? undefined : bodyOf(article);
  }

  /** Cleans as soon as the page is surely an article; gives up after a while. Settles after the first look. */
  private async seek() {
    const signal = this.newVisit();
    if ((await this.cleanIfArticle(signal)) || signal.aborted) return;
    const timer = setTimeout(() => this.visit.abort(), PATIENCE);
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

  private newVisit(): AbortSignal {
    this.visit.abort();
    this.visit = new AbortController();
    return this.visit.signal;
  }

  private async cleanIfArticle(signal: AbortSignal): Promise<boolean> {
    const { page } = this;
    if (!page.session && isHuge(page.document)) return false;
    const article = page.session ? undefined : await page.find(signal);
    if (signal.aborted) return false;
    if (article?.verdict === 'article' && bodyOf(article) !== this.declined) void page.clean(article);
    if (page.session) this.visit.abort();
    return page.session !== undefined;
  }

  /** Another page under the same document: the old story's session ends, the new page is judged when it rests. */
  private async moved() {
    const { page } = this;
    const signal = this.newVisit();
    const old = page.session;
    const opening = old?.opening();
    const endIfGone = () => {
      if (old && page.session === old && !old.isOnPage()) page.end();
    };
    await atRest(page.document, endIfGone, signal);
    if (signal.aborted) return;
    endIfGone();
    // Endless pages change the address as one scrolls: there the story is still what it was.
    if (page.session && page.session.opening() !== opening) page.end();
    if (!page.session && this.settings?.mode === 'auto') void this.seek();
    page.report();
  }

  private async thawed() {
    this.follow(await storedSettings());
    this.page.report();
  }

  private follow(stored: unknown) {
    const { page, settings: before } = this;
    const now = page.read(stored);
    this.settings = now;
    if (now.mode === 'never' && before?.mode !== 'never') {
      this.visit.abort();
      page.end();
      page.report();
    } else if (now.mode === 'auto' && before?.mode !== 'auto') void this.seek();
    if (now.mending !== before?.mending) void page.session?.remend();
    if (now.look !== before?.look) page.dress();
  }
}

/** Counted by the browser itself, many times faster than looking. */
const isHuge = (document: Document) => document.getElementsByTagName('*').length > MOST_ELEMENTS;

const bodyOf = (article: Article) => article.parts.find((part) => part.role === 'body')?.element;
