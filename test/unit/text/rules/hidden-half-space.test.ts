import { expect, test } from 'vitest';
import { only, twice } from '../twice';
import { ruleCases } from './cases';

ruleCases(
  'hidden-half-space',
  [
    ['کشور\u200cها', 'کشورها'],
    ['گفت\u200cو\u200cگو', 'گفت\u200cوگو'],
    ['بلند\u200cترین', 'بلندترین'],
    ['دلار\u200cهایشان', 'دلارهایشان'],
    ['سا\u200cل نو', 'سال نو'],
    ['ا\u200cضافه', 'اضافه'],
    ['کشور\u200cهايي', 'کشورهايي'],
  ],
  [
    'آمدند\u200cو رفتند',
    'ضد\u200cاستبدادی',
    'و\u200cگویند',
    'در\u200cنتیجه',
    'سوء\u200cتفاهم',
    'ان\u200cشاء\u200cالله',
    'می\u200cشود',
    'یکی\u200cاز\u200cمهم\u200cترین\u200cاشخاص\u200cزندگی\u200cاو',
    'دلار\u200c',
  ],
);

test.each([
  ['ضد\u200cاستبدادی', 'ضداستبدادی'],
  ['کشور\u200cها', 'کشورها'],
  ['گفت\u200cوگو', 'گفت\u200cوگو'],
  ['آمدند\u200cو رفتند', 'آمدند\u200cو رفتند'],
  ['کتاب\u200cخانه', 'کتاب\u200cخانه'],
  ['شود\u200cو\u200cمی', 'شودومی'],
])('joined: «%s» → «%s»', (before, after) => {
  expect(twice(before, { ...only('hidden-half-space'), style: 'joined' })).toBe(after);
});

test('a hidden half-space stays where the style is as published', () => {
  const text = 'کشور\u200cها';
  expect(twice(text, { ...only('hidden-half-space'), style: 'as-published' })).toBe(text);
});
