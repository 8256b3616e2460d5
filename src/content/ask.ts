import type { Browser } from 'webextension-polyfill';
import type { Protocol } from '../shared/messages';

/** What both browsers have without a polyfill. */
declare const chrome: Browser;

/**
 * Asks the background to put the cleaner into this page. It is the one message of the script that runs in every page of a
 * known site, so it is sent in the form of the messages' library, without carrying the library there.
 * @throws Error when the background does not answer
 */
export async function askForCleaner(): Promise<void> {
  await chrome.runtime.sendMessage({ id: 0, type: 'needCleaner' satisfies keyof Protocol, timestamp: Date.now() });
}
