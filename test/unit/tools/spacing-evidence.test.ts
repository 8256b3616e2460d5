import { describe, expect, it } from 'vitest';
import { countSentence, emptyCounts } from '../../../src/tools/spacing/counts';
import { Evidence } from '../../../src/tools/spacing/evidence';

const counted = (...lines: string[]) => {
  const counts = emptyCounts();
  for (const line of lines) countSentence(line, counts);
  return counts;
};
const often = (line: string, times = 25) => Array.from({ length: times }, () => line);

const evidence = new Evidence(
  {
    reference: counted(
      ...often('با توجه به این'),
      ...often('راه و جو را'),
      ...often('خود را هم دید'),
      ...often('او را دید و به او گفت'),
      'جست\u200cوجو',
    ),
    written: emptyCounts(),
    noisy: counted('باتوجه راهم اورا وجو وبه'),
    informal: emptyCounts(),
    words: emptyCounts(),
  },
  { words: new Map([...['راه', 'به'].map((word) => [word, new Set(['adposition'])] as const)]), silentH: new Set() },
);

describe('what is two words that lost their space', () => {
  it.each(['باتوجه', 'وبه'])('%s, which careful text parts', (word) => {
    expect(evidence.isRun(word, 1)).toBe(true);
  });

  it.each([
    ['وجو', 'what careful text ties to another'],
    ['راهم', 'what is somebody’s'],
    ['اورا', 'what may be a name'],
    ['باوقار', 'what nobody parts'],
  ])('not %s: %s', (word) => {
    expect(evidence.isRun(word, 1)).toBe(false);
  });

  it('not what is written in one piece nearly as often', () => {
    expect(evidence.isRun('باتوجه', 20)).toBe(false);
  });
});
