import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleFor } from '../../sites/match';
import type { SiteRule } from '../../sites/schema';
import { sharedDir } from '../places';

interface SiteFact {
  domain: string;
  kind: string;
}

/** How many news domains of the gathered facts have a rule, and which have none; or that the facts are missing. */
export function factsReport(rules: readonly SiteRule[]): string[] {
  const file = join(sharedDir(), 'sites', 'site-facts.json');
  if (!existsSync(file))
    return ['site facts: not found, not compared (set PAKKHAN_SHARED to the folder of shared material)'];
  const facts = JSON.parse(readFileSync(file, 'utf8')) as SiteFact[];
  const news = facts.filter(({ kind }) => kind === 'news').map(({ domain }) => domain);
  const without = news.filter((domain) => !ruleFor(`https://${domain}/`, rules));
  return [
    `site facts: ${news.length - without.length} of ${news.length} news domains have a rule`,
    ...without.map((domain) => `site facts: no rule for ${domain}`),
  ];
}
