import { t } from '../shared/i18n';
import { download } from '../ui/download';
import { say } from '../ui/said';
import { settings } from '../ui/settings';
import { cleanText } from './copy';

const LONGEST_NAME = 80;

/**
 * A file name made of a story's title: none of the signs that file systems refuse, no half-space (browsers make a low
 * line of it), not too long, never empty.
 */
export function fileName(title: string, fallback: string): string {
  const clean = title
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const short = Array.from(clean).slice(0, LONGEST_NAME).join('').trim();
  return `${short || fallback}.md`;
}

/** Saves the whole story as a Markdown file in the reader's downloads. */
export async function saveMarkdown(): Promise<void> {
  const profile = { ...settings.value.copy, format: 'markdown', title: true, lead: true, source: true } as const;
  const result = await cleanText(profile, false);
  if (!result) return;
  const title = /^#\s+(.+)$/m.exec(result.text)?.[1] ?? '';
  const name = fileName(title, t('exportFile'));
  download(name, `${result.text}\n`, 'text/markdown');
  say(t('saved', name));
}
