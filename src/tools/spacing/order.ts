import type { Features } from '../../text/spacing/features';

/**
 * Where the features of what stands around two words come among all features of a gap. Their order tells nothing, but
 * training leaves features out by their place, and another order makes another model, as good as this one give or take
 * 0.1 points: the order of the engine's code may change, that of training stays.
 */
const AROUND = [2, 3, 7, 9, 19, 20, 31];
const AROUND_DEEP = [4, 20, 21, 29, 30];

/** Puts what was heard of two words and what of the words around into the order in which the model is trained. */
export function inTrainingOrder(f: Features): void {
  place(f.at, f.count, AROUND);
  place(f.deep, f.deepCount, AROUND_DEEP);
}

/** Moves the last values to certain places among all. */
function place(values: Int32Array, count: number, places: readonly number[]): void {
  const own = Array.from(values.subarray(0, count - places.length));
  const around = values.slice(count - places.length, count);
  for (const [i, at] of places.entries()) own.splice(at, 0, around[i]!);
  values.set(own);
}
