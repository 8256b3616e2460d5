import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM, VirtualConsole } from 'jsdom';
import { parseHTML } from 'linkedom';
import { findArticle } from '../../page/article';
import { storyOf, storyText } from '../../page/export';
import { ruleFor, siteRules } from '../../sites';
import type { Page } from './pages';
import type { Answer } from './score';

export type Extractor = (page: Page) => Promise<Answer & { milliseconds: number }>;

const NONE: Answer = { isArticle: false, title: '', text: '' };

const dom = ({ html, gold }: Page) => new JSDOM(html, { url: gold.url, virtualConsole: new VirtualConsole() });

async function timed(work: () => Answer | Promise<Answer>): Promise<Answer & { milliseconds: number }> {
  const start = performance.now();
  const answer = await work();
  return { ...answer, milliseconds: performance.now() - start };
}

function ours(withRules: boolean): Extractor {
  return (page) => {
    const { document } = parseHTML(page.html) as unknown as { document: Document };
    return timed(() => {
      const siteRule = withRules ? ruleFor(page.gold.url, siteRules) : undefined;
      const article = findArticle(document, { url: page.gold.url, ...(siteRule && { siteRule }) });
      return { ...storyText(storyOf(article)), isArticle: article.verdict === 'article' };
    });
  };
}

const readability: Extractor = (page) => {
  const { document } = dom(page).window;
  return timed(() => {
    const found = new Readability(document.cloneNode(true) as Document).parse();
    return found ? { isArticle: true, title: found.title ?? '', text: found.textContent ?? '' } : NONE;
  });
};

const defuddle: Extractor = (page) => {
  const { document } = dom(page).window;
  return timed(async () => {
    const found = await Defuddle(document as unknown as Document, page.gold.url);
    const content = new JSDOM(found.content).window.document.body.textContent ?? '';
    return { isArticle: content.trim() !== '', title: found.title, text: content };
  });
};

export const EXTRACTORS: Record<string, Extractor> = {
  Pakkhan: ours(true),
  'Pakkhan, no site rules': ours(false),
  'Readability (jsdom)': readability,
  'Defuddle (jsdom)': defuddle,
};
