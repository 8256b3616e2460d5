import { tellsArticles } from './paths';
import type { SiteRule } from './schema';

/**
 * CSS that hides a site's clutter before the first paint, on screen and in print, while the `html` element matches
 * `scope` (such as `html[data-pakkhan]`): who sets and takes away that attribute decides.
 * Empty for a site whose addresses do not tell stories from other pages: there nothing may be hidden before the page
 * has been read. `:is()` makes a browser skip a selector that it does not know rather than the whole rule.
 */
export function clutterStylesheet(rule: SiteRule, scope: string): string {
  if (!tellsArticles(rule) || rule.clutter.length === 0) return '';
  const selectors = rule.clutter.map(({ selector }) => selector).join(',');
  return `${scope} :is(${selectors}){display:none!important}`;
}
