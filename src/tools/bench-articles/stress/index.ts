import { parseHTML } from 'linkedom';
import { findArticle } from '../../../page/article';
import { storyOf, storyText } from '../../../page/export';
import { type SiteRule, siteRules } from '../../../sites';
import type { Outcome } from '../outcome';
import type { Page } from '../pages';
import { score } from '../score';
import * as head from './head';
import * as markup from './markup';
import * as neighbours from './neighbours';
import type { Case, Transform } from './transform';

const together =
  (...transforms: Transform[]): Transform =>
  (page) =>
    transforms.map((transform) => transform(page)).some(Boolean);

export const TRANSFORMS: Record<string, Transform> = {
  'as it is': () => true,
  'class names stripped': markup.namesStripped,
  'class names hashed': markup.namesHashed,
  'divs for semantic tags': markup.divsForSemantics,
  'divs for paragraphs': markup.divsForParagraphs,
  'divs for headings below the first': markup.divsForHeadings,
  '<br><br> for paragraphs': markup.breaksForParagraphs,
  'no roles, no itemprop': markup.rolesRemoved,
  'divs, <br><br>, hashed names': together(
    markup.breaksForParagraphs,
    markup.divsForSemantics,
    markup.namesHashed,
    markup.rolesRemoved,
  ),
  'no structured data': head.noStructuredData,
  'no og tags': head.noOpenGraph,
  'no metadata': head.noMetadata,
  'no metadata, names stripped': together(head.noMetadata, markup.namesStripped, markup.rolesRemoved),
  'title | site': head.titled((title) => `${title} | پیک کوهستان`),
  'site - title': head.titled((title) => `خبرگزاری پیک کوهستان - ${title}`),
  'section > title :: site': head.titled((title) => `اجتماعی > ${title} :: پیک کوهستان`),
  'title, cut short …': head.titled((title) => `${title.split(' ').slice(0, 6).join(' ')}… | پیک کوهستان`),
  'site alone as title': head.titled(() => 'پیک کوهستان | پایگاه خبری'),
  'address says nothing': head.plainAddress,
  'long comments': neighbours.commentsNamed,
  'long comments, no names': neighbours.commentsUnnamed,
  'long comments in a list': neighbours.commentsAsList,
  'long comments, all names hashed': together(neighbours.commentsUnnamed, markup.namesHashed),
  'excerpts before': neighbours.sidebarBefore,
  'excerpts after': neighbours.sidebarAfter,
  'excerpts, link last': neighbours.sidebarExcerptFirst,
  'cookie banner': neighbours.cookieBanner,
  'newsletter box in the story': neighbours.newsletterInStory,
  'card in the story': neighbours.cardInStory,
  'read more in the story': neighbours.readMoreInStory,
  'advert in the story': neighbours.advertInStory,
  '60 words': neighbours.shortened,
  '60 words amid excerpts': together(neighbours.shortened, neighbours.sidebarBefore, neighbours.sidebarAfter),
};

function caseOf({ html, gold }: Page): Case {
  return { document: parseHTML(html).document as unknown as Document, url: gold.url, gold };
}

function outcomeOf(page: string, { document, url, gold }: Case, siteRule?: SiteRule): Outcome {
  const article = findArticle(document, { url, ...(siteRule && { siteRule }) });
  const isArticle = article.verdict === 'article';
  const story = storyText(storyOf(article));
  return {
    page,
    isArticle,
    title: story.title,
    score: gold.kind === 'negative' ? null : score({ ...story, isArticle }, gold),
  };
}

/** What a transformation makes of pages, found without site rules; pages with nothing to transform are left out. */
export function stress(pages: readonly Page[], transform: Transform): Outcome[] {
  return pages.flatMap((page) => {
    const one = caseOf(page);
    return transform(one) ? [outcomeOf(page.name, one)] : [];
  });
}

/** Pages on which the rule of another site makes the story worse than no rule does. */
export function wrongRules(pages: readonly Page[]): { page: string; rule: string; before: number; after: number }[] {
  return pages.flatMap((page) => {
    const before = outcomeOf(page.name, caseOf(page));
    const one = caseOf(page);
    return siteRules.flatMap((rule) => {
      const after = outcomeOf(page.name, one, rule);
      const worth = (outcome: Outcome) => outcome.score?.f1 ?? (outcome.isArticle ? 0 : 1);
      const worse = worth(after) < worth(before) - 1e-9 || (before.score && before.isArticle && !after.isArticle);
      return worse ? [{ page: page.name, rule: rule.id, before: worth(before), after: worth(after) }] : [];
    });
  });
}
