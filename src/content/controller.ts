import type { Article } from '../page/article/types';
import { removeMarkers } from '../page/hide/hide';
import { onMessage, type PageState, type PageStatus, sendMessage } from '../shared/messages';
import { EARLY_ATTRIBUTE, HIDDEN_ATTRIBUTE } from '../shared/names';
import { siteKey } from '../sites/site-key';
import { Announcer } from './announce';
import { channel, type SiteHint } from './channel';
import { DESK_MESSAGES, type Desk, type DeskPage } from './desk/desk';
import { Finder } from './finder';
import { takeOver } from './life/alive';
import { type LivingPage, PageLife } from './life/life';
import { domReady } from './life/ready';
import { ReaderSwitch, type SwitchedPage } from './reader-switch';
import { Session } from './session';
import { type SiteSettings, siteSettings, storedSettings } from './settings';

/** One page's life: decides whether to clean by itself, and does what the popup asks. */
export class PageController implements LivingPage, DeskPage, SwitchedPage {
  session: Session | undefined;
  private readonly finder: Finder;
  private readonly announcer: Announcer;
  private readonly life = new PageLife(this);
  private readonly reader = new ReaderSwitch(this);
  private deskHere: Desk | undefined;
  private hasLook = false;
  /** An older version has left something behind: what it mended can't be taken back by us. */
  private isLeftOver = false;

  constructor(
    readonly document: Document,
    private readonly hint: SiteHint = { auto: false },
  ) {
    this.finder = new Finder(document, hint.rule);
    this.announcer = new Announcer(document);
  }

  listen() {
    onMessage('pageState', () => this.state());
    onMessage('setPage', ({ data: on }) => this.set(on));
    onMessage('switchPage', async () => {
      const done = await this.reader.toggle();
      return this.finder.failed ? 'done' : done;
    });
    for (const type of DESK_MESSAGES) {
      onMessage(type, async ({ data }) => (await this.desk()).answer(type, data) as never);
    }
  }

  /** Cleans by itself where the site's mode says so and the page is surely an article. */
  async begin() {
    takeOver(this.document);
    // An older version that could not clear up leaves its markers; ours are not there yet. Pages that are still coming in
    // have seen none, and the biggest of them take long to search.
    if (this.document.readyState === 'complete') this.isLeftOver = removeMarkers(this.document, HIDDEN_ATTRIBUTE);
    const [stored] = await Promise.all([storedSettings(), domReady(this.document, this.life.signal)]);
    await this.life.begin(this.read(stored), this.hint.auto && this.reader.lastWish !== false);
    this.document.documentElement.removeAttribute(EARLY_ATTRIBUTE);
  }

  get site(): string {
    return siteKey(this.document.URL, this.hint.rule);
  }

  read(stored: unknown): SiteSettings {
    const settings = siteSettings(stored, this.site, this.hint.rule !== undefined);
    this.finder.readerRules = settings.rules;
    this.hasLook = settings.look !== '';
    return settings;
  }

  find(signal = this.life.signal): Promise<Article> {
    return this.finder.find(signal);
  }

  spent(): number {
    return this.finder.spent;
  }

  async set(on: boolean): Promise<PageState> {
    await this.reader.set(on);
    return this.state();
  }

  async readStored() {
    this.read(await storedSettings());
  }

  readerChose(on: boolean, article: Article) {
    this.life.readerChose(on, article);
  }

  switched(isUndone: boolean) {
    this.report();
    if (isUndone) void this.announcer.announce();
  }

  end() {
    this.session?.stop();
    this.session = undefined;
  }

  async clean(article: Article, isAsked = false): Promise<void> {
    this.end();
    const session = new Session(
      {
        document: this.document,
        find: (signal) => this.find(signal),
        spent: () => this.spent(),
        changed: () => this.report(),
      },
      article,
    );
    this.session = session;
    const work = session.start();
    this.dress();
    await work;
    const { signal } = session;
    if (!signal.aborted) await this.announcer.announce(isAsked ? signal : undefined);
  }

  dress() {
    const { session } = this;
    if (!session || !(this.hasLook || this.deskHere)) return;
    this.desk()
      .then((desk) => desk.dress(session))
      .catch(() => undefined);
  }

  report() {
    this.announcer.report(this.status);
  }

  async state(): Promise<PageState> {
    const article = this.session?.article ?? (await this.find());
    const counts = await (await this.desk()).count(article);
    return { ...this.status, site: this.site, ...counts, stale: article.siteRule?.stale ?? [] };
  }

  private get status(): PageStatus {
    const { session } = this;
    return {
      verdict: session?.article.verdict ?? this.finder.verdict,
      on: session !== undefined,
      hidden: session?.hiddenCount ?? 0,
      mended: session?.mendedCount ?? 0,
      ...(this.problem && { problem: this.problem }),
    };
  }

  private get problem(): string | undefined {
    if (this.finder.failed) return 'problemUnknown';
    if (!this.session) return this.isLeftOver ? 'problemLeftOver' : undefined;
    return this.session.text.problem ? 'problemEngine' : undefined;
  }

  private async desk(): Promise<Desk> {
    if (!channel.pakkhanDesk) await sendMessage('needDesk');
    if (!channel.pakkhanDesk) throw new Error('the desk was not injected');
    this.deskHere ??= channel.pakkhanDesk(this);
    return this.deskHere;
  }
}
