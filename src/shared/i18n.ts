import type en from '../public/_locales/en/messages.json';
import browser from './browser';

/** A key of the message catalogues; both languages have the same ones, and a test holds that. */
export type MessageKey = keyof typeof en;

/** The stem of a counted message: `stem_one` and `stem_other` are in the catalogues. */
export type CountedKey = MessageKey extends infer K ? (K extends `${infer Stem}_one` ? Stem : never) : never;

type Value = string | number;

let numbers: Intl.NumberFormat | undefined;

/** The language that the messages are really in: `fa` also where the browser's own language is neither of ours. */
export const language = () => browser.i18n.getMessage('languageCode');

/** A number as the reader writes it: Persian digits in Persian. */
export function formatNumber(value: number): string {
  numbers ??= new Intl.NumberFormat(language(), { maximumFractionDigits: 1 });
  return numbers.format(value);
}

/** A version («0.1.0») in the reader's digits. */
export function formatVersion(version: string): string {
  return version.replace(/\d+/g, (digits) => formatNumber(Number(digits)));
}

/** A moment as day and time of the clock, in the reader's calendar: Jalali in Persian. */
export function formatTime(milliseconds: number): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'long', timeStyle: 'short' }).format(milliseconds);
}

/** A day («2024-03-20») in the reader's calendar. */
export function formatDay(day: string): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}

/** The message for a key in the browser's language; numbers are written with its digits. */
export function t(key: MessageKey, ...values: Value[]): string {
  return browser.i18n.getMessage(
    key,
    values.map((value) => (typeof value === 'number' ? formatNumber(value) : value)),
  );
}

/** The singular or plural message for a count, which is its first value. */
export function tCount(stem: CountedKey, count: number, ...values: Value[]): string {
  const form = new Intl.PluralRules(language()).select(count) === 'one' ? 'one' : 'other';
  return t(`${stem}_${form}` as MessageKey, count, ...values);
}

/** Gives the document its language, direction and title before anything is drawn. */
export function localizeDocument(document: Document, title: MessageKey) {
  document.documentElement.lang = language();
  document.documentElement.dir = language() === 'fa' ? 'rtl' : 'ltr';
  document.title = t(title);
}
