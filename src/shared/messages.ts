import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ClutterReason, Verdict } from '../page/article/types';
import type { PageReport } from '../page/report';
import type { Edit } from '../text/edit';
import type { SiteMode } from './settings';
import type { SettingsProblem } from './settings-store';

export type { PageReport };

/** What a page tells of itself whenever it changes. */
export interface PageStatus {
  verdict: Verdict;
  on: boolean;
  hidden: number;
  /** Edits made to the text, all rules together. */
  mended: number;
  /** Set when something failed; a key of the message catalogue. */
  problem?: string;
}

/** What the popup shows of one page; the story is counted only when it is asked for. */
export interface PageState extends PageStatus {
  /** Key of the site in the settings. */
  site: string;
  words: number;
  /** Letters, digits and marks; spaces not counted. */
  characters: number;
  /** Words of the reader's selection, 0 when there is none. */
  selectedWords: number;
  /** Selectors of the site's rule that found nothing: the site has changed. */
  stale: readonly string[];
}

export interface HiddenChange {
  id: number;
  reason: ClutterReason;
  rule: string;
  /** The beginning of the hidden part's text. */
  excerpt: string;
  /** Finds this part again on the site's other pages; undefined when nothing steady names it. */
  selector?: string;
}

export interface MendedChange {
  id: number;
  rule: string;
  before: string;
  after: string;
  /** How often this very change was made on the page. */
  times: number;
}

export interface Changes {
  hidden: readonly HiddenChange[];
  mended: readonly MendedChange[];
}

/** One entry of `Changes`, to be pointed at or taken back. */
export interface ChangeRef {
  kind: 'hidden' | 'mended';
  id: number;
}

export interface CopyRequest {
  format: 'plain' | 'markdown' | 'rich' | 'messenger' | 'citation';
  title: boolean;
  lead: boolean;
  source: boolean;
  /** Only what the reader has selected on the page. */
  selection?: boolean;
  /** Digits and quotes as the profile says; undefined leaves them as published. */
  digits?: 'persian' | 'latin';
  quotes?: 'guillemets' | 'straight';
}

export interface CopyResult {
  text: string;
  /** Sanitised; only for `rich`. */
  html?: string;
  words: number;
}

/** Texts to mend, one paragraph each, as the reader's settings say. */
export interface MendRequest {
  texts: readonly string[];
  /** Text rules switched on or off this once, by id. */
  rules?: Readonly<Record<string, boolean>>;
  /** Words that shall stay as published this once. */
  never?: readonly string[];
}

/** What the reader picked on the page, to be hidden on the whole site from now on. */
export interface Pick {
  site: string;
  selector: string;
}

/** Every message: who it is for, what it carries, what comes back. */
export interface Protocol {
  /** To the page. Each answers undefined where no cleaner runs. */
  pageState(): PageState;
  setPage(on: boolean): PageState;
  /**
   * Cleans the page or puts it back, whichever the reader does not see or has last asked for. Answers when that is
   * done, or `none` when there is no story to clean.
   */
  switchPage(): 'done' | 'none';
  copyText(request: CopyRequest): CopyResult;
  changes(): Changes;
  pointAt(ref: ChangeRef | null): void;
  restore(ref: ChangeRef): PageState;
  /** Opens the browser's print dialogue for the page as it is shown now. */
  print(): void;
  /** Lets the reader point at something that shall be hidden; ends with a `picked` or with Escape. */
  startPicker(): void;
  /** What was found on the page and how it is made, none of its text. Nothing is sent anywhere. */
  makeReport(): PageReport;

  /** Puts a text on the clipboard; says whether the browser let it happen. */
  writeClipboard(result: CopyResult): boolean;

  /** To the background, from a page. */
  needCleaner(): void;
  needDesk(): void;
  needFont(): void;
  needExporter(): void;
  /** Puts a stylesheet into the sender's page, or takes it out again. */
  style(request: { css: string; on: boolean }): void;
  /** Answers what a screen reader is told of it: the messages' catalogue is not loaded into pages. */
  report(status: PageStatus): string | undefined;
  /** Gives the edits of each text, in the order in which they came. */
  mend(request: MendRequest): Edit[][];

  /** To the background, from the popup: the page's state, the cleaner injected where it is missing. */
  inspectTab(request: { tabId: number }): PageState | 'forbidden' | undefined;

  /** To the background, from the popup. Injects what is missing, then cleans or undoes. */
  cleanTab(request: { tabId: number; on: boolean }): PageState | undefined;

  /**
   * To the background, from the popup: the reader's choice for a site, kept even if the popup closes meanwhile.
   * Answers why it could not be saved, if it could not.
   */
  keepSiteMode(choice: { site: string; mode: SiteMode }): SettingsProblem | undefined;

  /** To the background, from the page: the picker's result, which becomes a rule of the reader's. */
  picked(pick: Pick): void;
}

/** Typed messages between popup, options, background and pages. */
export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
