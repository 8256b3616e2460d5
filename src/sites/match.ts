import type { SiteRule } from './schema';

interface HostEntry {
  /** «/persian» for the host «bbc.com/persian»; empty for a bare domain. */
  prefix: string;
  rule: SiteRule;
}

const indexes = new WeakMap<readonly SiteRule[], Map<string, HostEntry[]>>();

/**
 * The rule for an address, or undefined when no rule knows its host. `www.isna.ir` finds the rule of `isna.ir`; a host
 * with a path («bbc.com/persian») matches only below that path; the longest host wins.
 * Takes one map look-up for each label of the host name; the map is built once for a list of rules.
 * Never throws: what is not an http(s) address has no rule.
 */
export function ruleFor(url: string, rules: readonly SiteRule[]): SiteRule | undefined {
  return hostEntryFor(url, rules)?.rule;
}

/** What `ruleFor` finds, with the path prefix of the host that matched. */
export function hostEntryFor(url: string, rules: readonly SiteRule[]): HostEntry | undefined {
  const address = parseAddress(url);
  if (!address) return undefined;
  const index = indexOf(rules);
  const labels = address.hostname.replace(/\.$/, '').split('.');
  for (let i = 0; i < labels.length - 1; i++) {
    const entries = index.get(labels.slice(i).join('.'));
    const entry = entries?.find(({ prefix }) => isBelow(address.pathname, prefix));
    if (entry) return entry;
  }
  return undefined;
}

/** An http(s) address, or undefined. */
export function parseAddress(url: string): URL | undefined {
  if (!URL.canParse(url)) return undefined;
  const address = new URL(url);
  return address.protocol === 'http:' || address.protocol === 'https:' ? address : undefined;
}

/** «bbc.com/persian» → ['bbc.com', '/persian']; «isna.ir» → ['isna.ir', '']. */
export function splitHost(host: string): [domain: string, prefix: string] {
  const slash = host.indexOf('/');
  return slash < 0 ? [host, ''] : [host.slice(0, slash), host.slice(slash)];
}

function indexOf(rules: readonly SiteRule[]): Map<string, HostEntry[]> {
  const known = indexes.get(rules);
  if (known) return known;
  const index = new Map<string, HostEntry[]>();
  for (const rule of rules) {
    for (const host of rule.hosts) {
      const [domain, prefix] = splitHost(host);
      const entries = index.get(domain) ?? [];
      entries.push({ prefix, rule });
      index.set(domain, entries);
    }
  }
  for (const entries of index.values()) entries.sort((a, b) => b.prefix.length - a.prefix.length);
  indexes.set(rules, index);
  return index;
}

export function isBelow(path: string, prefix: string): boolean {
  return path.startsWith(prefix) && (prefix === '' || path.length === prefix.length || path[prefix.length] === '/');
}
