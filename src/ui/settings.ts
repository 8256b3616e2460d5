import { signal } from '@preact/signals';
import { type MessageKey, t } from '../shared/i18n';
import { DEFAULT_SETTINGS, type Settings } from '../shared/settings';
import { areDamaged, readSettings, SettingsError, updateSettings, watchSettings } from '../shared/settings-store';
import { complain } from './said';

/** The reader's settings, as the page shows them. */
export const settings = signal<Settings>(DEFAULT_SETTINGS);

/** Whether some of what is stored could not be read; until something is saved, which sets it aside. */
export const damaged = signal(false);

/** The message for each way in which settings are not saved. */
export const SETTINGS_PROBLEMS: Record<SettingsError['problem'], MessageKey> = {
  full: 'settingsFull',
  newer: 'settingsNewer',
  failed: 'settingsFailed',
};

/** Changes on their way to the storage. Until the last is there, what the storage tells is older than what is shown. */
let pending = 0;

/** Reads the settings, and follows changes made elsewhere. Never fails. */
export async function loadSettings(): Promise<void> {
  watchSettings((changed) => {
    void areDamaged().then((are) => {
      damaged.value = are;
    });
    if (pending === 0) settings.value = changed;
  });
  [settings.value, damaged.value] = await Promise.all([readSettings(), areDamaged()]);
}

/**
 * Saves a change of the settings. It is shown at once; when the browser does not take it, the reader is told and the
 * page shows again what is stored.
 * @returns whether it was saved
 */
export async function change(how: (settings: Settings) => Settings): Promise<boolean> {
  settings.value = how(settings.value);
  pending++;
  try {
    const saved = await updateSettings(how);
    if (pending === 1) settings.value = saved;
    return true;
  } catch (error) {
    settings.value = await readSettings();
    complain(t(SETTINGS_PROBLEMS[error instanceof SettingsError ? error.problem : 'failed']));
    return false;
  } finally {
    pending--;
  }
}
