import { t, tCount } from './i18n';
import type { PageStatus } from './messages';

/** One line that says in plain words what happened to a page, or what would. */
export function statusText({ on, verdict, hidden, mended }: PageStatus): string {
  if (!on) return t(verdict === 'unsure' ? 'statusUnsure' : 'statusArticle');
  if (hidden && mended) return t('doneBoth', tCount('doneHidden', hidden), tCount('doneMended', mended));
  if (hidden) return tCount('doneHidden', hidden);
  return mended ? tCount('doneMended', mended) : t('doneNothing');
}

/** What a screen reader is told of a page that has just been cleaned, or put back. */
export const spokenText = ({ on, hidden, mended }: PageStatus): string =>
  on ? t('announceCleaned', hidden, mended) : t('announceUndone');
