import { signal } from '@preact/signals';
import { type MessageKey, t } from '../shared/i18n';
import { type ChangeRef, type Changes, type HiddenChange, type MendedChange, sendMessage } from '../shared/messages';
import { withShown, withUntouchedWord } from '../shared/reader-rules';
import { complain, say } from '../ui/said';
import { change } from '../ui/settings';
import { tabId, view } from './model';

/** What was changed on the page; undefined until the page has answered. */
export const changes = signal<Changes | undefined>(undefined);

export async function loadChanges(): Promise<void> {
  try {
    changes.value = await sendMessage('changes', undefined, tabId());
  } catch {
    complain(t('pageSilent'));
  }
}

/** The page shows where a change was made; null ends that. */
export function pointAt(ref: ChangeRef | null) {
  void sendMessage('pointAt', ref, tabId()).catch(() => undefined);
}

async function takeBack(ref: ChangeRef, done: MessageKey): Promise<boolean> {
  try {
    view.value = { kind: 'page', state: await sendMessage('restore', ref, tabId()) };
    await loadChanges();
    say(t(done));
    return true;
  } catch {
    complain(t('pageSilent'));
    return false;
  }
}

/** Takes one change back on this page. */
export const restore = (ref: ChangeRef) => takeBack(ref, 'restored');

/** Takes a hidden part back, now and on the site's other pages. */
export async function neverHide({ id, selector }: HiddenChange, site: string): Promise<void> {
  if (!selector || !(await takeBack({ kind: 'hidden', id }, 'neverHideDone'))) return;
  await change((s) => withShown(s, site, selector));
}

/** Takes a mended word back, now and wherever it is read again. */
export async function neverMend({ id, before }: MendedChange): Promise<void> {
  if (!(await takeBack({ kind: 'mended', id }, 'neverMendDone'))) return;
  await change((s) => withUntouchedWord(s, before));
}
