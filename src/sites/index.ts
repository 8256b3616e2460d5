import { resolveRules } from './resolve';
import { ruleFiles } from './rule-files';
import type { SiteRule } from './schema';

/** Every rule that ships. */
export const siteRules: readonly SiteRule[] = ruleFiles.flatMap(resolveRules);

/** Every host of every rule, sorted: bare domains, and domains with the start of a path («bbc.com/persian»). */
export function newsHosts(rules: readonly SiteRule[] = siteRules): string[] {
  return rules.flatMap(({ hosts }) => hosts).sort();
}

/** All pages of all hosts as browser match patterns, for a manifest's `matches`. */
export function newsHostPatterns(rules: readonly SiteRule[] = siteRules): string[] {
  return newsHosts(rules).map((host) => `*://*.${host}/*`);
}

export { ruleFor } from './match';
export { excludePatterns, matchPatterns, pathSays } from './paths';
export type { ClutterReason } from './reasons';
export type { SiteRule, StorySelectors } from './schema';
export { siteKey } from './site-key';
