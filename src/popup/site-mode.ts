import { computed, signal } from '@preact/signals';
import type { SiteMode } from '../shared/settings';
import { t } from '../ui/i18n';
import { complain } from '../ui/said';
import { change, settings } from '../ui/settings';
import { hasAccess, modeOf, requestAccess } from '../ui/site-access';
import { setPage, view } from './model';

/** Does the browser let us work on the site by ourselves? */
export const granted = signal(true);

const site = computed(() => (view.value.kind === 'page' ? view.value.state.site : undefined));

/** How the site of this page is treated. */
export const siteMode = computed<SiteMode>(() => (site.value ? modeOf(settings.value, site.value) : 'click'));

/** Finds out whether the site's host is granted. */
export async function checkGrant(): Promise<void> {
  if (site.value) granted.value = await hasAccess(site.value);
}

/**
 * Sets how this site is treated from now on, and treats this page so. Call it straight from a click: browsers grant
 * permissions only then. The choice is saved while the browser asks, because its question may close the popup; a
 * site without the grant waits for a click whatever its mode says.
 */
export async function setSiteMode(mode: SiteMode): Promise<void> {
  const key = site.value;
  if (!key) return;
  const asked = mode === 'auto' ? requestAccess(key) : undefined;
  const before = siteMode.value;
  await change((s) => ({ ...s, sites: { ...s.sites, [key]: mode } }));
  if (asked && !(await asked)) {
    await change((s) => ({ ...s, sites: { ...s.sites, [key]: before === 'auto' ? 'click' : before } }));
    complain(t('permissionRefused'));
    return;
  }
  await checkGrant();
  const state = view.value.kind === 'page' ? view.value.state : undefined;
  if (mode === 'auto' && state?.verdict === 'article' && !state.on) await setPage(true);
  if (mode === 'never' && state?.on) await setPage(false);
}
