import browser from 'webextension-polyfill';
import { sendMessage } from '../shared/messages';
import { readSettings } from '../shared/settings-store';
import { showCopied, showProblem } from './badge';
import { copyFrom, switchPage } from './page';

/** Cleans the page, or puts it back; where that can't be, the toolbar button says why. */
export async function togglePage(tabId: number): Promise<void> {
  const done = await switchPage(tabId);
  if (done === 'forbidden') return showProblem(tabId, 'forbiddenTitle');
  if (!done) return showProblem(tabId, 'lostTitle');
  if (done === 'none') return showProblem(tabId, 'noneTitle');
}

/**
 * Copies the story's clean text as the reader last chose to; the page itself writes the clipboard, as it has the
 * focus. How it went is told at the toolbar button.
 * @param selection only what is selected
 */
export async function copyText(tabId: number, selection: boolean): Promise<void> {
  const { copy } = await readSettings();
  const result = await copyFrom(tabId, { ...copy, selection });
  if (result === 'forbidden') return showProblem(tabId, 'forbiddenTitle');
  if (!result) return showProblem(tabId, 'lostTitle');
  if (!result.text) return showProblem(tabId, 'copyFailed');
  const done = await sendMessage('writeClipboard', result, tabId).catch(() => false);
  await (done ? showCopied(tabId) : showProblem(tabId, 'shortcutCopyRefused'));
}

const COMMANDS: Partial<Record<string, (tabId: number) => Promise<void>>> = {
  'toggle-page': togglePage,
  'copy-text': (tabId) => copyText(tabId, false),
};

/** Answers the keyboard shortcuts; Firefox for Android has none. */
export function serveCommands() {
  browser.commands?.onCommand.addListener(async (command, tab) => {
    const id = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
    if (id !== undefined) await COMMANDS[command]?.(id);
  });
}
