import { describe, expect, it } from 'vitest';
import { storyOf, storyText } from '../../../../src/page/export';
import { type SiteRule, siteRules } from '../../../../src/sites';
import { readPages } from '../../../../src/tools/bench-articles/pages';
import { score } from '../../../../src/tools/bench-articles/score';
import { find, P, PARAGRAPHS, pageOf } from './pages';

const rule = (story: SiteRule['story'], clutter: SiteRule['clutter'] = []): SiteRule => ({
  id: 'example',
  hosts: ['example.ir'],
  articlePaths: ['/news/*'],
  story,
  clutter,
  note: 'test',
  seen: '2024-01-01',
});

const paragraphs = (html: string, siteRule?: SiteRule) => storyText(storyOf(find(html, siteRule))).paragraphs;

describe('site rules', () => {
  const html = pageOf(`${P.join('')}<p class="odd">گزارشگر ما این نوشته را برای شما خواند و فرستاد به دفتر.</p>`);

  it('hides what the rule names, with the rule as the reason', () => {
    const article = find(html, rule({ body: '.x1' }, [{ selector: '.odd', reason: 'other' }]));
    expect(article.clutter.map((part) => part.rule)).toContain('example: .odd');
    expect(storyText(storyOf(article)).paragraphs).toEqual(PARAGRAPHS);
    expect(article.siteRule).toEqual({ id: 'example', stale: [] });
  });

  it('reports selectors that find nothing, and finds the story without them', () => {
    const article = find(html, rule({ root: '.gone', title: '.no-title', body: '.no-body' }));
    expect(article.siteRule?.stale).toEqual(['root: .gone', 'body: .no-body', 'title: .no-title']);
    expect(article.verdict).toBe('article');
    expect(paragraphs(html, rule({ body: '.no-body' }))).toEqual(paragraphs(html));
  });

  it.each([
    ['a selector that is not CSS', rule({ body: '..((' })],
    ['a body that is the menu', rule({ body: 'nav' })],
    ['a title that is a menu item', rule({ title: 'nav a', body: '.x1' })],
    ['a lead that is the whole story', rule({ lead: '.x1', body: '.x1' })],
    ['clutter that is the whole story', rule({ body: '.x1' }, [{ selector: '.wrap', reason: 'ad' }])],
  ])('is no worse than no rule: %s', (_, bad) => {
    expect(paragraphs(html, bad)).toEqual(paragraphs(html));
    expect(storyOf(find(html, bad)).title).toBe('اسکلهٔ قدیمی نوسازی می‌شود');
  });

  it('believes the site about addresses without stories', () => {
    const noStories = { ...rule({ body: '.x1' }), notArticlePaths: ['/news/*'] };
    expect(find(html, noStories).verdict).toBe('unsure');
  });
});

describe("another site's rule is no worse than none", () => {
  const pages = ['test/fixtures/articles', 'test/fixtures/sites']
    .flatMap(readPages)
    .filter((page) => page.gold.kind !== 'negative');
  const f1 = (page: (typeof pages)[number], siteRule?: SiteRule) => {
    const { title, text } = storyText(storyOf(find(page.html, siteRule, page.gold.url)));
    return score({ isArticle: true, title, text }, page.gold).f1;
  };
  // Every rule that ships is tried on some page, every page with some rules.
  it.each(pages.map((page, i) => [page.name, page, i] as const))('%s', (_, page, i) => {
    const alone = f1(page);
    for (let k = i; k < siteRules.length; k += pages.length) {
      const wrong = { ...siteRules[k]!, articlePaths: ['/*'], notArticlePaths: [] };
      expect(f1(page, wrong), wrong.id).toBeGreaterThanOrEqual(alone - 0.05);
    }
  });
});
