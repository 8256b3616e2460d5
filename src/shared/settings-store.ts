import browser from './browser';
import { migrate, NewerSettingsError } from './migrations';
import { SETTINGS_KEY } from './names';
import { areWhole, parseSettings, type Settings } from './settings';

/** Damaged settings are set aside under this key and the time, before anything is written over them. */
export const DAMAGED_KEY = 'settings-damaged';

/** Why a change was not saved; each has a message. */
export type SettingsProblem = 'full' | 'newer' | 'failed';

/** A change of the settings could not be saved; what was stored before still is. */
export class SettingsError extends Error {
  constructor(
    readonly problem: SettingsProblem,
    cause: unknown,
  ) {
    super(`settings not saved: ${cause instanceof Error ? cause.message : problem}`, { cause });
  }
}

function problemOf(error: unknown): SettingsProblem {
  if (error instanceof NewerSettingsError) return 'newer';
  return /quota|full|space/i.test(`${error}`) ? 'full' : 'failed';
}

function readable(stored: unknown): Settings {
  try {
    return parseSettings(migrate(stored));
  } catch {
    return parseSettings(stored);
  }
}

const stored = async (): Promise<unknown> => (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];

/** The reader's settings; defaults where nothing, or nothing readable, is stored. Never fails. */
export async function readSettings(): Promise<Settings> {
  try {
    return readable(await stored());
  } catch {
    return parseSettings(undefined);
  }
}

const isWhole = (stored: unknown) => stored === undefined || areWhole(migrate(stored));

/** Whether some of what is stored can't be read, so that defaults stand in its place. Never fails. */
export async function areDamaged(): Promise<boolean> {
  try {
    return !isWhole(await stored());
  } catch {
    // Of a newer version, or the storage does not answer: nothing is lost.
    return false;
  }
}

/**
 * Changes the settings. Changes wait for each other, in this page and in all others of the extension, so that none is
 * lost; each sees what the one before it saved.
 * @param change gets the present settings and returns the wanted ones, leaving its argument alone
 * @param changedAt milliseconds since 1970; another device's own time when its settings are taken over
 * @returns the settings as saved
 * @throws SettingsError when they could not be saved
 */
export function updateSettings(change: (settings: Settings) => Settings, changedAt?: number): Promise<Settings> {
  return navigator.locks.request('pakkhan-settings', async () => {
    try {
      const before = await stored();
      const present = migrate(before);
      const aside = isWhole(before) ? {} : { [`${DAMAGED_KEY} ${Date.now()}`]: before };
      const next = { ...change(parseSettings(present)), changedAt: changedAt ?? Date.now() };
      if (!areWhole(next)) throw new TypeError('the change gives settings that would not read again');
      await browser.storage.local.set({ ...aside, [SETTINGS_KEY]: next });
      return next;
    } catch (error) {
      throw new SettingsError(problemOf(error), error);
    }
  });
}

/** Tells of every change of the settings, whoever made it, until the signal aborts. */
export function watchSettings(told: (settings: Settings) => void, signal?: AbortSignal) {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[SETTINGS_KEY];
    if (area === 'local' && change) told(readable(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
