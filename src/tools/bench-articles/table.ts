import { median } from '../bench/report';
import { type Outcome, summarize } from './outcome';

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

/** One row of the table: an extractor over many pages, and its milliseconds on each. */
export function rowOf(name: string, outcomes: readonly Outcome[], times: readonly number[]): [string, ...string[]] {
  const { mean, worst, ...sum } = summarize(outcomes);
  return [
    name,
    mean?.toFixed(4) ?? '',
    worst?.f1.toFixed(3) ?? '',
    worst?.page ?? '',
    String(sum.leftovers),
    `${sum.missed} of ${sum.articles}`,
    `${sum.falseAlarms} of ${sum.others}`,
    String(sum.titlesWrong),
    median(times).toFixed(1),
    Math.max(...times).toFixed(1),
  ];
}
