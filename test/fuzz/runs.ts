import fc from 'fast-check';
import { describe, test } from 'vitest';

/**
 * Where the cases begin and how many there are. `npm run fuzz` takes a new seed each time and many cases; a plain test
 * run takes the same few thousand each time, so that it can't fail by chance. A failure tells seed and path.
 */
const SEED = Number(process.env.PAKKHAN_SEED ?? 1);
const EFFORT = Number(process.env.PAKKHAN_EFFORT ?? 1);
/** Milliseconds for one property; also ends the search for the smallest case. */
const TIME_LIMIT = 60_000 * Math.max(1, EFFORT);

/** @param cases how many cases a short run takes; a long one takes a multiple */
export const runs = (cases: number) => ({
  seed: SEED,
  numRuns: Math.round(cases * EFFORT),
  interruptAfterTimeLimit: TIME_LIMIT,
  markInterruptAsFailure: false,
});

/** A group of properties whose title says how to run it again. */
export const fuzz = (title: string, body: () => void) => describe(`${title} (PAKKHAN_SEED=${SEED})`, body);

/** A property over one arbitrary, as a test; a long run may take as long as it needs. */
export function property<T>(
  title: string,
  cases: number,
  arbitrary: fc.Arbitrary<T>,
  check: (value: T) => void | Promise<void>,
) {
  test(`${title}: ${runs(cases).numRuns} cases`, { timeout: TIME_LIMIT * 2 }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitrary, async (value) => {
        await check(value);
      }),
      runs(cases),
    );
  });
}
