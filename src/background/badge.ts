import browser from 'webextension-polyfill';
import type { PageState } from '../shared/messages';

/** Readable on light and dark toolbars: white on a green of 5:1 contrast. */
const COLOUR = { background: '#0b7a53', text: '#ffffff' };

/** Shows the number of mended words on a cleaned page's toolbar button, and nothing elsewhere. */
export async function showBadge(tabId: number, state: PageState): Promise<void> {
  const text = state.on ? (state.mended > 999 ? '999+' : String(state.mended || '✓')) : '';
  await browser.action.setBadgeText({ tabId, text });
  if (!text) return;
  await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR.background });
  await browser.action.setBadgeTextColor?.({ tabId, color: COLOUR.text });
}
