/** Quiet time after a change before we look, in milliseconds. */
const QUIET = 150;
/** Longest pause that looks which find nothing lead to, in milliseconds. */
const LONGEST_PAUSE = 5_000;
/** Looking takes at most one part in so many of the page's time. */
const SHARE = 20;

/**
 * How long to wait before looking at a page that keeps changing: each look that finds nothing doubles the pause, one
 * that finds something brings it back, and dear looks are rare.
 */
export class Pace {
  private pause = QUIET;

  /** Milliseconds to wait after a change. */
  get wait(): number {
    return this.pause;
  }

  /** @param cost milliseconds that the look took */
  looked(found: boolean, cost: number) {
    const calm = found ? QUIET : Math.min(LONGEST_PAUSE, this.pause * 2);
    this.pause = Math.max(calm, cost * SHARE);
  }
}
