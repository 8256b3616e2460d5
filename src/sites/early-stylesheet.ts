import { tellsArticles } from './paths';
import type { SiteRule } from './schema';
import { clutterStylesheet } from './stylesheet';

/**
 * CSS that shows of a site's article pages nothing but the story, before the first paint and while the page is still
 * coming in: an element shows when it holds a story element, is one or lies in one. So nothing stands above the story
 * that would have to go later, and no line moves. Applies while the `html` element matches `scope`.
 * Empty for a site whose addresses do not tell stories from other pages. A browser that can not read one of the
 * selectors leaves the rule out as a whole and shows the page.
 */
export function earlyStylesheet(rule: SiteRule, scope: string): string {
  if (!tellsArticles(rule)) return '';
  const { kicker, title = 'h1', lead, caption, body } = rule.story;
  const story = [kicker, title, lead, caption, body].filter(Boolean).join(',');
  return `${clutterStylesheet(rule, scope)}
${scope} body :not(:is(${story}), :is(${story}) *, :has(${story})){display:none!important}`;
}
