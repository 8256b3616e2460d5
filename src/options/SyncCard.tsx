import { useEffect, useState } from 'preact/hooks';
import browser from '../shared/browser';
import { formatTime, t } from '../shared/i18n';
import { SYNC_STATE_KEY } from '../shared/names';
import type { SyncState } from '../shared/sync-items';
import { Notice } from '../ui/Notice';
import { Switch } from '../ui/Switch';
import { change, settings } from '../ui/settings';

/** How the last syncing went, followed as it goes on. */
function useSyncState(): SyncState | undefined {
  const [state, setState] = useState<SyncState>();
  useEffect(() => {
    const look = () =>
      void browser.storage.local.get(SYNC_STATE_KEY).then((stored) => setState(stored[SYNC_STATE_KEY] as SyncState));
    look();
    browser.storage.onChanged.addListener(look);
    return () => browser.storage.onChanged.removeListener(look);
  }, []);
  return state;
}

export function SyncCard() {
  const state = useSyncState();
  const { sync } = settings.value;
  return (
    <section class="card">
      <Switch on={sync} change={(on) => void change((s) => ({ ...s, sync: on }))}>
        <strong>{t('syncTitle')}</strong>
        <span class="soft">{t('syncText')}</span>
      </Switch>
      {sync && state?.problem && (
        <Notice tone="warn">{t(state.problem === 'tooLarge' ? 'syncTooLarge' : 'syncFailed')}</Notice>
      )}
      {sync && state && !state.problem && <p class="soft small">{t('syncLast', formatTime(state.at))}</p>}
    </section>
  );
}
