import type { Browser } from 'webextension-polyfill';
import { SETTINGS_KEY } from '../shared/names';
import type { SiteMode } from '../shared/settings';
import type { ReaderRules } from './reader-rules';

/** The polyfill stays out of the page: both browsers give promises here. */
declare const chrome: Browser;

/** What cleaning one site's pages needs of the settings. */
export interface SiteSettings {
  mode: SiteMode;
  rules: ReaderRules | undefined;
  /** Tells two sets of rules apart; empty for none. */
  hiding: string;
  /** Tells two ways of mending apart, and nothing more: the background reads how the reader wants it. */
  mending: string;
  /** Tells two looks of the site apart; empty for the page's own. The desk reads the look itself. */
  look: string;
}

type Fields = Record<string, unknown>;
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});
const of = (value: unknown, key: string) => (Object.hasOwn(fieldsOf(value), key) ? fieldsOf(value)[key] : undefined);
const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.filter((v) => typeof v === 'string') : []);
const fingerprint = (value: unknown) => JSON.stringify(value) ?? '';

function rulesOf(value: unknown): ReaderRules | undefined {
  const [hide, show] = [textsOf(of(value, 'hide')), textsOf(of(value, 'show'))];
  return hide.length + show.length ? { hide, show } : undefined;
}

/**
 * Reads what was stored without the schema of all settings, which would cost each page more than its cleaning: what is
 * damaged counts as not there. Never throws; a test holds it against `parseSettings`.
 * @param site key of the site, see `siteKey`
 * @param known whether a rule knows the site
 */
export function siteSettings(stored: unknown, site: string, known: boolean): SiteSettings {
  const own = of(of(stored, 'sites'), site);
  const all = known && of(stored, 'mode') !== 'click' ? 'auto' : 'click';
  const rules = rulesOf(of(of(stored, 'readerRules'), site));
  return {
    mode: own === 'auto' || own === 'click' || own === 'never' ? own : all,
    rules,
    hiding: fingerprint(rules),
    mending: fingerprint(['rules', 'style', 'words'].map((key) => of(stored, key))),
    look: fingerprint(of(of(stored, 'comfort'), site)),
  };
}

/** What is stored, unread; nothing when storage does not answer: a page is never left half done for that. */
export async function storedSettings(): Promise<unknown> {
  try {
    return (await chrome.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
  } catch {
    return undefined;
  }
}

/** Tells of every change of the settings, in whatever window it was made, until the signal aborts. */
export function watchSettings(told: (stored: unknown) => void, signal: AbortSignal) {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[SETTINGS_KEY];
    if (change) told(change.newValue);
  };
  chrome.storage.local.onChanged.addListener(listener);
  const remove = () => {
    try {
      chrome.storage.local.onChanged.removeListener(listener);
    } catch {
      // The extension is gone, and its events with it.
    }
  };
  signal.addEventListener('abort', remove, { once: true });
}
