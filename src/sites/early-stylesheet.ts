import type { SiteRule } from './schema';

/**
 * CSS that shows of a page nothing but the story, before the first paint and while the page is still coming in: an
 * element shows when it holds a story element, is one or lies in one, and is none of the rule's clutter. So nothing stands
 * above the story that would have to go later, and no line moves. On screen and in print. `:is()` makes a browser skip a
 * selector that it does not know.
 * @param alone what the `html` element matches to hide from the first byte on
 * @param found what it matches to hide as soon as there is some of the story: a page that has none stays whole
 */
export function earlyStylesheet({ story, clutter }: SiteRule, alone: string, found: string): string {
  const { kicker, title, lead, caption, body } = story;
  const listOf = (...selectors: (string | undefined)[]) => `:is(${selectors.filter(Boolean).join(',')})`;
  const parts = listOf(kicker, title ?? 'h1', lead, caption, body);
  // A kicker or a caption may stand on cards of other stories, and an <h1> on any page.
  const scope = `html:is(${alone},${found}:has(${listOf(title, lead, body)}))`;
  const hidden = [`body :not(${parts},${parts} *,:has(${parts}))`];
  if (clutter.length) hidden.push(listOf(...clutter.map(({ selector }) => selector)));
  return `${hidden.map((one) => `${scope} ${one}`).join(',\n')}{display:none!important}`;
}
