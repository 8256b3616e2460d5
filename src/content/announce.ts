import type { Browser } from 'webextension-polyfill';

declare const chrome: Browser;

/** What newer browsers have for this. */
interface Notifying {
  ariaNotify?(text: string): void;
}

/** Milliseconds until a live region is listened to, and until what it says has been taken up. */
const UNTIL_HEARD = 150;
const UNTIL_SAID = 1500;

/**
 * Tells screen readers that the page has been cleaned; what the reader did not ask for adds nothing to the page. Numbers
 * are spoken, never seen: to write them in the reader's digits, the browser would load its data of languages into the page.
 */
export function announceCleaned(document: Document, hidden: number, mended: number, asked: AbortSignal | undefined) {
  say(document, chrome.i18n.getMessage('announceCleaned', [String(hidden), String(mended)]), asked);
}

/** Tells screen readers that the page is as it was; where only an element could say it, the page says it by itself. */
export function announceUndone(document: Document) {
  say(document, chrome.i18n.getMessage('announceUndone'), undefined);
}

/** @param asked ends the session that the reader asked for: its live region goes at the latest then */
function say(document: Document & Notifying, text: string, asked: AbortSignal | undefined) {
  if (document.ariaNotify) document.ariaNotify(text);
  else if (asked && !asked.aborted) sayByElement(document, text, asked);
}

/** An element of ours beside the page's body, out of sight and in a closed shadow root, gone after a moment. */
function sayByElement(document: Document, text: string, signal: AbortSignal) {
  const host = document.createElement('pakkhan-says');
  host.style.cssText = 'position:fixed;inset:0 auto auto 0;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  host.attachShadow({ mode: 'closed' }).append(line);
  document.documentElement.append(host);
  const timers = [
    setTimeout(() => {
      line.textContent = text;
    }, UNTIL_HEARD),
    setTimeout(() => host.remove(), UNTIL_SAID),
  ];
  const end = () => {
    for (const timer of timers) clearTimeout(timer);
    host.remove();
  };
  signal.addEventListener('abort', end, { once: true });
}
