import type { Score } from './score';

/** How one extractor fared on one page. */
export interface Outcome {
  page: string;
  isArticle: boolean;
  title: string;
  /** Null on pages that are no articles. */
  score: Score | null;
}

/** What many pages sum up to. */
export interface Summary {
  articles: number;
  others: number;
  /** Mean body F1, and the page on which it is lowest; undefined without articles. */
  mean?: number;
  worst?: { page: string; f1: number };
  leftovers: number;
  missed: number;
  falseAlarms: number;
  titlesWrong: number;
}

/** Sums up how an extractor fared. */
export function summarize(outcomes: readonly Outcome[]): Summary {
  const articles = outcomes.flatMap(({ score, ...rest }) => (score ? [{ ...rest, score }] : []));
  const others = outcomes.filter(({ score }) => !score);
  const [worst] = articles.toSorted((a, b) => a.score.f1 - b.score.f1);
  return {
    articles: articles.length,
    others: others.length,
    ...(worst && {
      mean: articles.reduce((sum, { score }) => sum + score.f1, 0) / articles.length,
      worst: { page: worst.page, f1: worst.score.f1 },
    }),
    leftovers: articles.reduce((sum, { score }) => sum + score.leftovers.length, 0),
    missed: articles.filter(({ isArticle }) => !isArticle).length,
    falseAlarms: others.filter(({ isArticle }) => isArticle).length,
    titlesWrong: articles.filter(({ score }) => !score.titleRight).length,
  };
}

/** What is not as it should be on one page, in words; F1 from `tolerated` on is not told. */
export function faultsOf({ isArticle, title, score }: Outcome, tolerated: number): string[] {
  if (!score) return isArticle ? ['false alarm'] : [];
  const { f1, precision, recall, titleRight, leftovers } = score;
  return [
    ...(f1 < tolerated ? [`F1 ${f1.toFixed(3)} P ${precision.toFixed(3)} R ${recall.toFixed(3)}`] : []),
    ...(isArticle ? [] : ['missed']),
    ...(titleRight ? [] : [`title «${title}»`]),
    ...(leftovers.length ? [`left: ${leftovers.join(' · ')}`] : []),
  ];
}
