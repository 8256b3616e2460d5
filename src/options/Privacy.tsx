import browser from '../shared/browser';
import { formatVersion, type MessageKey, t } from '../shared/i18n';
import { Notice } from '../ui/Notice';

const PERMISSIONS = ['storage', 'activeTab', 'contextMenus', 'scripting', 'hosts', 'optional'] as const;

/** What leaves the device (nothing), and why each permission is asked for. */
export function Privacy() {
  return (
    <>
      <Notice>
        <p>{t('privacySentence')}</p>
        <p>{t('privacySync')}</p>
      </Notice>
      <section>
        <h3 class="legend">{t('permissionsTitle')}</h3>
        <dl class="card list">
          {PERMISSIONS.map((name) => (
            <div key={name} class="permission">
              <dt>{t(`perm_${name}`)}</dt>
              <dd class="soft">{t(`perm_${name}Text` satisfies MessageKey)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <p class="soft small">{t('version', formatVersion(browser.runtime.getManifest().version))}</p>
    </>
  );
}
