import { type BackupProblem, backupText, readBackup, withBackup } from '../shared/backup';
import { t } from '../shared/i18n';
import type { Settings } from '../shared/settings';
import { download } from '../ui/download';
import { change, settings } from '../ui/settings';
import { isSelector } from './selector';

/** A file of settings is some kilobytes; anything of this size is something else. */
const MOST_BYTES = 5_000_000;

/** Saves the reader's settings as a file in their downloads. */
export function exportFile() {
  const day = new Date().toISOString().slice(0, 10);
  download(`pakkhan-${day}.json`, backupText(settings.value), 'application/json');
}

/** A piece of a file within a sentence: without the marks its signs would be scattered over a right-to-left line. */
const quoted = (piece: string) => `\u2068${piece}\u2069`;

function reasonText(problem: BackupProblem): string {
  const line = problem.line;
  switch (problem.why) {
    case 'value':
      return t('problem_value', line, quoted(problem.path), quoted(problem.expected), quoted(problem.received));
    case 'selector':
      return t('problem_selector', line, quoted(problem.path), quoted(problem.selector));
    case 'foreign':
      return t('problem_foreign');
    default:
      return t(`problem_${problem.why}`, line);
  }
}

/**
 * Takes a file of settings in, whole or not at all.
 * @returns the settings as they were before, or why nothing was changed, in the reader's language
 */
export async function importFile(file: File): Promise<{ before: Settings } | { refused: string }> {
  if (file.size > MOST_BYTES) return { refused: t('fileTooLarge') };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { refused: t('fileUnreadable') };
  }
  const read = readBackup(text, isSelector);
  if ('problem' in read) return { refused: t('fileRefused', reasonText(read.problem)) };
  const before = settings.value;
  const saved = await change((s) => withBackup(s, read.settings));
  return saved ? { before } : { refused: t('fileRefused', t('settingsFailed')) };
}
