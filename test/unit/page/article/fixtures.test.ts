import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../../src/page/article';
import { storyOf, storyText } from '../../../../src/page/export';
import { ruleFor, siteRules } from '../../../../src/sites';
import { readPages } from '../../../../src/tools/bench-articles/pages';
import { score } from '../../../../src/tools/bench-articles/score';
import { documentOf } from './pages';

const pages = [...readPages('test/fixtures/articles'), ...readPages('test/fixtures/sites')];
const articles = pages.filter((page) => page.gold.kind !== 'negative');
const others = pages.filter((page) => page.gold.kind === 'negative');

const serialised = (document: Document) => document.documentElement.outerHTML;

describe.each([
  ['without site rules', false],
  ['with site rules', true],
])('articles %s', (_, withRules) => {
  it.each(articles.map((page) => [page.name, page] as const))('%s', (_name, page) => {
    const document = documentOf(page.html);
    const before = serialised(document);
    const siteRule = withRules ? ruleFor(page.gold.url, siteRules) : undefined;
    const article = findArticle(document, { url: page.gold.url, ...(siteRule && { siteRule }) });
    const story = storyText(storyOf(article));
    const result = score({ isArticle: true, title: story.title, text: story.text }, page.gold);
    expect(article.verdict, article.evidence.join('; ')).toBe('article');
    expect(result.f1).toBeGreaterThanOrEqual(0.96);
    expect(result.titleRight, `title: ${story.title}`).toBe(true);
    expect(result.leftovers).toEqual([]);
    expect(serialised(document)).toBe(before);
  });
});

describe('what is hidden', () => {
  it.each(articles.map((page) => [page.name, page] as const))('%s: no part of the story', (_name, page) => {
    const article = findArticle(documentOf(page.html), { url: page.gold.url });
    const hidden = article.clutter.map((part) => part.element);
    for (const { element } of article.parts) {
      expect(hidden.some((one) => one === element || one.contains(element))).toBe(false);
    }
    // Outermost elements only: none inside another.
    for (const [i, one] of hidden.entries()) {
      expect(hidden.some((other, j) => i !== j && other.contains(one))).toBe(false);
    }
    const all = [...hidden[0]!.ownerDocument.querySelectorAll('*')];
    const places = hidden.map((element) => all.indexOf(element));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

describe('other pages are left alone', () => {
  it.each(others.map((page) => [page.name, page] as const))('%s', (_name, page) => {
    const article = findArticle(documentOf(page.html), { url: page.gold.url });
    expect(article.verdict, article.evidence.join('; ')).not.toBe('article');
  });
});
