import { reportTable } from '../../bench/report';
import type { Page } from '../pages';
import { type Outcome, stress, TRANSFORMS, wrongRules } from './index';

/** F1 below this is worth a line of its own. */
const WORTH_TELLING = 0.96;

const mean = (numbers: number[]) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

function rowOf(name: string, outcomes: Outcome[]): [string, ...string[]] {
  const articles = outcomes.filter((outcome) => outcome.score);
  const others = outcomes.filter((outcome) => !outcome.score);
  const worst = articles.reduce<Outcome | undefined>(
    (low, one) => (!low || one.score!.f1 < low.score!.f1 ? one : low),
    undefined,
  );
  return [
    name,
    String(outcomes.length),
    articles.length ? mean(articles.map((one) => one.score!.f1)).toFixed(4) : '',
    worst ? worst.score!.f1.toFixed(3) : '',
    worst?.page ?? '',
    String(articles.reduce((sum, one) => sum + one.score!.leftovers.length, 0)),
    String(articles.filter((one) => !one.isArticle).length),
    String(others.filter((one) => one.isArticle).length),
    String(articles.filter((one) => !one.score!.titleRight).length),
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
    for (const { page, isArticle, title, score } of outcomes) {
      const faults = [
        ...(score && score.f1 < WORTH_TELLING ? [`F1 ${score.f1.toFixed(3)}`] : []),
        ...(score && !isArticle ? ['missed'] : []),
        ...(!score && isArticle ? ['false alarm'] : []),
        ...(score && !score.titleRight ? [`title «${title}»`] : []),
        ...(score?.leftovers.length ? [`left: ${score.leftovers.join(' · ')}`] : []),
      ];
      if (faults.length) low.push(`${name}: ${page}: ${faults.join(', ')}`);
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
