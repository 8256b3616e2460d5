/** Quiet time after a change before we look, and how long a page that never rests can put us off; milliseconds. */
const QUIET = 150;
const LONGEST_WAIT = 1000;
/** Looks at the normal pace; after that the pauses double, so that a page that never rests costs less and less. */
const FREE_LOOKS = 20;
const LONGEST_PAUSE = 30_000;

export interface Watched {
  /** Watched with everything below. */
  story: readonly Element[];
  /** Watched for children that come and go. */
  around: readonly Element[];
}

/**
 * Calls `look` after the page has changed what is watched, and has come to rest.
 * @param isOurs tells a text node that reads as we left it: its change was our own write
 * @param signal ends the watch
 */
export function observePage(
  watched: Watched,
  isOurs: (node: Text) => boolean,
  look: () => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let looks = 0;
  const pause = () => (looks < FREE_LOOKS ? QUIET : Math.min(LONGEST_PAUSE, QUIET * 2 ** (looks - FREE_LOOKS + 1)));
  const run = () => {
    timer = undefined;
    looks++;
    look();
  };
  const observer = new MutationObserver((records) => {
    const foreign = records.some((r) => r.type === 'childList' || !isOurs(r.target as Text));
    if (!foreign) return;
    const now = performance.now();
    if (timer === undefined) firstChange = now;
    else if (now - firstChange > LONGEST_WAIT) return;
    clearTimeout(timer);
    timer = setTimeout(run, pause());
  });
  for (const element of watched.story)
    observer.observe(element, { subtree: true, childList: true, characterData: true });
  for (const element of watched.around) observer.observe(element, { childList: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
}
