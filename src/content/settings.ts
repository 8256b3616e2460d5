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

/** Tells of every change of the settings, in whatever window it was made, until the signal aborts. */
export function watchSettings(told: (settings: Settings) => void, signal: AbortSignal) {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[SETTINGS_KEY];
    if (area === 'local' && change) told(parseSettings(change.newValue));
  };
  chrome.storage.onChanged.addListener(listener);
  const remove = () => {
    try {
      chrome.storage.onChanged.removeListener(listener);
    } catch {
      // The extension is gone, and its events with it.
    }
  };
  signal.addEventListener('abort', remove, { once: true });
}
