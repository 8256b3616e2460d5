import { useState } from 'preact/hooks';
import { t } from '../shared/i18n';
import { SITE_MODES, type SiteMode } from '../shared/settings';
import type { SiteRule } from '../sites';
import { Icon } from '../ui/Icon';
import { complain } from '../ui/said';
import { change, settings } from '../ui/settings';
import { MODE_NAMES, modeOf, requestAccess } from '../ui/site-access';
import { SiteDetail } from './SiteDetail';

/** The choice is kept only when the browser grants what it needs. */
async function setMode(site: string, mode: SiteMode) {
  const isAllowed = mode !== 'auto' || (await requestAccess(site));
  if (isAllowed) await change((s) => ({ ...s, sites: { ...s.sites, [site]: mode } }));
  else complain(t('permissionRefused'));
}

/** One site: how it is treated, and on request everything that is known and decided about it. */
export function SiteLine({ site, rules }: { site: string; rules: readonly SiteRule[] }) {
  const [open, setOpen] = useState(false);
  const mode = modeOf(settings.value, site);
  const id = `site-${site}`;
  return (
    <li class="site">
      <div class="line">
        <bdi class="host">{site}</bdi>
        <select
          class="field short"
          aria-label={t('siteModeOf', site)}
          value={mode}
          onChange={(event) => {
            void setMode(site, event.currentTarget.value as SiteMode);
            event.currentTarget.value = mode;
          }}
        >
          {SITE_MODES.map((value) => (
            <option key={value} value={value}>
              {t(MODE_NAMES[value])}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="button plain small opener"
          aria-expanded={open}
          aria-controls={id}
          aria-label={t('siteDetailsOf', site)}
          onClick={() => setOpen(!open)}
        >
          {t('siteDetails')}
          <Icon name="down" />
        </button>
      </div>
      <div id={id} hidden={!open}>
        {open && <SiteDetail site={site} rules={rules} />}
      </div>
    </li>
  );
}
