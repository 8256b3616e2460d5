import { signal } from '@preact/signals';
import { t, tCount } from '../shared/i18n';
import { type CopyResult, sendMessage } from '../shared/messages';
import type { CopyProfile } from '../shared/settings';
import { complain, say } from '../ui/said';
import { tabId } from './model';

/** The text that the browser refused to put on the clipboard; shown, so that the reader can copy it. */
export const refused = signal<string | undefined>(undefined);

/** Asks the page for its clean text; says so and gives undefined when there is none. */
export async function cleanText(profile: CopyProfile, selection: boolean): Promise<CopyResult | undefined> {
  const result = await sendMessage('copyText', { ...profile, selection }, tabId()).catch(() => undefined);
  if (result?.text) return result;
  complain(t('copyFailed'));
  return undefined;
}

/** Puts the story, or what is selected of it, on the clipboard as the profile says. */
export async function copy(profile: CopyProfile, selection: boolean): Promise<void> {
  refused.value = undefined;
  const result = await cleanText(profile, selection);
  if (!result) return;
  try {
    await writeClipboard(result);
    say(tCount('copied', result.words));
  } catch {
    refused.value = result.text;
    complain(t('copyRefused'));
  }
}

function writeClipboard({ text, html }: CopyResult): Promise<void> {
  if (html === undefined) return navigator.clipboard.writeText(text);
  const typed = (type: string, data: string) => ({ [type]: new Blob([data], { type }) });
  return navigator.clipboard.write([new ClipboardItem({ ...typed('text/plain', text), ...typed('text/html', html) })]);
}
