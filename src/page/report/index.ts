import type { ClutterReason } from '../../sites/reasons';
import type { RuleSource } from '../../sites/schema';
import type { Article, StoryRole, Verdict } from '../article/types';
import { markupOf } from './markup';
import { proposedRule } from './proposed-rule';
import { selectorOf } from './selector-of';

/** One element as a report names it: where it is and how many letters it holds, never which. */
interface Named {
  /** Finds this element alone; left out when it has nothing to be known by. */
  selector?: string;
  letters: number;
}

/** What was found on a page and how the page is made, without its text: enough to see why it was read as it was. */
export interface PageReport {
  /** Without query and fragment. */
  address: string;
  verdict: Verdict;
  evidence: readonly string[];
  /** The site rule that was used, and its selectors that found nothing. */
  siteRule?: { id: string; stale: readonly string[] };
  story: readonly (Named & { role: StoryRole })[];
  hidden: readonly (Named & { reason: ClutterReason; rule: string })[];
  /** How often each text rule changed something, by its id. */
  mended: Readonly<Record<string, number>>;
  /** A rule that would find what was found, for a site that has none. */
  proposedRule?: RuleSource;
  /** The lines of the page's markup, letters made all the same. */
  markup: readonly string[];
}

/**
 * Makes the report of a page. Only reads.
 * @param site key of the site, as rules name hosts
 * @param mended counts of edits by the id of their text rule
 * @param today the day, such as «2024-03-20»
 */
export function reportOf(
  document: Document,
  article: Article,
  site: string,
  mended: Readonly<Record<string, number>>,
  today: string,
): PageReport {
  const { verdict, evidence, siteRule, parts, clutter } = article;
  const { origin, pathname } = new URL(document.URL);
  const rule = siteRule ? undefined : proposedRule(article, site, document.URL, today);
  return {
    address: origin + pathname,
    verdict,
    evidence,
    ...(siteRule && { siteRule }),
    story: parts.map(({ role, element }) => ({ role, ...named(element) })),
    hidden: clutter.map(({ reason, rule, element }) => ({ reason, rule, ...named(element) })),
    mended,
    ...(rule && { proposedRule: rule }),
    markup: markupOf(document).split('\n'),
  };
}

function named(element: Element): Named {
  const selector = selectorOf(element);
  return { ...(selector && { selector }), letters: (element.textContent ?? '').replace(/\s/g, '').length };
}
