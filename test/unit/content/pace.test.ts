import { expect, it } from 'vitest';
import { Pace } from '../../../src/content/life/pace';
import { Rounds } from '../../../src/content/mending/rounds';

/** How long is waited after looks that found nothing and cost nothing, one after the other. */
function waits(pace: Pace, looks: number): number[] {
  return Array.from({ length: looks }, () => {
    pace.looked(false, 0);
    return pace.wait;
  });
}

it('each look in vain doubles the wait, up to some seconds, and one that finds something brings it back', () => {
  const pace = new Pace();
  const quiet = pace.wait;
  expect(waits(pace, 3)).toEqual([2 * quiet, 4 * quiet, 8 * quiet]);
  const [longest, last] = waits(pace, 20).slice(-2);
  expect(last).toBe(longest);
  expect(last).toBeLessThanOrEqual(5_000);
  pace.looked(true, 0);
  expect(pace.wait).toBe(quiet);
});

it('looks take a twentieth of the page’s time at the most', () => {
  const pace = new Pace();
  pace.looked(true, 400);
  expect(pace.wait).toBeGreaterThanOrEqual(20 * 400);
});

it('a text that the page writes again and again is mended three times, and again when it has rested', () => {
  const rounds = new Rounds();
  expect([1, 2, 3, 4, 5].map((now) => rounds.mayMend('می شود', now))).toEqual([true, true, true, false, false]);
  expect(rounds.mayMend('می رود', 6)).toBe(true);
  expect(rounds.mayMend('می شود', 60_000)).toBe(true);
});
