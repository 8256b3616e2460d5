import { describe, expect, it } from 'vitest';
import { plot } from '../../../../src/tools/bench/plot';
import { withFigures } from '../../../../src/tools/bench/readme';
import { markdownOf, tablesIn } from '../../../../src/tools/bench/tables';

const PRINTED = `Held out: nothing of this was in the training.

corpus one M            F1    prec
  nothing             0.00  100.00
  Pakkhan            97.51   98.74

pages: 12
                   F1 mean  worst page  missed
Pakkhan            1.000    a-page      0 of 5
Peer (in a DOM)    0.964    b-page      1 of 5

speed on 1600 lines
  Pakkhan          3.78 MB/s, 3.9 × peer
`;

describe('tables that benchmarks print', () => {
  const tables = tablesIn(PRINTED);

  it('are found with their titles, columns and rows', () => {
    expect(tables.map(({ title, columns }) => [title, columns])).toEqual([
      ['corpus one M', ['F1', 'prec']],
      ['pages', ['F1 mean', 'worst page', 'missed']],
      ['speed on 1600 lines', []],
    ]);
    expect(tables[0]!.rows[1]).toEqual({ name: 'Pakkhan', values: ['97.51', '98.74'] });
    expect(tables[1]!.rows[1]).toEqual({ name: 'Peer (in a DOM)', values: ['0.964', 'b-page', '1 of 5'] });
  });

  it('become Markdown with as many cells in every row', () => {
    const lines = markdownOf(tables[1]!).split('\n');
    expect(lines[0]).toBe('| pages | F1 mean | worst page | missed |');
    expect(new Set(lines.map((line) => line.split('|').length)).size).toBe(1);
  });
});

it('figures go between their marks in the README, again and again', () => {
  const page = 'a\n<!-- figures: written -->\nold\n<!-- /figures -->\nb';
  const once = withFigures(page, 'new');
  expect(once).toContain('\nnew\n');
  expect(once).not.toContain('old');
  expect(withFigures(once, 'new')).toBe(once);
});

it('a plot has a line through every point', () => {
  const points = [
    { size: 1000, milliseconds: 0.5 },
    { size: 1_000_000, milliseconds: 400 },
  ];
  const svg = plot('Time', 'bytes', [{ name: 'One', points }]);
  expect(svg).not.toContain('NaN');
  expect(/<path d="(M[^"]+)" fill="none"/.exec(svg)?.[1]).toMatch(/^M[\d. ]+L[\d. ]+$/);
});
