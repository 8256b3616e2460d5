import { Affix, affixOf } from './affixes';
import type { SpacingData } from './format';
import { extend, MAX_LETTERS, mix, pairKey, restHash } from './hash';
import { joinsForward } from './letters';
import { Word } from './word';

/** Roles a piece can play in a word, the states of the search. */
const Role = { word: 0, verbPrefix: 1, verb: 2, plural: 3, comparative: 4, ending: 5 } as const;
const ROLES = 6;
const NEVER = 1e6;
/** Longest piece, in letters. */
const MAX_PIECE = 16;

/** Cost of a word that the lexicon does not have, before which no other reading is taken. */
const UNKNOWN = 24;

/**
 * Reads a glued word: where half-spaces were dropped in it.
 * The cheapest sequence of known pieces that grammar allows, found by dynamic programming.
 */
export class Splitter {
  private readonly codes = new Uint16Array(MAX_LETTERS);
  private readonly prefix = new Int32Array(MAX_LETTERS + 1);
  private readonly cost = new Float64Array((MAX_LETTERS + 1) * ROLES);
  private readonly from = new Int16Array((MAX_LETTERS + 1) * ROLES);
  /** Letter offsets of the half-spaces of the last `split`. */
  readonly cuts: number[] = [];

  constructor(private readonly data: SpacingData) {}

  /** @param letters folded codes of a word; fills `cuts` */
  split(letters: readonly number[]): void {
    const { codes, prefix, cost, from } = this;
    const n = letters.length;
    this.cuts.length = 0;
    for (let i = 0; i < n; i++) {
      codes[i] = letters[i]!;
      prefix[i + 1] = extend(prefix[i]!, letters[i]!);
    }
    cost.fill(NEVER, 0, (n + 1) * ROLES);
    for (let end = 1; end <= n; end++) {
      for (let begin = Math.max(0, end - MAX_PIECE); begin < end; begin++) this.extendTo(begin, end);
    }
    let role = 0;
    for (let r = 1; r < ROLES; r++) if (cost[n * ROLES + r]! < cost[n * ROLES + role]!) role = r;
    if (cost[n * ROLES + role]! >= UNKNOWN) return;
    for (let at = n; at > 0; ) {
      const back = from[at * ROLES + role]!;
      at = back >> 3;
      role = back & 7;
      if (at > 0 && joinsForward(codes[at - 1]!)) this.cuts.unshift(at);
    }
  }

  private extendTo(begin: number, end: number): void {
    const hash = restHash(this.prefix[end]!, this.prefix[begin]!, end - begin);
    const word = this.data.words.get(mix(hash));
    const affix = affixOf(hash);
    if (begin === 0) {
      if (affix & Affix.verbPrefix) this.reach(0, 0, end, Role.verbPrefix, 1, 0);
      if (word & Word.stored) this.reach(0, 0, end, Role.word, this.wordCost(word, end), 0);
      return;
    }
    for (let role = 0; role < ROLES; role++) {
      const sofar = this.cost[begin * ROLES + role]!;
      if (sofar >= UNKNOWN) continue;
      const start = this.from[begin * ROLES + role]! >> 3;
      const before = this.data.words.get(mix(restHash(this.prefix[begin]!, this.prefix[start]!, begin - start)));
      if (role === Role.verbPrefix) {
        if (word & Word.verb) this.reach(begin, role, end, Role.verb, 1, sofar);
        continue;
      }
      if (affix & Affix.plural && (role === Role.comparative || (role === Role.word && before & Word.nominal)))
        this.reach(begin, role, end, Role.plural, 1, sofar);
      if (affix & Affix.comparative && role === Role.word && before & Word.comparable)
        this.reach(begin, role, end, Role.comparative, 1, sofar);
      if (affix & (Affix.copula | Affix.possessive) && role <= Role.verb && before & Word.silentH)
        this.reach(begin, role, end, Role.ending, 1.5, sofar);
      if (role === Role.word && word & Word.stored && end - begin > 1) {
        const first = restHash(this.prefix[begin]!, this.prefix[start]!, begin - start);
        const odds = this.data.pairs.get(pairKey(first, hash)) >> 4;
        if (odds >= 8) this.reach(begin, role, end, Role.word, 1 + (15 - odds) * 0.3, sofar);
      }
    }
  }

  private wordCost(word: number, length: number): number {
    const frequency = word & Word.frequency;
    if (word & Word.ambiguous) return 9;
    return (8 - frequency) * 0.8 + (length < 3 ? 3 : 0) + (frequency ? 0 : 2);
  }

  private reach(begin: number, role: number, end: number, next: number, step: number, sofar: number): void {
    const slot = end * ROLES + next;
    if (sofar + step >= this.cost[slot]!) return;
    this.cost[slot] = sofar + step;
    this.from[slot] = (begin << 3) | role;
  }
}
