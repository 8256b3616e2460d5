/**
 * Brings the focus to an element that can not hold it by itself, such as a headline, without scrolling: it gets a
 * `tabindex` for as long as the focus is there.
 */
function focusForNow(element: HTMLElement, signal: AbortSignal) {
  if (element.hasAttribute('tabindex')) {
    element.focus({ preventScroll: true });
    return;
  }
  const done = new AbortController();
  const leave = () => {
    done.abort();
    element.removeAttribute('tabindex');
  };
  element.setAttribute('tabindex', '-1');
  element.focus({ preventScroll: true });
  element.addEventListener('blur', leave, { signal: done.signal });
  signal.addEventListener('abort', leave, { signal: done.signal });
}

/**
 * Hides by calling `hide`; when the focus was in what it hid, brings it to where the story begins, so that the next Tab
 * goes on from there, and gives it back when the signal aborts and nobody has moved it since.
 * @param start the story's first element
 */
export function hideAroundFocus(document: Document, hide: () => void, start: Element | undefined, signal: AbortSignal) {
  const before = document.activeElement;
  hide();
  if (!isLost(before, document) || !(start instanceof HTMLElement)) return;
  focusForNow(start, signal);
  const giveBack = () => {
    if (before.isConnected && [start, document.body].includes(document.activeElement as HTMLElement)) {
      // What was hidden shows again only after everything else that ends with the signal.
      queueMicrotask(() => before.focus({ preventScroll: true }));
    }
  };
  signal.addEventListener('abort', giveBack, { once: true });
}

/** Whether an element that had the focus takes no room any more: browsers take the focus from it a moment later. */
function isLost(element: Element | null, { body }: Document): element is HTMLElement {
  return element instanceof HTMLElement && element !== body && element.getClientRects().length === 0;
}
