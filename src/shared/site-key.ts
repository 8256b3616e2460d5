/**
 * The name under which a reader's choices for a site are kept: the known site's host where there is one
 * (subdomains and AMP views belong to it), else the page's host without «www.», «m.» or «amp.».
 * @param knownHost the host entry of the site rule that matched, if any
 */
export function siteKey(url: string, knownHost?: string): string {
  if (knownHost) return knownHost;
  return new URL(url).hostname.replace(/^(www|m|amp)\./, '');
}

/** The match pattern by which a browser grants a site: its host with all subdomains, whatever the path. */
export function siteOrigin(site: string): string {
  return `*://*.${site.split('/')[0]}/*`;
}
