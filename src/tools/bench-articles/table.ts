import type { Page } from './pages';
import type { Answer, Score } from './score';

export interface Result {
  page: Page;
  answer: Answer & { milliseconds: number };
  /** Null on pages that are no articles. */
  score: Score | null;
}

export const median = (numbers: number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
const mean = (numbers: number[]) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

const COLUMNS = [
  '',
  'F1 mean',
  'F1 worst',
  'worst page',
  'left over',
  'missed',
  'false alarms',
  'titles wrong',
  'ms median',
  'ms worst',
];

/** One row of the table: an extractor over many pages. */
export function rowOf(name: string, results: Result[]): string[] {
  const articles = results.filter((result) => result.score);
  const others = results.filter((result) => !result.score);
  const scores = articles.map((result) => result.score!);
  const worst = articles.reduce((low, result) => (result.score!.f1 < low.score!.f1 ? result : low), articles[0]!);
  const times = results.map((result) => result.answer.milliseconds);
  return [
    name,
    mean(scores.map((score) => score.f1)).toFixed(4),
    worst.score!.f1.toFixed(3),
    worst.page.name,
    String(scores.reduce((sum, score) => sum + score.leftovers.length, 0)),
    `${articles.filter((result) => !result.answer.isArticle).length} of ${articles.length}`,
    `${others.filter((result) => result.answer.isArticle).length} of ${others.length}`,
    String(scores.filter((score) => !score.titleRight).length),
    median(times).toFixed(1),
    Math.max(...times).toFixed(1),
  ];
}

export function printTable(rows: string[][], columns: string[] = COLUMNS): void {
  const widths = columns.map((column, i) => Math.max(column.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: string[]) =>
    cells
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join('  ')
      .trimEnd();
  console.log(line(columns));
  for (const row of rows) console.log(line(row));
}
