/** Longest wait for a page's load event, in milliseconds: some pages never stop loading. */
const LONGEST_LOAD = 3000;

const once = (target: EventTarget, event: string, signal: AbortSignal) =>
  new Promise<void>((resolve) => target.addEventListener(event, () => resolve(), { once: true, signal }));

/** Settles when the whole document has been parsed. */
export async function domReady(document: Document, signal: AbortSignal): Promise<void> {
  if (document.readyState === 'loading') await once(document, 'DOMContentLoaded', signal);
}

/**
 * Settles when text may be changed: after the load event, when frameworks have taken over the server's HTML.
 * Text that is changed earlier makes React throw the tree away.
 */
export async function textMayChange(document: Document, signal: AbortSignal): Promise<void> {
  if (document.readyState === 'complete') return;
  const late = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, LONGEST_LOAD);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
  await Promise.race([once(document.defaultView ?? document, 'load', signal), late]);
}
