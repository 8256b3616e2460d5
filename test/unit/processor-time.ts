/**
 * Milliseconds that the processor takes for some work, the best of some runs: a machine with other work on it only ever
 * adds. The clock on the wall would also count the time in which others had the processor.
 * @param enough a run that takes no longer is the last: there is nothing more to find out
 */
export function processorTime(work: () => void, runs = 1, enough = 0): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs && best > enough; run++) {
    const start = process.cpuUsage();
    work();
    best = Math.min(best, process.cpuUsage(start).user / 1000);
  }
  return best;
}
