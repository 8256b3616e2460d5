import browser from 'webextension-polyfill';
import { formatNumber, type MessageKey, t } from '../shared/i18n';
import type { PageStatus } from '../shared/messages';
import { problemText } from '../shared/problem';
import { statusText } from '../shared/status-text';

/** Readable on light and dark toolbars: white on colours of at least 4.5:1 contrast. */
const GREEN = '#0b7a53';
const RED = '#b3261e';
const WHITE = '#ffffff';

/** What problems the button can tell of; keys of the message catalogue. */
export type ButtonProblem = Extract<
  MessageKey,
  'forbiddenTitle' | 'lostTitle' | 'noneTitle' | 'copyFailed' | 'shortcutCopyRefused'
>;

/** @param says what the button's tooltip adds to our name */
async function show(tabId: number, text: string, colour: string, says = '') {
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setTitle({ tabId, title: says ? `${t('name')}: ${says}` : t('name') });
  if (!text) return;
  await browser.action.setBadgeBackgroundColor({ tabId, color: colour });
  await browser.action.setBadgeTextColor?.({ tabId, color: WHITE });
}

const MOST_COUNTED = 999;

/** What was mended, in the reader's digits; a tick when there was nothing to mend. */
function countText(mended: number): string {
  if (!mended) return '✓';
  return mended > MOST_COUNTED ? `${formatNumber(MOST_COUNTED)}+` : formatNumber(mended);
}

/** Shows the number of mended words on a cleaned page's toolbar button, and nothing elsewhere; its tooltip says more. */
export async function showBadge(tabId: number, state: PageStatus): Promise<void> {
  if (state.problem) return show(tabId, '!', RED, problemText(state.problem));
  if (state.on) return show(tabId, countText(state.mended), GREEN, statusText(state));
  await show(tabId, '', GREEN, state.verdict === 'article' ? statusText(state) : '');
}

/** Tells at the button why nothing happened; the popup says what to do about it. */
export function showProblem(tabId: number, problem: ButtonProblem): Promise<void> {
  return show(tabId, '!', RED, t(problem));
}

/** Tells at the button that the text is on the clipboard. */
export function showCopied(tabId: number): Promise<void> {
  return show(tabId, '✓', GREEN, t('shortcutCopied'));
}
