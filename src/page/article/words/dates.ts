import { latinDigits } from '../../../text/latin-digits';
import { essence, plain } from './plain';

const JALALI =
  'فروردین|اردیبهشت|خرداد|تیر|مرداد|امرداد|شهریور|مهر|آبان|ابان|آذر|اذر|دی|بهمن|اسفند|حمل|ثور|جوزا|سرطان|اسد|سنبله|میزان|عقرب|قوس|جدی|دلو|حوت';
const GREGORIAN = 'ژانویه|فوریه|مارس|آوریل|اوریل|مه|می|ژوئن|ژوئیه|جولای|اوت|آگوست|سپتامبر|اکتبر|نوامبر|دسامبر';
const ENGLISH =
  /\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+20\d\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2},?\s+20\d\d/;

const NAMED = new RegExp(
  `(\\d{1,2})\\s*(?:،|,|-|/)?\\s*(${JALALI}|${GREGORIAN})(?:\\s*(?:ماه)?\\s*(?:،|,|-|/|سال)?\\s*(\\d{2,4}))?`,
);
const NUMERIC =
  /(?<!\d)((?:1[34]|20)\d{2})\s*[/.\-–]\s*(\d{1,2})\s*[/.\-–]\s*(\d{1,2})(?!\d)|(?<!\d)(\d{1,2})\s*[/.\-–]\s*(\d{1,2})\s*[/.\-–]\s*((?:1[34]|20)\d{2})(?!\d)/;
const AGO =
  /(?:\d+|یک|چند)\s*(?:ثانیه|دقیقه|ساعت|روز|هفته|ماه|سال)\s*(?:پیش|قبل)|(?:لحظاتی|دقایقی|ساعاتی|ساعتی) (?:پیش|قبل)|(?:امروز|دیروز|پریروز)\s*[،,-]?\s*(?:ساعت\s*)?\d{1,2}:\d{2}/;

const ALL_AGO = new RegExp(AGO, 'g');

const MONTH_FIRST = new RegExp(
  `(?:${JALALI})\\s+\\d{1,2}\\s*[،,]\\s*(?:1[34])?\\d{2}|(?:${GREGORIAN})\\s+\\d{1,2}\\s*[،,]?\\s*20\\d{2}`,
);
const YEAR_FIRST = new RegExp(`(?:1[34]|20)\\d{2}\\s*(?:${JALALI})\\s*\\d{1,2}`);

/** Whether a short text tells a day: «۱۲ اردیبهشت ۱۳۹۸ - ۱۶:۱۲», «1400/9/18», «۲ ساعت پیش». */
export function tellsDate(text: string): boolean {
  const latin = latinDigits(plain(text));
  if (!/\d/.test(latin)) return AGO.test(latin);
  return (
    NAMED.test(latin) ||
    (/[A-Za-z]/.test(latin) && ENGLISH.test(latin.toLowerCase())) ||
    YEAR_FIRST.test(latin) ||
    MONTH_FIRST.test(latin) ||
    NUMERIC.test(latin) ||
    AGO.test(latin)
  );
}

const ORDINAL = new RegExp(
  `م\\s+(?:${JALALI})\\s*(?:ماه)?\\s+(?:سال\\s+)?(?:1[34]\\d{2}|(?:یک\\s*)?هزار و \\S+?\\s?صد)`,
);

/** «هفتم آبان ۱۴۰۵»: as blogs date a post, and as people date a letter of their own. */
export const tellsDayInWords = (text: string) => ORDINAL.test(latinDigits(plain(text)));

const YEAR_IN_WORDS = /(?:یک ?)?هزار و \S+? ?صد(?: و \S+)*|منتشر ?شده(?: در)?/g;
const ORDINALS =
  /(?:بیست و |سی و )?(?:یکم|اول|دوم|سوم|چهارم|پنجم|ششم|هفتم|هشتم|نهم|دهم|یازدهم|دوازدهم|سیزدهم|چهاردهم|پانزدهم|شانزدهم|هفدهم|هجدهم|نوزدهم|بیستم|سی ام)/;

const DAYS = 'شنبه|یک ?شنبه|دو ?شنبه|سه ?شنبه|چهار ?شنبه|پنج ?شنبه|جمعه';
const DATE_WORDS = new RegExp(`(?:${JALALI}|${GREGORIAN}|${DAYS}|ساعت|ماه|سال|تاریخ|انتشار|زمان|\\d+)`, 'g');

/** Whether a text is a date and nothing else but labels and marks. */
export function isDateAlone(text: string): boolean {
  const latin = latinDigits(plain(text));
  return tellsDate(latin) && essence(latin.replace(DATE_WORDS, '')).length < 4;
}

/** «دوازدهم مرداد ۱۴۰۳، ساعت ۱۰:۲۰», «سوم آبان هزار و چهارصد و چهار» and nothing else: over a story, it is the story's day. */
export function isDayInWordsAlone(text: string): boolean {
  // All ordinals end in م.
  if (!/م[\s\u200c]/.test(text)) return false;
  const latin = latinDigits(plain(text));
  if (!ORDINAL.test(latin)) return false;
  return essence(latin.replace(ORDINALS, '').replace(YEAR_IN_WORDS, '').replace(DATE_WORDS, '')).length < 4;
}

/** «۱۴:۳۵», «۹۰+۶'». */
const CLOCK = /(?<![\d:])[0-2]?\d[:.][0-5]\d(?![\d:])|^\d{1,3}(?:\+\d{1,2})?['’′]$/;
const CLOCK_WORDS = /(?<!\S)(?:صبح|ظهر|عصر|شب|بامداد|به وقت \S+)(?!\S)/g;

/** So many of them in a story, each standing alone, head the entries of a live report. */
export const ENTRIES = 3;

/** Whether a text is the hour of an entry and nothing else: «۱۴:۳۵», «ساعت ۲۰:۱۰», «شنبه ۱۲ دی - ۱۸:۱۰», «۵ دقیقه پیش». */
export function isTimeAlone(text: string): boolean {
  if (text.length > 60 || text.length < 3) return false;
  const latin = latinDigits(plain(text)).trim();
  if (!CLOCK.test(latin)) return AGO.test(latin) && essence(latin.replace(AGO, '')) === '';
  return essence(latin.replace(CLOCK_WORDS, '').replace(DATE_WORDS, '')) === '';
}

/** Whether a text tells a day by the calendar, not only how long ago it was. */
export const tellsDay = (text: string) =>
  tellsDate(latinDigits(plain(text)).replace(ALL_AGO, '')) || isDayInWordsAlone(text);
