// npm run docs:sites
// Writes docs/supported-sites.md from the rules.
import { writeFileSync } from 'node:fs';
import { newsHosts, siteRules } from '../../sites';
import { tellsArticles } from '../../sites/paths';
import type { SiteRule } from '../../sites/schema';
import { inProject, isProgram } from '../places';

export const SUPPORTED_SITES = inProject('docs/supported-sites.md');

/** The page that lists every site with a rule: families first, the largest first, then sites of their own. */
export function supportedSites(rules: readonly SiteRule[]): string {
  const families = rules.filter(({ hosts }) => hosts.length > 1).sort(bySize);
  const single = rules.filter(({ hosts }) => hosts.length === 1).sort((a, b) => (a.hosts[0]! < b.hosts[0]! ? -1 : 1));
  return `# Supported sites

Written by \`npm run docs:sites\`; do not edit. Pakkhan knows the markup of ${newsHosts(rules).length} news sites by \
${rules.length} rules. Every other Persian news page is read without a rule. [How to add a site](site-rules.md).

"Addresses tell": a story is known by its address, so the page can be cleaned before it is drawn.

## Families

${families.map(familySection).join('\n\n')}

## Sites of their own

| site | last known to hold | addresses tell | what is known |
| --- | --- | --- | --- |
${single.map((rule) => `| ${rule.hosts[0]} | ${facts(rule)} | ${rule.note.replaceAll('|', '\\|')} |`).join('\n')}
`;
}

function familySection(rule: SiteRule): string {
  const addresses = tellsArticles(rule) ? 'addresses tell' : 'addresses do not tell';
  return `### ${rule.id}: ${rule.hosts.length} sites

${rule.note} Last known to hold: ${rule.seen}; ${addresses}.

${rule.hosts.join(' · ')}`;
}

function facts(rule: SiteRule): string {
  return `${rule.seen} | ${tellsArticles(rule) ? 'yes' : 'no'}`;
}

function bySize(a: SiteRule, b: SiteRule): number {
  return b.hosts.length - a.hosts.length || (a.id < b.id ? -1 : 1);
}

if (isProgram(import.meta.url)) writeFileSync(SUPPORTED_SITES, supportedSites(siteRules));
