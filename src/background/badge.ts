import browser from 'webextension-polyfill';
import type { PageStatus } from '../shared/messages';

/** Readable on light and dark toolbars: white on colours of at least 4.5:1 contrast. */
const GREEN = '#0b7a53';
const RED = '#b3261e';
const WHITE = '#ffffff';

/** What problems the button can tell of; keys of the message catalogue. */
export type ButtonProblem = 'forbiddenTitle' | 'lostTitle' | 'noneTitle' | 'copyFailed' | 'shortcutCopyRefused';

async function show(tabId: number, text: string, colour: string, title: string) {
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setTitle({ tabId, title });
  if (!text) return;
  await browser.action.setBadgeBackgroundColor({ tabId, color: colour });
  await browser.action.setBadgeTextColor?.({ tabId, color: WHITE });
}

const name = () => browser.i18n.getMessage('name');

const MOST_COUNTED = 999;

const inDigits = (count: number) => new Intl.NumberFormat(browser.i18n.getMessage('languageCode')).format(count);

/** What was mended, in the reader's digits; a tick when there was nothing to mend. */
function countText(mended: number): string {
  if (!mended) return '✓';
  return mended > MOST_COUNTED ? `${inDigits(MOST_COUNTED)}+` : inDigits(mended);
}

/** What a screen reader is told of a page that has just been cleaned, or put back. */
export function spoken({ on, hidden, mended }: PageStatus): string {
  if (!on) return browser.i18n.getMessage('announceUndone');
  return browser.i18n.getMessage('announceCleaned', [inDigits(hidden), inDigits(mended)]);
}

/** Shows the number of mended words on a cleaned page's toolbar button, and nothing elsewhere. */
export async function showBadge(tabId: number, state: PageStatus): Promise<void> {
  if (state.problem) return show(tabId, '!', RED, `${name()}: ${browser.i18n.getMessage(state.problem)}`);
  await show(tabId, state.on ? countText(state.mended) : '', GREEN, name());
}

/** Tells at the button why nothing happened; the popup says what to do about it. */
export function showProblem(tabId: number, problem: ButtonProblem): Promise<void> {
  return show(tabId, '!', RED, `${name()}: ${browser.i18n.getMessage(problem)}`);
}

/** Tells at the button that the text is on the clipboard. */
export function showCopied(tabId: number): Promise<void> {
  return show(tabId, '✓', GREEN, `${name()}: ${browser.i18n.getMessage('shortcutCopied')}`);
}
