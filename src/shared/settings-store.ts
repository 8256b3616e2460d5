import browser from 'webextension-polyfill';
import { SETTINGS_KEY } from './names';
import { parseSettings, type Settings } from './settings';

/** The reader's settings; defaults where nothing, or nothing readable, is stored. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  return parseSettings(stored[SETTINGS_KEY]);
}
