/** The match pattern by which a browser grants a site: its host with all subdomains, whatever the path. */
export function siteOrigin(site: string): string {
  return `*://*.${site.split('/')[0]}/*`;
}
