import { median } from '../bench/report';
import type { Page } from './pages';
import type { Answer, Score } from './score';

export interface Result {
  page: Page;
  answer: Answer & { milliseconds: number };
  /** Null on pages that are no articles. */
  score: Score | null;
}

const mean = (numbers: number[]) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

export const COLUMNS = [
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
export function rowOf(name: string, results: Result[]): [string, ...string[]] {
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
