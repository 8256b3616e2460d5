import type { Article } from '../../page/article/types';
import type { PageState } from '../../shared/messages';
import type { Session } from '../session';

/** What the popup asks of a page, apart from its state and its switch. */
export const DESK_MESSAGES = [
  'copyText',
  'writeClipboard',
  'changes',
  'pointAt',
  'restore',
  'print',
  'startPicker',
  'makeReport',
] as const;

type DeskMessage = (typeof DESK_MESSAGES)[number];

/** Takes the reader's requests; injected when the first one comes, so that no page carries it for nothing. */
export interface Desk {
  answer(type: DeskMessage, data: unknown): unknown;
  /** Words and characters of a story and of what is selected. */
  count(article: Article): Promise<Pick<PageState, 'words' | 'characters' | 'selectedWords'>>;
  /** Gives a session's story the look that the settings ask for. */
  dress(session: Session): Promise<void>;
}

/** What the desk needs of the page. */
export interface DeskPage {
  readonly document: Document;
  readonly session: Session | undefined;
  /** Key of the site in the settings. */
  readonly site: string;
  find(): Promise<Article>;
  /** Cleans the page or puts it back. */
  set(on: boolean): Promise<PageState>;
  /** Tells of the page's numbers, and gives them. */
  report(): void;
  state(): Promise<PageState>;
}
