import { Decider } from '../../text/spacing/decide';
import type { Features } from '../../text/spacing/features';
import type { SpacingData } from '../../text/spacing/format';
import type { Judge } from '../../text/spacing/judge';
import { Kind, kindOf } from '../../text/spacing/letters';
import type { Reading } from '../../text/spacing/reading';
import { inTrainingOrder } from './order';

/** Whole numbers, packed, as many as come. */
export class Numbers {
  length = 0;
  values = new Int32Array(1 << 16);

  push(value: number): void {
    if (this.length === this.values.length) {
      const longer = new Int32Array(this.length * 2);
      longer.set(this.values);
      this.values = longer;
    }
    this.values[this.length++] = value;
  }
}

/** Decisions of the training text: groups of weighed alternatives, one of which is right. */
export class Examples {
  /** All indices of weights, one alternative after the other, and where each alternative's end. */
  readonly features = new Numbers();
  readonly ends = new Numbers();
  /** The same for rows of the embedding. */
  readonly rows = new Numbers();
  readonly rowEnds = new Numbers();
  /** For each decision: the index of its last alternative plus one. */
  readonly decisions = new Numbers();
  /** For each decision: which alternative is right, or -1 when none is. */
  readonly right = new Numbers();
  /** For each decision: which network reads it. */
  readonly heads = new Numbers();
  /** For each decision: 1 when one of its alternatives must be taken. */
  readonly among = new Numbers();

  alternative(f: Features): void {
    for (let i = 0; i < f.count; i++) this.features.push(f.at[i]!);
    this.ends.push(this.features.length);
    for (let i = 0; i < f.deepCount; i++) this.rows.push(f.deep[i]!);
    this.rowEnds.push(this.rows.length);
  }

  /** Forgets the alternatives of a decision that is not to be learned. */
  discard(): void {
    const last = (numbers: Numbers) => (numbers.length ? numbers.values[numbers.length - 1]! : 0);
    this.ends.length = this.rowEnds.length = last(this.decisions);
    this.features.length = last(this.ends);
    this.rows.length = last(this.rowEnds);
  }

  /** @param among whether one of the alternatives is known to be right: they are weighed against each other alone */
  decide(right: number, head: number, among = false): void {
    this.decisions.push(this.ends.length);
    this.right.push(right);
    this.heads.push(head);
    this.among.push(among ? 1 : 0);
  }
}

const isLetter = (text: string, at: number) => kindOf(text.charCodeAt(at)) === Kind.letter;

/** Judges by gold text, and notes what there was to judge. */
class GoldJudge implements Judge {
  /** What gold has before its n-th letter: 0 nothing, 1 a half-space, 2 anything else. */
  private gold: number[] = [];
  /** Offset in the input → number of letters before it. */
  private ordinal: number[] = [];

  /** @param rivalsOnly whether only words with several readings are noted, and only where gold has one of them */
  constructor(
    private readonly into: Examples,
    private readonly rivalsOnly: boolean,
  ) {}

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

  /** Nothing: every example has all that is to say. */
  remembers(): boolean {
    return false;
  }

  hear(): void {}

  joins(features: Features, at: number): boolean {
    const joined = this.gold[this.ordinal[at]!]! < 2;
    if (this.rivalsOnly) return joined;
    inTrainingOrder(features);
    this.into.alternative(features);
    this.into.decide(joined ? 0 : -1, 0);
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
    if (this.rivalsOnly && (readings.length < 2 || best < 0)) this.into.discard();
    else this.into.decide(best, 1, this.rivalsOnly);
    return best;
  }
}

/** Runs the engine's own reading over damaged lines and collects what it asks. */
export function collect(
  data: SpacingData,
  lines: Iterable<readonly [gold: string, input: string]>,
  into: Examples,
  rivalsOnly = false,
): void {
  const decider = new Decider(data);
  const judge = new GoldJudge(into, rivalsOnly);
  for (const [gold, input] of lines) {
    judge.open(gold, input);
    decider.decide(input, 0, input.length, [], judge);
  }
}
