/** Longest stretch of work between two breaths, in milliseconds: half a frame at 60 Hz. */
const SLICE = 8;

/**
 * The first slices go before the page's own painting, so that a story is hidden around in the next frame and not one or
 * two later. Milliseconds since they began, a few frames: work that takes longer lets the page paint from then on.
 */
const URGENT = 50;

/** After a step that took so long, the page gets time for a frame, whatever waits before it; milliseconds. */
const LONG = 50;
const FRAME = 20;

/** What browsers have for this, where they have it. */
interface Scheduling {
  scheduler?: {
    yield?(): Promise<void>;
    postTask?(task: () => void, options: { priority: 'user-blocking' }): Promise<void>;
  };
}

/**
 * Lets the page do what waits: answer the reader, scroll, and paint.
 * @param urgent painting can wait, where the browser lets us say so
 */
export function breathe(urgent: boolean): Promise<void> {
  const { scheduler } = globalThis as Scheduling;
  if (urgent && scheduler?.postTask) return scheduler.postTask(() => undefined, { priority: 'user-blocking' });
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
    const began = performance.now();
    let started = began;
    for (;;) {
      if (signal.aborted) return undefined;
      const step = steps.next();
      const taken = performance.now() - started;
      if (step.done || taken >= SLICE) this.spent += taken;
      if (step.done) return step.value;
      if (taken < SLICE) continue;
      if (taken > LONG) await new Promise((resolve) => setTimeout(resolve, FRAME));
      else await breathe(performance.now() - began < URGENT);
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
