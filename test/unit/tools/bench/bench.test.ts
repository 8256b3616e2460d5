import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { sectionText } from '../../../../src/tools/bench/gather';
import { plot } from '../../../../src/tools/bench/plot';
import { readmeFigures, withFigures } from '../../../../src/tools/bench/readme';
import { ENTRIES_FILE, markdownOf, median, reportNote, reportTable } from '../../../../src/tools/bench/report';

const TABLE = {
  title: 'pages not learnt from: 12',
  columns: ['F1 mean', 'worst page', 'left over'],
  rows: [
    ['Pakkhan', '1.000', 'a-page', '0'],
    ['Peer (in a DOM)', '0.964', 'b-page', '3'],
  ],
} as const;

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

it('a table has figures on the right and names on the left, with as many cells in every row', () => {
  const lines = markdownOf(TABLE).split('\n');
  expect(lines[1]).toMatch(/^\| :-+ \| -+: \| :-+ \| -+: \|$/);
  expect(new Set(lines.map((line) => line.split('|').length)).size).toBe(1);
});

it('what a benchmark prints is kept whole for the report, in its order', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-test-'));
  vi.stubEnv(ENTRIES_FILE, join(folder, 'entries'));
  const print = vi.spyOn(console, 'log').mockReturnValue();
  reportNote('Held out: all of it.');
  reportTable(TABLE);
  const entries = readFileSync(join(folder, 'entries'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  rmSync(folder, { recursive: true });
  expect(entries).toEqual([{ note: 'Held out: all of it.' }, { table: TABLE }]);
  expect(print.mock.calls.flat().join('')).toMatch(/^\| Peer \(in a DOM\) +\|/m);
});

it('a benchmark that failed says why in the report, after what it did measure', () => {
  const text = sectionText({ command: 'bench:x', title: 'X', entries: [{ table: TABLE }], failed: 'no browser' });
  expect(text).toMatch(/^## X[\s\S]*Pakkhan[\s\S]*Not measured here: no browser$/);
});

it('the README shows some columns of some tables, between its marks, again and again', () => {
  const figures = readmeFigures([TABLE], '2026-01-02');
  expect(figures).toContain('2026-01-02');
  expect(figures).toContain('| F1 mean |');
  expect(figures).not.toContain('worst page');
  const page = 'a\n<!-- figures: written -->\nold\n<!-- /figures -->\nb';
  const once = withFigures(page, figures);
  expect(once).not.toContain('old');
  expect(withFigures(once, figures)).toBe(once);
});

it('a plot has a line through every point', () => {
  const points = [
    { size: 1000, milliseconds: 0.5 },
    { size: 1_000_000, milliseconds: 400 },
  ];
  const svg = plot('Time', 'bytes', [{ name: 'One', points }]);
  expect(svg).not.toContain('NaN');
  expect(svg).toContain('Time');
  expect(svg).toMatch(/<path [^>]*d="M[\d.,]+L[\d.,]+"/);
});

it('the median of an even count is one of its numbers', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(3);
  expect(median([])).toBeNaN();
});
