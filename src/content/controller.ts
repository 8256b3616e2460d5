import { findArticle } from '../page/article';
import type { Article } from '../page/article/types';
import { storyOf, toPlainText } from '../page/export';
import { onMessage, type PageState, sendMessage } from '../shared/messages';
import { EARLY_ATTRIBUTE } from '../shared/names';
import { siteKey } from '../sites/site-key';
import type { MendOptions } from '../text/options';
import { countCharacters, countWords } from '../text/words';
import type { SiteHint } from './channel';
import { copyStory } from './copy';
import { loadMender } from './mender';
import { domReady } from './ready';
import { Session } from './session';
import { readSettings } from './settings';

/** One page's life: decides whether to clean by itself, and does what the popup asks. */
export class PageController {
  private session?: Session | undefined;
  private readonly abort = new AbortController();

  constructor(
    private readonly document: Document,
    private readonly hint: SiteHint = { auto: false, early: false },
  ) {}

  listen() {
    onMessage('pageState', () => this.state());
    onMessage('setPage', ({ data: on }) => this.set(on));
    onMessage('copyText', async ({ data }) =>
      copyStory(this.find(), await loadMender(), await this.mendOptions(), data),
    );
  }

  /** Cleans by itself where the site's mode says so and the page is surely an article. */
  async begin() {
    await domReady(this.document, this.abort.signal);
    let cleaning: Promise<void> | undefined;
    try {
      const article = this.hint.auto ? this.find() : undefined;
      if (article?.verdict === 'article') cleaning = this.clean(article);
    } finally {
      this.document.documentElement.removeAttribute(EARLY_ATTRIBUTE);
    }
    await cleaning;
  }

  /** The page as it is now: what was trimmed or added since an earlier look is seen. */
  private find(): Article {
    return findArticle(this.document, { url: this.document.URL, ...(this.hint.rule && { siteRule: this.hint.rule }) });
  }

  private async mendOptions(): Promise<MendOptions> {
    const { rules, style, words } = await readSettings();
    return { rules, style, words };
  }

  private async set(on: boolean): Promise<PageState> {
    this.session?.stop();
    this.session = undefined;
    if (on) {
      const article = this.find();
      if (article.verdict !== 'none') await this.clean(article);
    }
    return this.report();
  }

  private clean(article: Article): Promise<void> {
    this.session = new Session(
      {
        document: this.document,
        find: () => this.find(),
        options: this.mendOptions(),
        loadMender,
        changed: () => void this.report(),
      },
      article,
    );
    return this.session.start();
  }

  private report(): PageState {
    const state = this.state();
    sendMessage('report', state).catch(() => undefined);
    return state;
  }

  private state(): PageState {
    const article = this.session?.article ?? this.find();
    const text = article.verdict === 'none' ? '' : toPlainText(storyOf(article));
    return {
      verdict: article.verdict,
      on: this.session !== undefined,
      site: siteKey(this.document.URL, this.hint.rule),
      hidden: this.session?.hiddenCount ?? 0,
      mended: this.session?.mending?.count ?? 0,
      words: countWords(text),
      characters: countCharacters(text).withoutSpaces,
      selectedWords: countWords(this.document.getSelection()?.toString() ?? ''),
      stale: article.siteRule?.stale ?? [],
    };
  }
}
