import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../src/page/article';
import { paragraphsOf, storyOf } from '../../../src/page/export';
import { ruleFor, siteRules } from '../../../src/sites';
import type { SiteRule } from '../../../src/sites/schema';
import type { Gold } from '../../../src/tools/bench-articles/pages';
import { score } from '../../../src/tools/bench-articles/score';
import { skeletonOf } from '../../../src/tools/sites/skeleton';
import { fixtureNames, readFixture } from './fixtures';

function read(html: string, gold: Gold, siteRule: SiteRule) {
  const document = parseHTML(html).document as unknown as Document;
  const article = findArticle(document, { url: gold.url, siteRule });
  const story = storyOf(article);
  const answer = { isArticle: story.isArticle, title: story.title, text: paragraphsOf(story).join('\n') };
  return { article, ...score(answer, gold) };
}

/** The page after a redesign: every class, id and itemprop has another name. */
function redesigned(html: string): string {
  return html.replace(/ (class|id|itemprop)="([^"]*)"/g, (_, attribute: string, names: string) => {
    return ` ${attribute}="${names.replace(/[^\s]+/g, (name) => `${name}-v2`)}"`;
  });
}

describe.each(fixtureNames)('%s', (name) => {
  const { html, gold } = readFixture(name);
  const rule = ruleFor(gold.url, siteRules)!;

  it('is read with its rule', () => {
    const { article, f1, titleRight, leftovers } = read(html, gold, rule);
    expect(article.verdict).toBe('article');
    expect(article.siteRule?.id).toBe(rule.id);
    expect({ titleRight, leftovers }).toEqual({ titleRight: true, leftovers: [] });
    expect(f1).toBeGreaterThanOrEqual(0.99);
  });

  it('is read without it after a redesign, and the rule is called stale', () => {
    const page = redesigned(html);
    const { article, f1 } = read(page, gold, rule);
    // A rule that names only elements and roles outlives a redesign.
    const holds = parseHTML(page).document.querySelector(rule.story.body) !== null;
    expect(article.siteRule?.stale.includes(`body: ${rule.story.body}`)).toBe(!holds);
    expect(f1).toBeGreaterThanOrEqual(0.9);
  });

  it.each(['nav, footer, aside', '#comments, .comments-list, .comments_item'])(
    'survives a rule that says %s',
    (body) => {
      const { f1, titleRight } = read(html, gold, { ...rule, story: { ...rule.story, body } });
      expect(titleRight).toBe(true);
      expect(f1).toBeGreaterThanOrEqual(0.9);
    },
  );
});

describe('every rule', () => {
  it.each(siteRules.map((rule) => [rule.id, rule] as const))('%s reads a page of its own markup', (_, rule) => {
    const { html, gold } = skeletonOf(rule, `https://${rule.hosts[0]}/fa/news/123456/x`);
    const { article, f1, titleRight, leftovers } = read(html, gold, rule);
    expect(article.verdict).toBe('article');
    expect(article.siteRule?.stale).toEqual([]);
    expect({ titleRight, leftovers }).toEqual({ titleRight: true, leftovers: [] });
    expect(f1).toBeGreaterThanOrEqual(0.99);
  });
});
