import { UNREAD_NOTES } from './notes';
import type { SiteRule } from './schema';

/** Where in a rule something is doubtful, such as ".seen", and what to do about it. */
export type Doubt = readonly [path: string, message: string];

const listOf = (selector: string) => selector.split(',').map((one) => one.trim());
const WHOLE_PAGE = new Set(['html', 'body', ':root']);
/** Rules are younger than this; a smaller year is of another calendar. */
const FIRST_DAY = '2010-01-01';
const unread = new Set<string>(Object.values(UNREAD_NOTES));

/**
 * What is well formed and yet can not be meant.
 * @param today the day of the check, such as "2024-03-20"
 */
export function senseOf(rule: SiteRule, today: string): Doubt[] {
  const doubts: Doubt[] = [];
  const story = new Set([...listOf(rule.story.body), ...listOf(rule.story.root ?? '')]);
  rule.clutter.forEach(({ selector }, i) => {
    const at = `.clutter[${i}].selector`;
    for (const one of listOf(selector)) {
      if (WHOLE_PAGE.has(one)) doubts.push([at, `"${one}" would hide the whole page: name the box that shall go`]);
      else if (story.has(one)) doubts.push([at, `"${one}" would hide the story itself: take it out`]);
    }
  });
  if (rule.seen > today) doubts.push(['.seen', 'is in the future: write the day when you looked']);
  if (rule.seen < FIRST_DAY)
    doubts.push(['.seen', 'is too long ago: write the day as it is abroad, such as "2024-03-20"']);
  if (unread.has(rule.note))
    doubts.push(['.note', "is still the tool's: read the rule through and say on what you looked"]);
  return doubts;
}

/** Names made by a build («hXzioD», «css-1a2b3c», «style_content__eIj8G»), and of numbers: they change by themselves. */
const MADE = /__[\w-]{5}$|\d{3}|^(?:css|sc)-|^(?=.*[a-z][A-Z])(?!.*[-_])[A-Za-z]{5,7}$/;

/** Whether a class or id looks as if a build had made it. */
export const isMadeByBuild = (name: string): boolean => MADE.test(name);

/**
 * What may be meant, but seldom is: names of a build, elements that HTML does not have.
 * @param isElement whether HTML has an element of this name
 */
export function remarksOn(rule: SiteRule, isElement: (tag: string) => boolean): string[] {
  const selectors = [...Object.values(rule.story), ...rule.clutter.map(({ selector }) => selector)];
  const remarks = selectors.flatMap((selector) => {
    const bare = selector.replace(/\[[^\]]*\]/g, '');
    const names = [...bare.matchAll(/[.#]([\w-]+)/g)].map(([, name]) => name!);
    const tags = [...bare.matchAll(/(?:^|[\s>+~,(])([a-z][\w-]*)/gi)].map(([, tag]) => tag!);
    return [
      ...names.filter(isMadeByBuild).map((name) => `"${name}" may be made by a build, and change with the next one`),
      ...tags
        .filter((tag) => !isElement(tag))
        .map((tag) => `HTML has no element "${tag}": for a class write ".${tag}"`),
    ];
  });
  return [...new Set(remarks)];
}
