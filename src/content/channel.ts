import type { findArticleInSlices } from '../page/article';
import type { ExportOptions, Story } from '../page/export';
import type { reportOf } from '../page/report';
import type { SiteRule } from '../sites/schema';
import type { Desk, DeskPage } from './desk/desk';

/** What the registration of a known site, or the background on a reader's click, leaves for the cleaner. */
export interface SiteHint {
  rule?: SiteRule;
  /** Clean by itself when the page is surely an article. */
  auto: boolean;
}

/** Gives what finds the story, made when it is asked for. */
export type FinderScript = () => Promise<typeof findArticleInSlices>;

/** The writers of what is asked for seldom. */
export interface Exporter {
  toHtml(story: Story, options: ExportOptions): string;
  toMarkdown(story: Story, options: ExportOptions): string;
  reportOf: typeof reportOf;
}

/**
 * The globals by which our scripts in one page find each other. They live in the extension's isolated world, out of
 * the page's reach.
 */
interface Channel {
  pakkhanSite?: SiteHint;
  /** Set by the cleaner; a second injection finds it and leaves. */
  pakkhanCleaner?: boolean;
  /** Set by the finder's script. It is apart from the cleaner's, so that neither takes long to compile in one task. */
  pakkhanFinder?: FinderScript;
  /** Called by the finder's script when it comes after the cleaner's: their order is the browser's. */
  pakkhanFinderCame?: (script: FinderScript) => void;
  /** Set by the desk's script. */
  pakkhanDesk?: (page: DeskPage) => Desk;
  /** Set by the exporter. */
  pakkhanExporter?: Exporter;
  /** Set by the bundled face: woff2, base64. */
  pakkhanFont?: string;
}

export const channel = globalThis as unknown as Channel;
