import { computed, signal } from '@preact/signals';
import { t } from '../shared/i18n';
import { sendMessage } from '../shared/messages';
import type { SiteMode } from '../shared/settings';
import { complain } from '../ui/said';
import { SETTINGS_PROBLEMS, settings } from '../ui/settings';
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

async function keep(site: string, mode: SiteMode) {
  const problem = await sendMessage('keepSiteMode', { site, mode }).catch(() => 'failed' as const);
  if (!problem) return;
  complain(t(SETTINGS_PROBLEMS[problem]));
  // Draws the choice anew as it still is.
  settings.value = { ...settings.value };
}

/** Treats the page as its site is treated from now on. */
async function treatPage(mode: SiteMode) {
  const state = view.value.kind === 'page' ? view.value.state : undefined;
  if (mode === 'auto' && state?.verdict === 'article' && !state.on) await setPage(true);
  if (mode === 'never' && state?.on) await setPage(false);
}

/**
 * Sets how this site is treated from now on, and treats this page so. Call it straight from a click: browsers grant
 * permissions only then. Their question may close the popup for good, so everything that must happen is on its way to
 * the background before they are asked; a site without the grant waits for a click whatever its mode says.
 */
export async function setSiteMode(mode: SiteMode): Promise<void> {
  const key = site.value;
  if (!key) return;
  const before = siteMode.value;
  const done = Promise.all([keep(key, mode), treatPage(mode)]);
  const isAllowed = mode !== 'auto' || (await requestAccess(key));
  await done;
  if (!isAllowed) {
    await keep(key, before === 'auto' ? 'click' : before);
    complain(t('permissionRefused'));
  }
  await checkGrant();
}
