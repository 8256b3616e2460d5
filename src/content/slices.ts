/** Longest stretch of work between two breaths, in milliseconds: half a frame at 60 Hz. */
const SLICE = 8;

/** Lets the page do what waits: paint, scroll, answer the reader. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Does the work item by item and lets the page breathe whenever a slice is used up.
 * @param signal stops the work between two items
 */
export async function inSlices<T>(items: Iterable<T>, work: (item: T) => void, signal: AbortSignal): Promise<void> {
  let until = performance.now() + SLICE;
  for (const item of items) {
    if (signal.aborted) return;
    work(item);
    if (performance.now() < until) continue;
    await breathe();
    until = performance.now() + SLICE;
  }
}
