/** Longest stretch of work between two breaths, in milliseconds: half a frame at 60 Hz. */
const SLICE = 8;

/** What browsers have for this, where they have it. */
interface Scheduling {
  scheduler?: { yield?(): Promise<void> };
}

/** Lets the page do what waits: paint, scroll, answer the reader. */
export function breathe(): Promise<void> {
  const { scheduler } = globalThis as Scheduling;
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** Work in one page that is done in slices, and knows what it has taken. */
export class Slices {
  /** Milliseconds spent at work, breaths left out. */
  spent = 0;

  /**
   * Takes step after step, and lets the page breathe whenever a slice is used up.
   * @param signal stops the work between two steps
   * @returns what the steps come to, undefined when they were stopped
   */
  async finish<T>(steps: Iterator<unknown, T>, signal: AbortSignal): Promise<T | undefined> {
    let started = performance.now();
    for (;;) {
      if (signal.aborted) return undefined;
      const step = steps.next();
      const taken = performance.now() - started;
      if (step.done || taken >= SLICE) this.spent += taken;
      if (step.done) return step.value;
      if (taken < SLICE) continue;
      await breathe();
      started = performance.now();
    }
  }
}

/** Does the work item by item, in slices. */
export async function inSlices<T>(items: Iterable<T>, work: (item: T) => void, signal: AbortSignal): Promise<void> {
  function* steps() {
    for (const item of items) {
      work(item);
      yield;
    }
  }
  await new Slices().finish(steps(), signal);
}
