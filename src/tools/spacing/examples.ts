import { Decider } from '../../text/spacing/decide';
import type { Features } from '../../text/spacing/features';
import type { SpacingData } from '../../text/spacing/format';
import type { Judge } from '../../text/spacing/judge';
import { Kind, kindOf } from '../../text/spacing/letters';
import type { Reading } from '../../text/spacing/split';

/** Decisions of the training text: groups of weighed alternatives, one of which is right. */
export class Examples {
  /** All feature indices, one alternative after the other. */
  readonly features: number[] = [];
  /** Where each alternative's features end. */
  readonly ends: number[] = [];
  /** For each decision: the index of its last alternative plus one. */
  readonly decisions: number[] = [];
  /** For each decision: which alternative is right, or -1 when none is. */
  readonly right: number[] = [];

  alternative(f: Features): void {
    for (let i = 0; i < f.count; i++) this.features.push(f.at[i]!);
    this.ends.push(this.features.length);
  }

  decide(right: number): void {
    this.decisions.push(this.ends.length);
    this.right.push(right);
  }
}

const isLetter = (text: string, at: number) => kindOf(text.charCodeAt(at)) === Kind.letter;

/** Judges by gold text, and notes what there was to judge. */
class GoldJudge implements Judge {
  /** What gold has before its n-th letter: 0 nothing, 1 a half-space, 2 anything else. */
  private gold: number[] = [];
  /** Offset in the input → number of letters before it. */
  private ordinal: number[] = [];

  constructor(private readonly into: Examples) {}

  open(gold: string, input: string): void {
    this.gold = [];
    this.ordinal = [];
    let between = 2;
    for (let at = 0; at < gold.length; at++) {
      if (isLetter(gold, at)) {
        this.gold.push(between);
        between = 0;
      } else between = gold[at] === '\u200c' && between === 0 ? 1 : 2;
    }
    let n = 0;
    for (let at = 0; at <= input.length; at++) {
      this.ordinal[at] = n;
      if (isLetter(input, at)) n++;
    }
  }

  joins(features: Features, at: number): boolean {
    const joined = this.gold[this.ordinal[at]!]! < 2;
    this.into.alternative(features);
    this.into.decide(joined ? 0 : -1);
    return joined;
  }

  weigh(features: Features): number {
    this.into.alternative(features);
    return 0;
  }

  choose(readings: readonly Reading[], at: number): number {
    const first = this.ordinal[at]!;
    let best = -1;
    readings.forEach((reading, i) => {
      const right = reading.cuts.every((cut) => this.gold[first + cut] === 1);
      if (right && reading.cuts.length > (readings[best]?.cuts.length ?? 0)) best = i;
    });
    this.into.decide(best);
    return best;
  }
}

/** Runs the engine's own reading over damaged lines and collects what it asks. */
export function collect(
  data: SpacingData,
  lines: Iterable<readonly [gold: string, input: string]>,
  into: Examples,
): void {
  const decider = new Decider(data);
  const judge = new GoldJudge(into);
  for (const [gold, input] of lines) {
    judge.open(gold, input);
    decider.decide(input, 0, input.length, [], judge);
  }
}
