import { findArticle } from '../../page/article';
import type { Article } from '../../page/article/types';
import { proposedRule } from '../../page/report/proposed-rule';
import { siteRules } from '../../sites';
import type { RuleSource, SiteRule } from '../../sites/schema';
import { STORY_ROLES } from '../../sites/story-roles';

export interface Proposal {
  /** A known rule that already fits the page; then nothing new is needed but its host. */
  family?: SiteRule;
  rule?: RuleSource;
  /** What was found, or why nothing was, for the person at the keyboard. */
  findings: string[];
}

/**
 * Reads a saved page and says by which rule it would be known. The evidence is what the page itself shows: where the
 * generic path finds headline, lead, date and text, and whether a known family names the same elements.
 */
export function proposeRule(document: Document, host: string, url: string, today: string): Proposal {
  const article = findArticle(document, { url });
  const body = article.parts.filter(({ role }) => role === 'body');
  if (body.length === 0) return { findings: [`no story was found on this page (${article.evidence.join('; ')})`] };
  const family = familyOf(document, article);
  if (family) return { family, findings: [`the page is written like "${family.id}" (${family.note})`] };
  const rule = proposedRule(article, host, url, today);
  if (!rule) return { findings: ['the text has neither a class nor an id: no rule can name it'] };
  const missing = STORY_ROLES.filter((role) => !rule.story?.[role]);
  const findings = Object.entries(rule.story ?? {}).map(([role, selector]) => `${role}: ${selector}`);
  return { rule, findings: [...findings, ...(missing.length ? [`not found: ${missing.join(', ')}`] : [])] };
}

/** The family that names the most parts as the page shows them; it must name the text and two parts more. */
function familyOf(document: Document, article: Article): SiteRule | undefined {
  const families = siteRules.filter(({ hosts }) => hosts.length > 4).sort((a, b) => b.hosts.length - a.hosts.length);
  const scored = families.map((rule) => ({ rule, score: agreement(rule, document, article) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 2.5 ? best.rule : undefined;
}

/** How many parts the rule and the generic path find alike, a part in part; 0 when they do not agree on the text. */
function agreement(rule: SiteRule, document: Document, article: Article): number {
  const likeness = (role: (typeof STORY_ROLES)[number]) => {
    const selector = rule.story[role];
    const found = selector ? textOf([...document.querySelectorAll(selector)].slice(0, 1)) : '';
    const shown = article.parts.filter((part) => part.role === role).map(({ element }) => textOf([element]));
    return Math.max(0, ...shown.map((text) => overlap(text, found)));
  };
  return likeness('body') > 0.6 ? STORY_ROLES.reduce((sum, role) => sum + likeness(role), 0) : 0;
}

/** 1 for the same text, less where one holds the other, 0 for others. */
function overlap(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.includes(short) ? short.length / Math.max(long.length, 1) : 0;
}

function textOf(elements: readonly Element[]): string {
  return elements.map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()).join(' ');
}
