import { isBelow, parseAddress, splitHost } from './match';
import type { SiteRule } from './schema';

/**
 * The name under which a reader's choices for a site are kept: the host in the site's rule where there is one (its
 * subdomains and AMP views belong to it), else the page's host without «www.», «m.» or «amp.».
 * Empty for what is not an http(s) address.
 */
export function siteKey(url: string, rule?: SiteRule): string {
  const address = parseAddress(url);
  if (!address) return '';
  const { hostname, pathname } = address;
  const known = rule?.hosts.find((host) => {
    const [domain, prefix] = splitHost(host);
    return (hostname === domain || hostname.endsWith(`.${domain}`)) && isBelow(pathname, prefix);
  });
  return known ?? hostname.replace(/^(www|m|amp)\./, '');
}
