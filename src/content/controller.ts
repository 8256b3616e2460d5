import { findArticle } from '../page/article';
import type { Article } from '../page/article/types';
import { onMessage, type PageState, sendMessage } from '../shared/messages';
import { EARLY_ATTRIBUTE } from '../shared/names';
import { siteKey } from '../shared/site-key';
import { countCharacters, countWords } from '../text/words';
import type { SiteHint } from './channel';
import { copyStory } from './copy';
import { loadMender } from './mender';
import { domReady } from './ready';
import { Session } from './session';
import { readSettings } from './settings';

/** One page's life: decides whether to clean by itself, and does what the popup asks. */
export class PageController {
  private session?: Session;
  private article?: Article;
  private readonly abort = new AbortController();

  constructor(
    private readonly document: Document,
    private readonly hint: SiteHint = { auto: false, early: false },
  ) {}

  listen() {
    onMessage('pageState', () => this.state());
    onMessage('setPage', ({ data: on }) => this.set(on));
    onMessage('copyText', ({ data }) => copyStory(this.find(), this.document, data));
  }

  /** Cleans by itself where the site's mode says so and the page is surely an article. */
  async begin() {
    await domReady(this.document, this.abort.signal);
    if (this.hint.auto && this.find().verdict === 'article') await this.set(true);
    this.document.documentElement.removeAttribute(EARLY_ATTRIBUTE);
  }

  private find(): Article {
    this.article ??= findArticle(this.document, { url: this.document.URL, siteRule: this.hint.rule });
    return this.session?.article ?? this.article;
  }

  private async set(on: boolean): Promise<PageState> {
    this.session?.stop();
    this.session = undefined;
    if (!on) {
      this.article = undefined;
      return this.report();
    }
    this.article = undefined;
    const article = this.find();
    if (article.verdict === 'none') return this.report();
    const { rules, style, words } = await readSettings();
    const session = new Session(
      {
        document: this.document,
        rule: this.hint.rule,
        options: { rules, style, words },
        loadMender,
        changed: () => void this.report(),
      },
      article,
    );
    this.session = session;
    await session.start();
    return this.state();
  }

  private report(): PageState {
    const state = this.state();
    sendMessage('report', state).catch(() => undefined);
    return state;
  }

  private state(): PageState {
    const article = this.find();
    const text = article.verdict === 'none' ? '' : copyStory(article, this.document, PLAIN).text;
    return {
      verdict: article.verdict,
      on: this.session !== undefined,
      site: siteKey(
        this.document.URL,
        this.hint.rule?.hosts.find((host) => matchesHost(this.document.URL, host)),
      ),
      hidden: this.session?.hiddenCount ?? 0,
      mended: this.session?.mending?.count ?? 0,
      words: countWords(text),
      characters: countCharacters(text),
      selectedWords: countWords(this.document.getSelection()?.toString() ?? ''),
      stale: article.siteRule?.stale ?? [],
    };
  }
}
