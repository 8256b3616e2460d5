import type { Article } from '../../page/article/types';
import { storyInSlices, toPlainText } from '../../page/export';
import type { ChangeRef, CopyRequest, PageState, Protocol } from '../../shared/messages';
import { sendMessage } from '../../shared/messages';
import { countCharacters, countWords } from '../../text/words';
import type { Session } from '../session';
import { Slices } from '../slices';
import { ChangeList } from './changes';
import { writeClipboard } from './clipboard';
import { ComfortView } from './comfort';
import { copyStory } from './copy';
import type { DESK_MESSAGES, Desk, DeskPage } from './desk';
import { pickElement } from './picker/pick';
import { Pointing } from './pointing';
import { makeReport } from './report';

type Answers = { [T in (typeof DESK_MESSAGES)[number]]: (data: never) => unknown };

/** The desk of one page. */
export class ReaderDesk implements Desk {
  private readonly pointing = new Pointing();
  private readonly lists = new WeakMap<Session, ChangeList>();
  private readonly looks = new WeakMap<Session, ComfortView>();
  private readonly sizes = new WeakMap<Article, ReturnType<typeof sizeOf>>();

  private readonly answers: Answers = {
    copyText: (request: CopyRequest) => this.copy(request),
    writeClipboard: (result: Parameters<Protocol['writeClipboard']>[0]) => writeClipboard(this.page.document, result),
    changes: () => this.changes?.read() ?? { hidden: [], mended: [] },
    pointAt: (ref: ChangeRef | null) => this.pointAt(ref),
    restore: (ref: ChangeRef) => this.restore(ref),
    print: () => this.page.document.defaultView?.print(),
    startPicker: () => this.pick(),
    makeReport: () => this.makeReport(),
  };

  constructor(private readonly page: DeskPage) {}

  answer: Desk['answer'] = (type, data) => this.answers[type](data as never);

  async count(article: Article) {
    const known = this.sizes.get(article) ?? sizeOf(article);
    this.sizes.set(article, known);
    return { ...(await known), selectedWords: countWords(this.selection) };
  }

  async dress(session: Session): Promise<void> {
    const { document, site } = this.page;
    const view =
      this.looks.get(session) ?? new ComfortView(document, site, () => session.storyElements(), session.signal);
    this.looks.set(session, view);
    await view.apply();
  }

  private get selection(): string {
    return this.page.document.getSelection()?.toString() ?? '';
  }

  /** What the session changed, numbered for as long as it lasts. */
  private get changes(): ChangeList | undefined {
    const { session } = this.page;
    if (!session) return undefined;
    const known = this.lists.get(session);
    if (known) return known;
    const list = new ChangeList(session);
    this.lists.set(session, list);
    session.signal.addEventListener('abort', () => this.pointing.end(), { once: true });
    return list;
  }

  private async copy(request: CopyRequest) {
    return copyStory(await this.page.find(), this.selection, request);
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
    if (part) this.page.session?.show(part);
    else if (word) await this.page.session?.except(word);
    this.page.report();
    return this.page.state();
  }

  private async makeReport() {
    const { document, session, site } = this.page;
    return makeReport(document, session?.article ?? (await this.page.find()), site, session?.text.mending?.words);
  }

  /** What the reader picks is hidden here at once, and by a rule of the reader's from now on. */
  private async pick() {
    const selector = await pickElement(this.page.document);
    if (!selector) return;
    await sendMessage('picked', { site: this.page.site, selector });
    await this.page.set(true);
  }
}

/** A story is counted to its end. */
const UNSTOPPED = new AbortController().signal;

async function sizeOf(article: Article) {
  const story = article.verdict === 'none' ? undefined : await new Slices().finish(storyInSlices(article), UNSTOPPED);
  const text = story ? toPlainText(story) : '';
  return { words: countWords(text), characters: countCharacters(text).withoutSpaces };
}
