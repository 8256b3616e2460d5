import type { Result } from './table';

/** Prints a line for each page that is not as it should be. */
export function printFaults(extractor: string, results: readonly Result[]): void {
  for (const { page, answer, score } of results) {
    const faults = score
      ? [
          ...(score.f1 < 0.9999
            ? [`F1 ${score.f1.toFixed(3)} P ${score.precision.toFixed(3)} R ${score.recall.toFixed(3)}`]
            : []),
          ...(answer.isArticle ? [] : ['missed']),
          ...(score.titleRight ? [] : [`title «${answer.title}»`]),
          ...(score.leftovers.length ? [`left: ${score.leftovers.join(' · ')}`] : []),
        ]
      : answer.isArticle
        ? ['false alarm']
        : [];
    if (faults.length) console.log(`  ${extractor}: ${page.name}: ${faults.join(', ')}`);
  }
}
