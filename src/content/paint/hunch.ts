import { kindOfAddress } from '../../page/article/facts/address';

/** Persian letters of a headline, at least. */
const HEADLINE = /[\u0600-\u06FF\u200c\s]{12,}/;

/** A long number, as databases count stories, or a year. */
const NUMBER = /\d{4,}/;

/** Whether an address names one thing by its number or day, as the addresses of lists seldom do. */
export const namesOneThing = ({ pathname, search }: Location): boolean => NUMBER.test(pathname + search);

/**
 * A cheap look that rules out most pages that are no articles, so that the cleaner is not even loaded there: front
 * pages and lists by their address, others by the want of every sign that publishers give. It may say yes too often; the article
 * finder decides.
 */
export function mayBeArticle(document: Document): boolean {
  const address = kindOfAddress(document.URL);
  if (address === 'story') return true;
  if (address === 'home' || address === 'listing' || address === 'service') return false;
  if (document.querySelector('meta[property^="article:"],[itemprop="articleBody"],[itemtype$="NewsArticle"]'))
    return true;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (/"(News|Reportage|Blog)?(Article|Posting)"/.test(script.textContent ?? '')) return true;
  }
  const headlines = document.querySelectorAll('h1');
  return headlines.length > 0 && headlines.length < 4 && HEADLINE.test(headlines[0]?.textContent ?? '');
}
