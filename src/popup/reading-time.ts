import { formatNumber, t, tCount } from '../shared/i18n';
import { DEFAULT_READING_SPEED, readingSpeedAround, readingTime } from '../text/words';

/**
 * How long so many words take to read, as a figure and its unit: a range, because readers differ.
 * @param speed the reader's own, in words a minute
 * @returns undefined when there is nothing to read
 */
export function readingTimeText(words: number, speed?: number): { value: string; name: string } | undefined {
  const time = readingTime(words, speed === undefined ? DEFAULT_READING_SPEED : readingSpeedAround(speed));
  if (!time) return undefined;
  const [from, to] = [Math.round(time.from / 60), Math.round(time.to / 60)];
  if (to < 1) return { value: t('lessThan', 1), name: tCount('minutes', 1) };
  const low = Math.max(from, 1);
  const value = low === to ? formatNumber(to) : t('range', low, to);
  return { value, name: tCount('minutes', to) };
}
