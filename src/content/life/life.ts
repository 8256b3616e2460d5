import type { Article } from '../../page/article/types';
import { type SiteSettings, storedSettings, watchSettings } from '../settings';
import { openingOf } from '../story';
import { watchAddress } from './address';
import { watchLife } from './alive';
import { atRest } from './ready';
import { Seeking, type SoughtPage } from './seeking';

/** What a page's life needs of the controller. */
export interface LivingPage extends SoughtPage {
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
  private readonly seeking: Seeking;
  private settings: SiteSettings | undefined;

  constructor(private readonly page: LivingPage) {
    this.seeking = new Seeking(page);
  }

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
    if (auto) await this.seeking.begin();
  }

  /** The extension is gone: the page gets its own back, and nothing of us goes on. */
  end() {
    this.seeking.end();
    this.abort.abort();
    this.page.end();
  }

  /** The reader has switched this page; what it does by itself waits for the next story. */
  readerChose(on: boolean, article: Article) {
    this.seeking.readerChose(on, article);
  }

  /** Another page under the same document: the old story's session ends, the new page is judged when it rests. */
  private async moved() {
    const { page } = this;
    const signal = this.seeking.newVisit();
    const old = page.session;
    const opening = old && openingOf(old.article);
    const endIfGone = () => {
      if (old && page.session === old && !old.isOnPage()) page.end();
    };
    await atRest(page.document, endIfGone, signal);
    if (signal.aborted) return;
    endIfGone();
    // Endless pages change the address as one scrolls: there the story is still what it was.
    if (page.session && openingOf(page.session.article) !== opening) page.end();
    if (!page.session && this.settings?.mode === 'auto') void this.seeking.begin();
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
      this.seeking.end();
      page.end();
      page.report();
    } else if (now.mode === 'auto' && before?.mode !== 'auto') void this.seeking.begin();
    if (now.mending !== before?.mending) void page.session?.remend();
    if (now.hiding !== before?.hiding) void page.session?.followRules();
    if (now.look !== before?.look) page.dress();
  }
}
