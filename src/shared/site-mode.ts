import type { Settings, SiteMode } from './settings';

/**
 * How a site is treated: by the reader's choice for it, else like all known sites; others wait for a click.
 * @param site its key, see `siteKey`
 * @param known whether a rule knows the site
 */
export function modeOfSite(settings: Settings, site: string, known: boolean): SiteMode {
  return settings.sites[site] ?? (known ? settings.mode : 'click');
}
