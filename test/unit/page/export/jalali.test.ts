import { describe, expect, it } from 'vitest';
import { dayIn, fromJalali, inPersian } from '../../../../src/page/export/jalali';

const iso = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;

describe('days of the Solar Hijri calendar', () => {
  it.each([
    [1398, 3, 9, '2019-05-30'],
    [1399, 12, 30, '2021-03-20'],
    [1400, 1, 1, '2021-03-21'],
    [1402, 12, 29, '2024-03-19'],
    [1403, 12, 30, '2025-03-20'],
  ])('%i/%i/%i', (year, month, day, expected) => expect(iso(fromJalali(year, month, day))).toBe(expected));

  it.each([
    [1400, 12, 30],
    [1400, 13, 1],
    [1400, 7, 31],
    [1400, 1, 0],
  ])('no such day: %i/%i/%i', (year, month, day) => expect(fromJalali(year, month, day)).toBeNull());

  it('writes what it reads', () => {
    for (let day = 0; day < 1500; day += 7) {
      const date = new Date(Date.UTC(2020, 0, 1, 12) + day * 86_400_000);
      expect(iso(dayIn(inPersian(date)))).toBe(iso(date));
    }
  });
});

describe('the day that a text tells', () => {
  it.each([
    ['پنجشنبه / ۹ خرداد ۱۳۹۸ / ۰۰:۲۰', '2019-05-30'],
    ['۱۲ ارديبهشت ۱۳۹۸ - ۱۶:۱۲', '2019-05-02'],
    ['23:55 1398/02/26', '2019-05-16'],
    ['ارسال در 18/9/1400 09:35', '2021-12-09'],
    ['۱۲ جدی ۱۴۰۲', '2024-01-02'],
    ['۱۴۰۲ مرداد ۱۱, چهارشنبه', '2023-08-02'],
    ['۲ ژانویه ۲۰۲۴', '2024-01-02'],
    ['2024-02-30', null],
    ['دیروز', null],
    ['کد ۱۲۳۴/۵۶', null],
  ])('%s', (text, expected) => expect(iso(dayIn(text))).toBe(expected));
});
