import { UNREAD_NOTES } from '../../sites/notes';
import type { RuleSource, StorySelectors } from '../../sites/schema';
import { STORY_ROLES } from '../../sites/story-roles';
import type { Article, StoryPart } from '../article/types';
import { selectorOf } from './selector-of';

/** As many kinds of clutter as a person will want to look through. */
const MAX_CLUTTER = 12;

/**
 * The site rule that would find what was found on this page.
 * @param host the site, as rules name it
 * @param today the day on which the page was seen, such as «2024-03-20»
 * @returns undefined when the text has neither a class nor an id: no rule can name it
 */
export function proposedRule(article: Article, host: string, url: string, today: string): RuleSource | undefined {
  const story = selectorsOf(article.parts);
  if (!story.body) return undefined;
  const clutter = article.clutter
    .filter(({ reason }) => reason !== 'other')
    .map(({ element, reason }) => ({ reason, selector: selectorOf(element) ?? '' }))
    .filter(({ selector }) => /^[.#][\w-]+$/.test(selector))
    .slice(0, MAX_CLUTTER);
  return {
    id: host.replace(/\//g, '-'),
    hosts: [host],
    articlePaths: [pathOf(url, host)],
    story,
    clutter,
    note: UNREAD_NOTES.proposed,
    seen: today,
  };
}

/** The story's address with what changes from story to story left open: «/fa/news/*»; «/*» when that does not show. */
export function pathOf(url: string, host: string): string {
  const prefix = host.includes('/') ? host.slice(host.indexOf('/')) : '';
  const segments = decoded(new URL(url).pathname).slice(prefix.length).split('/').filter(Boolean);
  const changing = segments.findIndex((segment) => /\d{2}/.test(segment));
  return changing > 0 ? `/${segments.slice(0, changing).join('/')}/*` : '/*';
}

/** An address may hold bytes that are no text; it is then taken as it stands. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function selectorsOf(parts: readonly StoryPart[]): StorySelectors {
  const story: Partial<StorySelectors> = {};
  for (const role of STORY_ROLES) {
    const element = parts.find((part) => part.role === role)?.element;
    const selector = element && selectorOf(element);
    if (selector) story[role] = selector;
  }
  return { body: '', ...story };
}
