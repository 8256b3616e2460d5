import type { Article } from '../page/article/types';
import type { Settings, SiteMode } from '../shared/settings';
import type { MendOptions } from '../text/options';
import { watchAddress } from './address';
import { watchLife } from './alive';
import { observePage } from './observe';
import { atRest } from './ready';
import type { Session } from './session';
import { readSettings, watchSettings } from './settings';

/** How long scripts may take to fill a page, after its load or a change of address; milliseconds. */
const PATIENCE = 10_000;

/** What a page's life needs of the controller. */
export interface LivingPage {
  readonly document: Document;
  readonly session: Session | undefined;
  find(): Article;
  clean(article: Article): Promise<void>;
  /** Ends the session, if there is one: the page is as it was. */
  end(): void;
  modeIn(settings: Settings): SiteMode;
  mendOptionsIn(settings: Settings): MendOptions;
  report(): void;
}

/** What happens to a page from outside: it moves on, freezes and thaws, its settings change, its extension goes. */
export class PageLife {
  private readonly abort = new AbortController();
  private visit = new AbortController();
  /** The body of the story that the reader wanted back as it was. */
  private declined: Element | undefined;
  private mode: SiteMode | undefined;
  private options = '';

  constructor(private readonly page: LivingPage) {}

  /** Ends when the extension is gone. */
  get signal(): AbortSignal {
    return this.abort.signal;
  }

  /** @param seeking whether the page may clean itself and its story has not been found yet */
  async begin(seeking: boolean) {
    const { document } = this.page;
    watchLife(document, () => this.end(), this.signal);
    watchAddress(document, () => void this.moved(), this.signal);
    watchSettings((settings) => this.follow(settings), this.signal);
    document.defaultView?.addEventListener('pageshow', (event) => event.persisted && void this.thawed(), {
      signal: this.signal,
    });
    if (seeking) this.seek();
    this.note(await readSettings());
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

  /** Cleans as soon as the page is surely an article; gives up after a while. */
  private seek() {
    const signal = this.newVisit();
    if (this.cleanIfArticle()) return;
    const timer = setTimeout(() => this.visit.abort(), PATIENCE);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    observePage(
      {
        document: this.page.document,
        story: () => [],
        isNoMatter: () => false,
        look: () => this.cleanIfArticle(),
      },
      signal,
    );
  }

  private newVisit(): AbortSignal {
    this.visit.abort();
    this.visit = new AbortController();
    return this.visit.signal;
  }

  private cleanIfArticle(): boolean {
    const article = this.page.session ? undefined : this.page.find();
    if (article?.verdict === 'article' && bodyOf(article) !== this.declined) void this.page.clean(article);
    if (this.page.session) this.visit.abort();
    return this.page.session !== undefined;
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
    if (!page.session && page.modeIn(await readSettings()) === 'auto' && !signal.aborted) this.seek();
    page.report();
  }

  private async thawed() {
    this.follow(await readSettings());
    this.page.report();
  }

  private note(settings: Settings) {
    this.mode = this.page.modeIn(settings);
    this.options = JSON.stringify(this.page.mendOptionsIn(settings));
  }

  private follow(settings: Settings) {
    const before = { mode: this.mode, options: this.options };
    this.note(settings);
    if (this.mode === 'never' && before.mode !== 'never') {
      this.visit.abort();
      this.page.end();
      this.page.report();
    } else if (this.mode === 'auto' && before.mode !== 'auto') this.seek();
    if (this.options !== before.options) void this.page.session?.remend();
  }
}

const bodyOf = (article: Article) => article.parts.find((part) => part.role === 'body')?.element;
