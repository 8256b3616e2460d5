import { WEIGHT_BITS } from '../../text/spacing/features';
import type { Examples } from './examples';
import { seeded } from './random';

/** How far one unit of a weight is in natural-log odds. */
export const UNIT = 1 / 24;

/** Maximum-entropy training by AdaGrad, in a fixed shuffled order: the same examples give the same weights. */
export function learn(examples: readonly Examples[], epochs = 6, rate = 0.15, decay = 2e-6): Float32Array {
  const weights = new Float32Array(1 << WEIGHT_BITS);
  const squares = new Float32Array(1 << WEIGHT_BITS).fill(1);
  const order = shuffled(examples);
  const scores = new Float64Array(16);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const [set, d] of order) {
      const { features, ends, decisions, right } = set;
      const from = d ? decisions[d - 1]! : 0;
      const to = decisions[d]!;
      let sum = 1;
      for (let a = from; a < to; a++) {
        let score = 0;
        for (let i = a ? ends[a - 1]! : 0; i < ends[a]!; i++) score += weights[features[i]!]!;
        scores[a - from] = Math.exp(Math.max(-30, Math.min(30, score)));
        sum += scores[a - from]!;
      }
      for (let a = from; a < to; a++) {
        const error = (right[d] === a - from ? 1 : 0) - scores[a - from]! / sum;
        if (Math.abs(error) < 1e-4) continue;
        for (let i = a ? ends[a - 1]! : 0; i < ends[a]!; i++) {
          const f = features[i]!;
          const gradient = error - decay * weights[f]!;
          squares[f]! += gradient * gradient;
          weights[f]! += (rate * gradient) / Math.sqrt(squares[f]!);
        }
      }
    }
  }
  return weights;
}

function shuffled(examples: readonly Examples[]): (readonly [Examples, number])[] {
  const order = examples.flatMap((set) => set.decisions.map((_, d) => [set, d] as const));
  const random = seeded(7);
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

/** @returns weights in units of `UNIT`, as they are shipped */
export function quantise(weights: Float32Array): Int8Array {
  return Int8Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round(w / UNIT))));
}
