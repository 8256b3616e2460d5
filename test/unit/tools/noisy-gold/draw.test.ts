import { expect, test } from 'vitest';
import { draw } from '../../../../src/tools/noisy-gold/draw';

/** Lines of ten words that differ in their second word. */
const lines = (count: number) =>
  Array.from(
    { length: count },
    (_, n) => `خبر ${'ابپتثجچح'[n % 8]}${'خدذرزژس'[n % 7]} درباره هوای خوب شهر در روزهای پایان سال`,
  );

test('the same corpora give the same lines, each once and each where it says', () => {
  const corpora = new Map([['a.txt', lines(40)]]);
  const drawn = draw(corpora, { 'a.txt': 20 });
  expect(drawn).toEqual(draw(new Map([['a.txt', lines(40)]]), { 'a.txt': 20 }));
  expect(new Set(drawn.map(({ line }) => line)).size).toBe(20);
  for (const { source, line, text } of drawn) expect(corpora.get(source)![line - 1]).toBe(text);
});

test('lines that are short, long, foreign or begin alike are not drawn', () => {
  const [good, other] = lines(2) as [string, string];
  const corpus = [
    'خبر کوتاه',
    good,
    `${good} و دنباله آن`,
    `${'خبر '.repeat(46)}`,
    'an English line of more than eight words it is',
    other,
  ];
  const drawn = draw(new Map([['a.txt', corpus]]), { 'a.txt': 2 });
  expect(drawn.map(({ line }) => line).filter((line) => line === 2 || line === 3)).toHaveLength(1);
  expect(drawn.some(({ text }) => text === other)).toBe(true);
  expect(() => draw(new Map([['a.txt', corpus]]), { 'a.txt': 3 })).toThrow('holds only 2 of 3');
});
