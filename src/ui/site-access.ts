import browser from '../shared/browser';
import type { MessageKey } from '../shared/i18n';
import type { Settings, SiteMode } from '../shared/settings';
import { siteOrigin } from '../shared/site-origin';

export const MODE_NAMES: Record<SiteMode, MessageKey> = { auto: 'modeAuto', click: 'modeClick', never: 'modeNever' };

/** Is there a rule for this site? Their hosts are those asked for at install. */
export function isKnownSite(site: string): boolean {
  const { host_permissions = [] } = browser.runtime.getManifest() as { host_permissions?: string[] };
  return host_permissions.includes(`*://*.${site}/*`);
}

/** How a site is treated: by the reader's choice for it, else for all known sites; others wait for a click. */
export function modeOf(settings: Settings, site: string): SiteMode {
  return settings.sites[site] ?? (isKnownSite(site) ? settings.mode : 'click');
}

/** Does the browser let us work on the site without a click? */
export function hasAccess(site: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [siteOrigin(site)] });
}

/** Asks for the site's host. Must be called straight from a click; browsers refuse it otherwise. */
export async function requestAccess(site: string): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [siteOrigin(site)] });
  } catch {
    return false;
  }
}
