import { describe, expect, it } from 'vitest';
import {
  isDateAlone,
  isDayInWordsAlone,
  tellsDate,
  tellsDay,
  tellsDayInWords,
} from '../../../../src/page/article/words/dates';

describe('a date', () => {
  it.each([
    '۱۲ اردیبهشت ۱۳۹۸ - ۱۶:۱۲',
    '۱۲ ارديبهشت',
    '1400/9/18',
    '18-9-1400',
    'دی ۱۲، ۱۴۰۲',
    '۱۴۰۲ دی ۱۲',
    '۲ ژانویه ۲۰۲۴',
    'January 2, 2024',
    '2 Jan. 2024',
    '۲ ساعت پیش',
    'یک روز قبل',
    'دقایقی پیش',
    'دیروز، ۱۳:۰۰',
    'نوامبر 2, 2025',
  ])('is told by «%s»', (text) => expect(tellsDate(text)).toBe(true));

  it.each([
    'دی',
    '۱۲ نفر',
    'شماره ۱۴۰۲',
    '۱/۲',
    'پیش از ظهر',
    'May be',
    'قیمت ۱۲۰۰/۵۰',
    'دیروز در بندر',
    'مارس ۲۰ نفر',
  ])('is not told by «%s»', (text) => expect(tellsDate(text)).toBe(false));
});

it.each([
  ['چهارشنبه ۱۲ دی ۱۴۰۲ ساعت ۱۰:۲۰', true],
  ['تاریخ انتشار: ۱۲ دی ۱۴۰۲', true],
  ['۱۲ دی ۱۴۰۲ در تهران برف آمد', false],
  ['چهارشنبه', false],
])('«%s» is a date and nothing else: %s', (text, alone) => expect(isDateAlone(text)).toBe(alone));

it.each([
  ['۱۲ دی ۱۴۰۲', true],
  ['۲ ساعت پیش', false],
  ['۲ ساعت پیش، ۱۲ دی ۱۴۰۲', true],
])('«%s» tells a day by the calendar: %s', (text, day) => expect(tellsDay(text)).toBe(day));

it.each([
  ['نوشته شده در پنجشنبه هفتم آبان ۱۴۰۵', true],
  ['پنجم آذرماه یک‌هزار و چهارصد و چهار', true],
  ['هفتم آبان', false],
  ['۷ آبان ۱۴۰۵', false],
])('«%s» tells a day in words: %s', (text, words) => expect(tellsDayInWords(text)).toBe(words));

it.each([
  ['سوم آبان هزار و چهارصد و چهار', true],
  ['منتشر شده در پنجم آذرماه یک‌هزار و چهارصد و چهار', true],
  ['سوم آبان هزار و چهارصد و چهار در تهران برف آمد', false],
])('«%s» is a day in words and nothing else: %s', (text, alone) => expect(isDayInWordsAlone(text)).toBe(alone));
