import type { Browser } from 'webextension-polyfill';
import { SETTINGS_KEY } from '../shared/names';
import { parseSettings, type Settings } from '../shared/settings';

/** The polyfill stays out of the page: both browsers give promises here. */
declare const chrome: Browser;

/** The reader's settings, defaults when storage does not answer: a page is never left half done for that. */
export async function readSettings(): Promise<Settings> {
  try {
    return parseSettings((await chrome.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
  } catch {
    return parseSettings(undefined);
  }
}
