import { expect, it } from 'vitest';
import { score } from '../../../src/tools/bench-articles/score';

const gold = {
  url: 'https://x.ir',
  title: 'عنوان خبر',
  lead: 'این یک لید است که آزاد است',
  body: ['یک دو سه چهار پنج شش هفت هشت'],
  absent: ['پاسخ'],
};
const answer = (text: string, title = 'عنوان خبر') => ({ isArticle: true, title, text });

it('is one for the body, with or without what is free', () => {
  expect(score(answer(gold.body[0]!), gold).f1).toBe(1);
  expect(score(answer(`${gold.lead}\n${gold.body[0]}`), gold).f1).toBeGreaterThan(0.7);
  expect(score(answer(''), gold).f1).toBe(0);
});

it('counts what is too much and what is missing', () => {
  const half = score(answer('یک دو سه چهار'), gold);
  expect([half.precision, half.recall]).toEqual([1, 0.2]);
  expect(score(answer(`${gold.body[0]} نه ده یازده دوازده سیزده`), gold).precision).toBe(0.5);
});

it('names leftovers, end marks and wrong titles; letters of both keyboards are one', () => {
  const result = score(answer(`${gold.body[0]}\nپاسخ\nانتهای پیام/ح`, 'عنوان خبر - سایت'), gold);
  expect(result.leftovers).toEqual(['پاسخ', 'end mark']);
  expect(result.titleRight).toBe(false);
  expect(score(answer('', 'عنوان خبر'.replace('ی', 'ي')), gold).titleRight).toBe(true);
});
