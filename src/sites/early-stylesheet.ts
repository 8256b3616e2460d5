import type { SiteRule } from './schema';

const listOf = (...selectors: (string | undefined)[]) => `:is(${selectors.filter(Boolean).join(',')})`;

/** Drawings are icons, unless they hold the place of a picture that is loaded later; as the finder sees it. */
const IMAGE = 'img:not([src$=".svg"]:not([data-src],[data-lazy-src],[data-original]))';

/**
 * The story's pictures outside its body: between the branches of headline and body, or right over the headline, where the
 * parent of either holds the headline, and so is shown; and what stands in a figure with the story's caption.
 */
function picturesOf(title: string, body: string, caption: string | undefined): string {
  const picture = `:is(${IMAGE},picture,figure,video,:has(${IMAGE},video))`;
  const between = `:is(${title},:has(${title})) ~ ${picture}:has(~ ${body},~ * ${body})`;
  return listOf(between, `${picture}:has(+ ${title})`, caption && `figure:has(${listOf(caption)}) *`);
}

/**
 * CSS that shows of a page nothing but the story, before the first paint and while the page is still coming in: an
 * element shows when it holds a story element, is one or lies in one, and is none of the rule's clutter, nor the line of
 * the date or the author, which is hidden in the end. So nothing stands above the story that would have to go later, and no
 * line moves. On screen and in print. `:is()` makes a browser skip a selector that it does not know; where `:has()` holds
 * one, the page is hidden from the first byte or not early.
 * @param alone what the `html` element matches to hide from the first byte on
 * @param found what it matches to hide as soon as there is some of the story: a page that has none stays whole
 */
export function earlyStylesheet({ story, clutter }: SiteRule, alone: string, found: string): string {
  const { kicker, title, lead, caption, body, byline, date } = story;
  const parts = listOf(kicker, title ?? 'h1', lead, caption, body);
  const pictures = picturesOf(listOf(title ?? 'h1'), listOf(body), caption);
  // A kicker or a caption may stand on cards of other stories, and an <h1> on any page.
  const some = [title, lead, body].filter(Boolean).join(',');
  const scopes = [`html${alone}`, `html${found}:has(${some})`];
  const hidden = [`body :not(${parts},${parts} *,:has(${parts}),${pictures},${pictures} *)`];
  if (byline || date) hidden.push(`${listOf(byline, date)}:not(${parts},:has(${parts}))`);
  if (clutter.length) hidden.push(listOf(...clutter.map(({ selector }) => selector)));
  const rule = (scope: string) => `${hidden.map((one) => `${scope} ${one}`).join(',\n')}{display:none!important}`;
  return scopes.map(rule).join('\n');
}
