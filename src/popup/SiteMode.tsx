import { type MessageKey, t } from '../shared/i18n';
import { type SiteMode as Mode, SITE_MODES } from '../shared/settings';
import { Choice } from '../ui/Choice';
import { MODE_NAMES } from '../ui/site-access';
import { granted, setSiteMode, siteMode } from './site-mode';

const HINTS: Record<Mode, MessageKey> = { auto: 'modeAutoHint', click: 'modeClickHint', never: 'modeNeverHint' };

/** How the stories of this site are treated from now on. */
export function SiteMode({ site }: { site: string }) {
  const mode = siteMode.value;
  const lacksGrant = mode === 'auto' && !granted.value;
  return (
    <section class="card">
      <Choice
        legend={t('siteMode', site)}
        value={mode}
        options={SITE_MODES.map((value) => ({ value, label: t(MODE_NAMES[value]) }))}
        change={(value) => void setSiteMode(value)}
      />
      {lacksGrant ? (
        <p class="hint small">
          {t('permissionMissing')}{' '}
          <button type="button" class="button small" onClick={() => void setSiteMode('auto')}>
            {t('permissionAsk')}
          </button>
        </p>
      ) : (
        <p class="hint small soft">{t(HINTS[mode])}</p>
      )}
    </section>
  );
}
