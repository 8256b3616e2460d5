import { reportTable } from '../../bench/report';
import { faultsOf, type Outcome, summarize } from '../outcome';
import type { Page } from '../pages';
import { stress, TRANSFORMS, wrongRules } from './index';

/** F1 below this is worth a line of its own. */
const WORTH_TELLING = 0.96;

function rowOf(name: string, outcomes: readonly Outcome[]): [string, ...string[]] {
  const { mean, worst, leftovers, missed, falseAlarms, titlesWrong } = summarize(outcomes);
  const counts = [leftovers, missed, falseAlarms, titlesWrong].map(String);
  return [
    name,
    String(outcomes.length),
    mean?.toFixed(4) ?? '',
    worst?.f1.toFixed(3) ?? '',
    worst?.page ?? '',
    ...counts,
  ];
}

/** Prints how well stories are found, without site rules, on pages that were changed as sites differ. */
export function printStress(pages: readonly Page[], only: string | undefined): void {
  const rows: [string, ...string[]][] = [];
  const low: string[] = [];
  for (const [name, transform] of Object.entries(TRANSFORMS)) {
    if (only && name !== only) continue;
    const outcomes = stress(pages, transform);
    rows.push(rowOf(name, outcomes));
    for (const outcome of outcomes) {
      const faults = faultsOf(outcome, WORTH_TELLING);
      if (faults.length) low.push(`${name}: ${outcome.page}: ${faults.join(', ')}`);
    }
  }
  reportTable({
    title: 'pages changed as sites differ',
    columns: ['pages', 'F1 mean', 'F1 worst', 'worst page', 'left over', 'missed', 'false alarms', 'titles wrong'],
    rows,
  });
  if (low.length) console.log(`\n${low.join('\n')}`);
}

/** Prints where the rule of another site does harm. */
export function printWrongRules(pages: readonly Page[]): void {
  const harm = wrongRules(pages);
  console.log(`Rules of other sites, each on ${pages.length} pages: worse than no rule ${harm.length} times`);
  for (const { page, rule, before, after } of harm) {
    console.log(`${page}: ${rule}: F1 ${before.toFixed(3)} → ${after.toFixed(3)}`);
  }
}
