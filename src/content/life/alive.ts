import type { Browser } from 'webextension-polyfill';

declare const chrome: Partial<Browser> | undefined;

/** A new cleaner calls this out on the document: one of an older version, whose extension is gone, then clears up. */
const TAKEOVER = 'pakkhan-takeover';

/** Whether our extension is still there; after an update or removal this script stays behind without it. */
export function isAlive(): boolean {
  try {
    return chrome?.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/**
 * Calls `orphaned` once when the extension is found gone. Looked for when the reader comes back to the page or a newer
 * cleaner starts; a page's own call of the event does nothing while the extension lives.
 */
export function watchLife(document: Document, orphaned: () => void, signal: AbortSignal) {
  const check = () => {
    if (!isAlive()) orphaned();
  };
  document.addEventListener('visibilitychange', check, { signal });
  document.addEventListener(TAKEOVER, check, { signal });
  document.defaultView?.addEventListener('focus', check, { signal });
  document.defaultView?.addEventListener('pageshow', check, { signal });
}

/** Makes scripts of an older version take back what they did here. */
export function takeOver(document: Document) {
  document.dispatchEvent(new Event(TAKEOVER));
}
