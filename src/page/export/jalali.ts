import { latinDigits } from '../../text/latin-digits';
import { plain } from '../article/words/plain';

const JALALI = ['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند'];
/** The names of the same months in Afghanistan. */
const ZODIAC = ['حمل', 'ثور', 'جوزا', 'سرطان', 'اسد', 'سنبله', 'میزان', 'عقرب', 'قوس', 'جدی', 'دلو', 'حوت'];
const GREGORIAN = [
  'ژانویه',
  'فوریه',
  'مارس',
  'آوریل',
  'مه',
  'ژوئن',
  'ژوئیه',
  'اوت',
  'سپتامبر',
  'اکتبر',
  'نوامبر',
  'دسامبر',
];

const DAY = 86_400_000;
const PARTS = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});
const PERSIAN = new Intl.DateTimeFormat('fa-IR-u-ca-persian', {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  timeZone: 'Asia/Tehran',
});

function persianParts(date: Date): { year: number; month: number; day: number } {
  const part = (type: string) => Number(PARTS.formatToParts(date).find((one) => one.type === type)?.value);
  return { year: part('year'), month: part('month'), day: part('day') };
}

/**
 * The noon (UTC) of a day of the Solar Hijri calendar; null when there is no such day. Leap years are those of the
 * platform's own calendar.
 */
export function fromJalali(year: number, month: number, day: number): Date | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const days = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  const guess = Date.UTC(year + 621, 2, 21, 12) + (days + day - 1) * DAY;
  for (const shift of [0, -1, 1, -2, 2]) {
    const date = new Date(guess + shift * DAY);
    const found = persianParts(date);
    if (found.year === year && found.month === month && found.day === day) return date;
  }
  return null;
}

const gregorian = (year: number, month: number, day: number): Date | null => {
  const date = new Date(Date.UTC(year, month - 1, day, 12));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : null;
};

const byYear = (year: number, month: number, day: number) =>
  year >= 1200 && year < 1600
    ? fromJalali(year, month, day)
    : year >= 1900 && year < 2200
      ? gregorian(year, month, day)
      : null;

const NAMES = [...JALALI, ...ZODIAC, ...GREGORIAN].sort((a, b) => b.length - a.length).join('|');
const NAMED = new RegExp(`(\\d{1,2})\\s*[،,/\\-]?\\s*(${NAMES})(?:\\s*ماه)?\\s*(?:سال)?[،,/\\-]?\\s*(\\d{4})`);
const YEAR_FIRST = new RegExp(`(\\d{4})\\s*[،,/\\-]?\\s*(${NAMES})\\s*[،,/\\-]?\\s*(\\d{1,2})`);
const NUMERIC = /(?<!\d)(\d{4})\s*[/.\-–]\s*(\d{1,2})\s*[/.\-–]\s*(\d{1,2})(?!\d)/;
const NUMERIC_LAST = /(?<!\d)(\d{1,2})\s*[/.\-–]\s*(\d{1,2})\s*[/.\-–]\s*(\d{4})(?!\d)/;

function named(year: number, name: string, day: number): Date | null {
  for (const months of [JALALI, ZODIAC]) {
    const month = months.indexOf(name);
    if (month >= 0) return fromJalali(year, month + 1, day);
  }
  return gregorian(year, GREGORIAN.indexOf(name) + 1, day);
}

/** The day that a text tells, Solar Hijri or Gregorian, in words or numbers; null when it tells none for sure. */
export function dayIn(text: string): Date | null {
  const latin = latinDigits(plain(text)).replace(/اوریل/g, 'آوریل').replace(/اذر/g, 'آذر').replace(/ابان/g, 'آبان');
  const words = NAMED.exec(latin);
  if (words) return named(Number(words[3]), words[2]!, Number(words[1]));
  const yearFirst = YEAR_FIRST.exec(latin);
  if (yearFirst) return named(Number(yearFirst[1]), yearFirst[2]!, Number(yearFirst[3]));
  const numbers = NUMERIC.exec(latin);
  if (numbers) return byYear(Number(numbers[1]), Number(numbers[2]), Number(numbers[3]));
  const last = NUMERIC_LAST.exec(latin);
  return last ? byYear(Number(last[3]), Number(last[2]), Number(last[1])) : null;
}

/** «۹ خرداد ۱۳۹۸»: the day by the clocks of Tehran. */
export const inPersian = (date: Date): string => PERSIAN.format(date);
