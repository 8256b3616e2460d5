/** Longest wait for a page's load event, in milliseconds: some pages never stop loading. */
const LONGEST_LOAD = 3000;
/** A page has come to rest when so long nothing changed; one that never rests is taken as it is after the other. */
const QUIET = 150;
const LONGEST_UNREST = 1000;

/** Settles on the event or when the signal aborts: nobody may wait for a session that has ended. */
const once = (target: EventTarget, event: string, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    target.addEventListener(event, () => resolve(), { once: true, signal });
    signal.addEventListener('abort', () => resolve(), { once: true });
    if (signal.aborted) resolve();
  });

/** Settles when the whole document has been parsed, or the signal aborts. */
export async function domReady(document: Document, signal: AbortSignal): Promise<void> {
  if (document.readyState === 'loading') await once(document, 'DOMContentLoaded', signal);
}

/**
 * Settles when text may be changed: after the load event, when frameworks have taken over the server's HTML.
 * Text that is changed earlier makes React throw the tree away. Settles too when the signal aborts.
 */
export async function textMayChange(document: Document, signal: AbortSignal): Promise<void> {
  if (document.readyState === 'complete') return;
  const done = new AbortController();
  const either = AbortSignal.any([signal, done.signal]);
  const timer = setTimeout(() => done.abort(), LONGEST_LOAD);
  await once(document.defaultView ?? document, 'load', either);
  clearTimeout(timer);
  done.abort();
}

/**
 * Settles when the document's elements have rested, or will not, or the signal aborts.
 * @param changed called at each change on the way
 */
export function atRest(document: Document, changed: () => void, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      observer.disconnect();
      clearTimeout(quiet);
      clearTimeout(latest);
      resolve();
    };
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(end, QUIET);
      changed();
    });
    let quiet = setTimeout(end, QUIET);
    const latest = setTimeout(end, LONGEST_UNREST);
    observer.observe(document, { childList: true, subtree: true });
    signal.addEventListener('abort', end, { once: true });
    if (signal.aborted) end();
  });
}
