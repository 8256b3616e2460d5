import { expect, test } from 'vitest';
import { only, twice } from '../twice';
import { ruleCases } from './cases';

ruleCases(
  'hidden-half-space',
  [
    ['کشور\u200cها', 'کشورها'],
    ['گفت\u200cو\u200cگو', 'گفت\u200cوگو'],
    ['دبیر\u200c\u200cکل', 'دبیرکل'],
    ['کار\u200cآفرین', 'کارآفرین'],
  ],
  [
    'سوء\u200cتفاهم',
    'ان\u200cشاء\u200cالله',
    'می\u200cشود',
    'یکی\u200cاز\u200cمهم\u200cترین\u200cاشخاص\u200cزندگی\u200cاو',
    'دلار\u200c',
  ],
);

test('a hidden half-space stays where the style is as published', () => {
  const text = 'کشور\u200cها';
  expect(twice(text, { ...only('hidden-half-space'), style: 'as-published' })).toBe(text);
});
