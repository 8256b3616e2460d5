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

/** Shows the number of mended words on a cleaned page's toolbar button, and nothing elsewhere. */
export async function showBadge(tabId: number, state: PageStatus): Promise<void> {
  if (state.problem) return show(tabId, '!', RED, `${name()}: ${browser.i18n.getMessage(state.problem)}`);
  const text = state.on ? (state.mended > 999 ? '999+' : String(state.mended || '✓')) : '';
  await show(tabId, text, GREEN, name());
}

/** Tells at the button why nothing happened; the popup says what to do about it. */
export function showProblem(tabId: number, problem: ButtonProblem): Promise<void> {
  return show(tabId, '!', RED, `${name()}: ${browser.i18n.getMessage(problem)}`);
}

/** Tells at the button that the text is on the clipboard. */
export function showCopied(tabId: number): Promise<void> {
  return show(tabId, '✓', GREEN, `${name()}: ${browser.i18n.getMessage('shortcutCopied')}`);
}
