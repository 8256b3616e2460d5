import { type MessageKey, t } from './i18n';

const KNOWN: readonly MessageKey[] = ['problemEngine', 'problemLeftOver'];

/** What went wrong on the page, in the reader's language; an unknown failure says what can be done all the same. */
export function problemText(problem: string): string {
  return t(KNOWN.find((key) => key === problem) ?? 'problemUnknown');
}
