import { computed, signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { SiteMode } from '../shared/settings';
import { siteOrigin } from '../shared/site-origin';
import { t } from '../ui/i18n';
import { change, complain, setPage, settings, view } from './model';

/** Does the browser let us work on the site by ourselves? */
export const granted = signal(true);

const site = computed(() => (view.value.kind === 'page' ? view.value.state.site : undefined));

/** Known sites are those whose hosts are asked for at install. */
function isKnown(key: string): boolean {
  const manifest = browser.runtime.getManifest() as { host_permissions?: string[] };
  return manifest.host_permissions?.includes(`*://*.${key}/*`) ?? false;
}

/** How the site of this page is treated. */
export const siteMode = computed<SiteMode>(() => {
  if (!site.value) return 'click';
  return settings.value.sites[site.value] ?? (isKnown(site.value) ? settings.value.mode : 'click');
});

/** Finds out whether the site's host is granted. */
export async function checkGrant(): Promise<void> {
  if (site.value) granted.value = await browser.permissions.contains({ origins: [siteOrigin(site.value)] });
}

/**
 * Sets how this site is treated from now on, and treats this page so. Call it straight from a click: browsers grant
 * permissions only then. The choice is saved while the browser asks, because its question may close the popup; a
 * site without the grant waits for a click whatever its mode says.
 */
export async function setSiteMode(mode: SiteMode): Promise<void> {
  const key = site.value;
  if (!key) return;
  const asked = mode === 'auto' ? browser.permissions.request({ origins: [siteOrigin(key)] }) : undefined;
  const before = siteMode.value;
  await change((s) => ({ ...s, sites: { ...s.sites, [key]: mode } }));
  if (asked && !(await asked.catch(() => false))) {
    await change((s) => ({ ...s, sites: { ...s.sites, [key]: before === 'auto' ? 'click' : before } }));
    complain(t('permissionRefused'));
    return;
  }
  await checkGrant();
  const state = view.value.kind === 'page' ? view.value.state : undefined;
  if (mode === 'auto' && state?.verdict === 'article' && !state.on) await setPage(true);
  if (mode === 'never' && state?.on) await setPage(false);
}
