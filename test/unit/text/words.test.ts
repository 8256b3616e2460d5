import { describe, expect, test } from 'vitest';
import { countCharacters, countWords, DEFAULT_READING_SPEED, readingSpeedAround, readingTime } from '../../../src/text';
import { processorTime } from '../processor-time';

describe('countWords', () => {
  test.each([
    ['', 0],
    ['   \n ', 0],
    ['— … !', 0],
    ['می\u200cباشد', 1],
    ['می\u200cخواهم کتاب\u200cهایم را', 3],
    ['۱۴۰۲/۰۳/۰۵', 1],
    ['1,200 نفر', 2],
    ['۱،۲۰۰ نفر', 2],
    ['ساعت 12:30', 2],
    ['۳٫۵ درصد', 2],
    ['تهران-کرج', 1],
    ['تهران - کرج', 2],
    ['و/یا', 1],
    ['گفت:باران آمد.او رفت', 5],
    ['آب،برق؛گاز', 3],
    ['«سلام» (دنیا)', 2],
    ['پیامبر(ص)', 1],
    ['و...رفت', 2],
    ['www.example.ir را ببینید', 3],
    ['ali@example.com', 1],
    ['مُحَمَّد', 1],
    ['😀 👨\u200d👩\u200d👧', 0],
    ['سلام 😀', 1],
    ['ﺳﻼﻡ', 1],
    ['نقطهٔ عطف', 2],
    ['یک\nدو\ufffcسه', 3],
    ['\ud800', 0],
  ])('«%s» has %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  test('a megabyte takes well under a second', () => {
    const time = processorTime(() => expect(countWords('سلام دنیا '.repeat(100_000))).toBe(200_000));
    expect(time).toBeLessThan(1000);
  });
});

describe('countCharacters', () => {
  test.each([
    ['', 0, 0],
    ['می\u200cشود', 5, 5],
    ['آب و نان', 8, 6],
    ['مُحَمَّد', 4, 4],
    ['👨\u200d👩\u200d👧 خوب', 5, 4],
    ['یک\nدو', 4, 4],
    ['۵\u00a0کیلو', 6, 5],
    ['\u200eFIFA\u200e', 4, 4],
  ])('«%s» has %i with spaces, %i without', (text, withSpaces, withoutSpaces) => {
    expect(countCharacters(text)).toEqual({ withSpaces, withoutSpaces });
  });
});

describe('readingTime', () => {
  test('nothing takes no time', () => {
    expect(readingTime('')).toBeUndefined();
    expect(readingTime(0)).toBeUndefined();
    expect(readingTime('… !')).toBeUndefined();
  });

  test('is a range of seconds from the fast to the slow end', () => {
    expect(readingTime(238)).toEqual({ from: 60, to: Math.ceil((238 / DEFAULT_READING_SPEED.slow) * 60) });
    expect(readingTime('سلام دنیا', { slow: 60, fast: 120 })).toEqual({ from: 1, to: 2 });
  });

  test("a reader's own speed makes a narrow range", () => {
    expect(readingTime(200, readingSpeedAround(200))).toEqual({ from: 55, to: 67 });
  });

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('a speed of %d is refused', (speed) => {
    expect(() => readingTime(100, readingSpeedAround(speed))).toThrow(RangeError);
  });
});
