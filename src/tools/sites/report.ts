import type { SiteRule } from '../../sites/schema';
import { factsReport } from './facts';

const STALE_DAYS = 2 * 365;

/** What those who maintain rules want to know of them, a line each. */
export const report = (rules: readonly SiteRule[], today: Date): string[] => [
  ...staleReport(rules, today),
  ...duplicateReport(rules),
  ...factsReport(rules),
];

/** One line a day of last sighting that is long past, oldest first, with the rules that it concerns. */
function staleReport(rules: readonly SiteRule[], today: Date): string[] {
  const limit = new Date(today.getTime() - STALE_DAYS * 86_400_000).toISOString().slice(0, 10);
  const days = [...new Set(rules.map(({ seen }) => seen))].filter((seen) => seen < limit).sort();
  return days.map((day) => {
    const old = rules.filter(({ seen }) => seen === day);
    return `last known to hold on ${day}: ${old.length} rules, such as ${old[0]!.id}: look at a page of theirs`;
  });
}

/** Rules that name the same parts by the same selectors: they may be one family. */
function duplicateReport(rules: readonly SiteRule[]): string[] {
  const firstWith = new Map<string, SiteRule>();
  return rules.flatMap((rule) => {
    const story = JSON.stringify(rule.story);
    const first = firstWith.get(story);
    if (!first) firstWith.set(story, rule);
    return first
      ? [`the same story selectors in ${first.id} and ${rule.id}: make them one rule if their notes agree`]
      : [];
  });
}
