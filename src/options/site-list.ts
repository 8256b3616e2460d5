import type { Settings } from '../shared/settings';
import type { SiteRule } from '../sites';

/** The rules for each known host, sorted by host. */
export type SiteIndex = ReadonlyMap<string, readonly SiteRule[]>;

export function indexSites(rules: readonly SiteRule[]): SiteIndex {
  const index = new Map<string, SiteRule[]>();
  for (const rule of rules) for (const host of rule.hosts) index.set(host, [...(index.get(host) ?? []), rule]);
  return new Map([...index].sort(([a], [b]) => a.localeCompare(b)));
}

/** The sites for which the reader has decided anything, sorted. */
export function decidedSites({ sites, readerRules, comfort }: Settings): string[] {
  return [...new Set([sites, readerRules, comfort].flatMap((record) => Object.keys(record)))].sort();
}

/** A typed address or host as what a site's name may hold: «https://www.isna.ir/news» finds «isna.ir». */
export function searchTerm(typed: string): string {
  return typed
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^(?:www|m|amp)\./, '')
    .replace(/(?<=\.[a-z]+)\/.*$/, '');
}

/** Sites whose name holds the term: those that begin with it first. */
export function findSites(names: Iterable<string>, term: string): string[] {
  const found = [...names].filter((name) => name.includes(term));
  return [...found.filter((name) => name.startsWith(term)), ...found.filter((name) => !name.startsWith(term))];
}

/** The settings with everything that was decided for a site forgotten. */
export function withoutSite(settings: Settings, site: string): Settings {
  const { [site]: _mode, ...sites } = settings.sites;
  const { [site]: _rules, ...readerRules } = settings.readerRules;
  const { [site]: _comfort, ...comfort } = settings.comfort;
  return { ...settings, sites, readerRules, comfort };
}
