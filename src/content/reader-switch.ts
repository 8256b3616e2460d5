import type { Article } from '../page/article/types';
import { EARLY_ATTRIBUTE, type EarlyState } from '../shared/names';
import { NOTHING } from './finder';
import type { Session } from './session';

/** What the switch needs of the controller. */
export interface SwitchedPage {
  readonly document: Document;
  readonly session: Session | undefined;
  /** Reads the settings as they are now. */
  readStored(): Promise<void>;
  find(): Promise<Article>;
  /** @param isAsked whether the reader asked for it */
  clean(article: Article, isAsked: boolean): Promise<void>;
  end(): void;
  /** What the page does by itself waits for the next story. */
  readerChose(on: boolean, article: Article): void;
  /** Told when a wish has been fulfilled. */
  switched(isUndone: boolean): void;
}

/** The reader's own switch of one page: popup, shortcut and menu turn it. Of several wishes the last one counts. */
export class ReaderSwitch {
  /** What the reader wished last; undefined before the first wish. */
  lastWish: boolean | undefined;
  /** What is being done now. */
  private wish: { on: boolean } | undefined;

  constructor(private readonly page: SwitchedPage) {}

  /**
   * Does what the reader does not see, or has not asked for last: two quick calls clean the page and put it back.
   * @returns `none` when there is no story to clean
   */
  async toggle(): Promise<'done' | 'none'> {
    return this.set(!(this.wish?.on ?? this.looksClean));
  }

  /** Cleans the page or puts it back, unless the reader wishes something else meanwhile. */
  async set(on: boolean): Promise<'done' | 'none'> {
    const { page } = this;
    const wish = { on };
    this.wish = wish;
    this.lastWish = on;
    page.readerChose(on, page.session?.article ?? NOTHING);
    const isUndone = !on && page.session !== undefined;
    page.end();
    if (!on) page.document.documentElement.removeAttribute(EARLY_ATTRIBUTE);
    const isNone = on && (await this.clean(wish)) === 'none';
    if (this.wish !== wish) return 'done';
    this.wish = undefined;
    page.switched(isUndone);
    return isNone ? 'none' : 'done';
  }

  private async clean(wish: object): Promise<'done' | 'none'> {
    const { page } = this;
    await page.readStored();
    const article = await page.find();
    if (this.wish !== wish) return 'done';
    if (article.verdict === 'none') return 'none';
    await page.clean(article, true);
    return 'done';
  }

  /** A known site's story is shown alone before a session begins. */
  private get looksClean(): boolean {
    const early = this.page.document.documentElement.getAttribute(EARLY_ATTRIBUTE) as EarlyState | null;
    return this.page.session !== undefined || early === 'alone';
  }
}
