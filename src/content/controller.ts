import { findArticle } from '../page/article';
import type { Article } from '../page/article/types';
import { storyOf, toPlainText } from '../page/export';
import { removeMarkers } from '../page/hide/hide';
import { isInEditor } from '../page/hide/in-use';
import { type ChangeRef, onMessage, type PageState, sendMessage } from '../shared/messages';
import { EARLY_ATTRIBUTE, HIDDEN_ATTRIBUTE } from '../shared/names';
import type { Settings, SiteMode } from '../shared/settings';
import { modeOfSite } from '../shared/site-mode';
import { siteKey } from '../sites/site-key';
import type { MendOptions } from '../text/options';
import { countCharacters, countWords } from '../text/words';
import { takeOver } from './alive';
import { ChangeList } from './changes';
import type { SiteHint } from './channel';
import { writeClipboard } from './clipboard';
import { ComfortView } from './comfort';
import { copyStory } from './copy';
import { type LivingPage, PageLife } from './life';
import { loadMender } from './mender';
import { pickElement } from './picker/pick';
import { Pointing } from './pointing';
import { type ReaderRules, withReaderRules } from './reader-rules';
import { domReady } from './ready';
import { makeReport } from './report';
import { Session } from './session';
import { readSettings } from './settings';

const NOTHING: Article = { verdict: 'none', evidence: [], parts: [], clutter: [], clutterText: [] };

const sizes = new WeakMap<Article, { words: number; characters: number }>();

/** Words and characters of the story, counted once for each look at the page. */
function sizeOf(article: Article): { words: number; characters: number } {
  const known = sizes.get(article);
  if (known) return known;
  const text = article.verdict === 'none' ? '' : toPlainText(storyOf(article));
  const size = { words: countWords(text), characters: countCharacters(text).withoutSpaces };
  sizes.set(article, size);
  return size;
}

/** One page's life: decides whether to clean by itself, and does what the popup asks. */
export class PageController implements LivingPage {
  session: Session | undefined;
  private changes?: ChangeList | undefined;
  private readerRules?: ReaderRules | undefined;
  private readonly pointing = new Pointing();
  private readonly life = new PageLife(this);
  /** Times that the reader has switched the page. */
  private wishes = 0;
  /** The article finder failed: the page stays as it is. */
  private failed = false;

  constructor(
    readonly document: Document,
    private readonly hint: SiteHint = { auto: false, early: false },
  ) {}

  listen() {
    onMessage('pageState', () => this.state());
    onMessage('setPage', ({ data: on }) => this.set(on));
    onMessage('copyText', async ({ data }) =>
      copyStory(this.find(), this.selection, await loadMender(), await this.mendOptions(), data),
    );
    onMessage('writeClipboard', ({ data }) => writeClipboard(this.document, data));
    onMessage('changes', () => this.changes?.read() ?? { hidden: [], mended: [] });
    onMessage('pointAt', ({ data }) => this.pointAt(data));
    onMessage('restore', ({ data }) => this.restore(data));
    onMessage('print', () => this.document.defaultView?.print());
    onMessage('startPicker', () => this.pick());
    onMessage('makeReport', () => {
      const article = this.session?.article ?? this.find();
      return makeReport(this.document, article, this.site, this.session?.mending?.words);
    });
  }

  /** Cleans by itself where the site's mode says so and the page is surely an article. */
  async begin() {
    takeOver(this.document);
    // An older version that could not clear up leaves its markers; ours are not there yet.
    removeMarkers(this.document, HIDDEN_ATTRIBUTE);
    await Promise.all([domReady(this.document, this.life.signal), this.readRules()]);
    const article = this.hint.auto ? this.find() : undefined;
    const cleaning = article?.verdict === 'article' ? this.clean(article) : undefined;
    this.document.documentElement.removeAttribute(EARLY_ATTRIBUTE);
    await this.life.begin(this.hint.auto && !this.session);
    await cleaning;
  }

  private get selection(): string {
    return this.document.getSelection()?.toString() ?? '';
  }

  private get site(): string {
    return siteKey(this.document.URL, this.hint.rule);
  }

  /** The page as it is now: what was trimmed or added since an earlier look is seen. Nothing, where finding fails. */
  find(): Article {
    try {
      const { URL: url } = this.document;
      const article = findArticle(this.document, { url, ...(this.hint.rule && { siteRule: this.hint.rule }) });
      this.failed = false;
      if (article.parts.some(({ role, element }) => role === 'body' && isInEditor(element))) return NOTHING;
      return withReaderRules(article, this.document, this.readerRules);
    } catch (error) {
      console.error(error);
      this.failed = true;
      return NOTHING;
    }
  }

  private async readRules() {
    this.readerRules = (await readSettings()).readerRules[this.site];
  }

  modeIn(settings: Settings): SiteMode {
    return modeOfSite(settings, this.site, this.hint.rule !== undefined);
  }

  mendOptionsIn({ rules, style, words }: Settings): MendOptions {
    return { rules, style, words };
  }

  private async mendOptions(): Promise<MendOptions> {
    return this.mendOptionsIn(await readSettings());
  }

  private async set(on: boolean): Promise<PageState> {
    const wish = ++this.wishes;
    this.life.readerChose(on, this.session?.article ?? NOTHING);
    this.end();
    if (on) {
      await this.readRules();
      // What the reader has wished since counts.
      if (wish !== this.wishes) return this.state();
      const article = this.find();
      if (article.verdict !== 'none') await this.clean(article);
    }
    return this.report();
  }

  end() {
    this.pointing.end();
    this.session?.stop();
    this.session = undefined;
    this.changes = undefined;
  }

  clean(article: Article): Promise<void> {
    this.end();
    this.session = new Session(
      {
        document: this.document,
        find: () => this.find(),
        options: () => this.mendOptions(),
        loadMender,
        changed: () => void this.report(),
      },
      article,
    );
    const { session } = this;
    const comfort = new ComfortView(this.document, this.site, () => session.storyElements(), session.signal);
    comfort.apply().catch(() => undefined);
    this.changes = new ChangeList(session);
    return this.session.start();
  }

  private pointAt(ref: ChangeRef | null) {
    const part = ref && this.changes?.hidden(ref);
    const word = ref && this.changes?.mended(ref);
    if (part) this.pointing.part(part);
    else if (word) this.pointing.word(word);
    else this.pointing.end();
  }

  private async restore(ref: ChangeRef): Promise<PageState> {
    this.pointing.end();
    const part = this.changes?.hidden(ref);
    const word = this.changes?.mended(ref);
    if (part) this.session?.show(part);
    else if (word) await this.session?.except(word);
    return this.report();
  }

  /** What the reader picks is hidden here at once, and by a rule of the reader's from now on. */
  private async pick() {
    const selector = await pickElement(this.document);
    if (!selector) return;
    await sendMessage('picked', { site: this.site, selector });
    await this.set(true);
  }

  report(): PageState {
    const state = this.state();
    sendMessage('report', state).catch(() => undefined);
    return state;
  }

  private state(): PageState {
    const article = this.session?.article ?? this.find();
    const problem = this.failed ? 'problemUnknown' : this.session?.problem ? 'problemEngine' : undefined;
    return {
      verdict: article.verdict,
      on: this.session !== undefined,
      site: this.site,
      hidden: this.session?.hiddenCount ?? 0,
      mended: this.session?.mending?.count ?? 0,
      ...sizeOf(article),
      selectedWords: countWords(this.selection),
      stale: article.siteRule?.stale ?? [],
      ...(problem && { problem }),
    };
  }
}
