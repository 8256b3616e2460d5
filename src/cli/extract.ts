import { parseHTML } from 'linkedom';
import { findArticle } from '../page/article';
import { mendStory, paragraphsOf, storyOf, toPlainText } from '../page/export';
import { toMarkdown } from '../page/export/markdown';
import { ruleFor, siteRules } from '../sites';
import { countWords } from '../text/words';
import { loadMender } from './engine';
import { readHtml } from './input';

export const FORMATS = ['json', 'text', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];
export const isFormat = (name: string): name is Format => (FORMATS as readonly string[]).includes(name);

export interface ExtractOptions {
  /** A path, or `-` for standard input. */
  file: string;
  /** Address of the page; without it the page's own canonical address is taken. */
  url?: string | undefined;
  format: Format;
  repair: boolean;
  siteRules: boolean;
}

/** What the page says of its own address. */
function addressIn(document: Document): string {
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const meta = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return [link, meta].find((address) => address && URL.canParse(address)) ?? 'about:blank';
}

/** Says in the page where its relative addresses start, as a browser knows it from the page's own address. */
function setBase(document: Document, url: string) {
  const base = document.querySelector('base[href]') ?? document.createElement('base');
  const href = base.getAttribute('href') ?? '';
  if (!URL.canParse(href, url)) return;
  base.setAttribute('href', new URL(href, url).href);
  if (!base.parentNode) document.head.prepend(base);
}

/**
 * The story of a saved page, as the command line prints it.
 * @throws Failure when the file is missing, empty, not UTF-8 or not HTML
 */
export function extract(options: ExtractOptions): string {
  const { document } = parseHTML(readHtml(options.file)) as unknown as { document: Document };
  const url = options.url ?? addressIn(document);
  setBase(document, url);
  const siteRule = options.siteRules ? ruleFor(url, siteRules) : undefined;
  const article = findArticle(document, siteRule ? { url, siteRule } : { url });
  const found = storyOf(article);
  const story = options.repair ? mendStory(found, loadMender()) : found;
  if (options.format === 'json') {
    const paragraphs = paragraphsOf(story);
    const text = paragraphs.join('\n\n');
    const { isArticle, title, kicker = null, lead = null, byline, date = null } = story;
    const words = countWords(text);
    return `${JSON.stringify({ isArticle, title, kicker, lead, byline, date, paragraphs, text, words }, null, 2)}\n`;
  }
  if (!story.title && !story.blocks.length) return '';
  return options.format === 'markdown' ? toMarkdown(story) : `${toPlainText(story)}\n`;
}
