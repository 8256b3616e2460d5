import { Affix, affixOf } from './affixes';
import type { SpacingData } from './format';
import { extend, hashWord, MAX_LETTERS, mix, pairKey, restHash } from './hash';
import { joinsForward } from './letters';
import { overNothing } from './odds';
import type { Analysis, Reading } from './reading';
import { firstPart, secondPart, Word } from './word';

/** Roles a piece can play, the states of the search; a `Tie` plus one, or the start. */
const ROLES = 8;
const Role = { word: 0, verb: 1, plural: 2, comparative: 3, copula: 4, possessive: 5, prefix: 6 } as const;
const NEVER = 99;
const HEH = 0x647;
const YEH = 0x6cc;
const AT = hashWord('ات');
const MAX_PIECE = 16;

/** Finds the readings of a word: for each way it can end, the cheapest sequence of pieces that grammar allows. */
export class Splitter {
  private readonly prefix = new Int32Array(MAX_LETTERS + 1);
  private readonly cost = new Float64Array((MAX_LETTERS + 1) * ROLES);
  private readonly back = new Int16Array((MAX_LETTERS + 1) * ROLES);
  private letters: readonly number[] = [];
  /** Whether the whole is known in one piece. */
  private isKnown = false;

  constructor(private readonly data: SpacingData) {}

  /** @param letters folded codes of a word, at most `MAX_LETTERS` */
  analyse(letters: readonly number[]): Analysis {
    const n = letters.length;
    this.letters = letters;
    for (let i = 0; i < n; i++) this.prefix[i + 1] = extend(this.prefix[i]!, letters[i]!);
    this.isKnown = (this.data.words.get(mix(this.prefix[n]!)) & Word.frequency) > 0;
    this.cost.fill(NEVER, 0, (n + 1) * ROLES);
    for (let end = 1; end <= n; end++) {
      if (end < n || n > 2) this.start(end, n);
      for (let begin = Math.max(1, end - MAX_PIECE); begin < end; begin++) this.step(begin, end);
    }
    const readings: Reading[] = [];
    let seamless = false;
    for (let role = 0; role < Role.prefix; role++) {
      if (this.cost[n * ROLES + role]! >= NEVER) continue;
      const reading = this.trace(n, role);
      if (reading.cuts.length === 0) seamless = true;
      else if (!readings.some((r) => r.cuts.join() === reading.cuts.join())) readings.push(reading);
    }
    for (const reading of readings) reading.doubtful = this.isDoubtful(reading, seamless);
    return { readings, seamless };
  }

  /**
   * «موهاش» is «مو» with its ending, which no half-space ties: the ending of a word that nobody knows (موه‌اش) is no
   * reading beside it. «ات» behind another letter than ه is nearly always a plural of Arabic make (رفاهیات, آسیبات):
   * careful text ties 17 such words in 26,000 sentences (زندگی‌ات), and hardly anybody glues them.
   */
  private isDoubtful({ pieces, cuts }: Reading, seamless: boolean): boolean {
    if (seamless && !(this.data.words.get(mix(pieces[0]!)) & Word.stored)) return true;
    return pieces.at(-1) === AT && this.letters[cuts.at(-1)! - 1] !== HEH;
  }

  private hash(begin: number, end: number): number {
    return restHash(this.prefix[end]!, this.prefix[begin]!, end - begin);
  }

  private start(end: number, n: number): void {
    const hash = this.prefix[end]!;
    const word = this.data.words.get(mix(hash));
    if (end === n) return;
    if (word & Word.affix && affixOf(hash) & Affix.verbPrefix) this.reach(0, 0, end, Role.prefix, 0);
    if (word & Word.stored) {
      const frequency = word & Word.ambiguous ? 0 : word & Word.frequency;
      this.reach(0, 0, end, Role.word, (8 - frequency) * 0.8 + (end < 3 ? 3 : 0) + (frequency ? 0 : 2));
    } else if (end > 2 && end <= MAX_PIECE) this.reach(0, 0, end, Role.word, 14);
  }

  private step(begin: number, end: number): void {
    const hash = this.hash(begin, end);
    const word = this.data.words.get(mix(hash));
    if (!(word & Word.stored)) return;
    const affix = word & Word.affix ? affixOf(hash) : 0;
    for (let role = 0; role <= Role.prefix; role++) {
      const sofar = this.cost[begin * ROLES + role]!;
      if (sofar >= NEVER) continue;
      if (role === Role.prefix) {
        if (word & Word.verb) this.reach(begin, role, end, Role.verb, sofar + 1);
        continue;
      }
      const first = this.hash(this.back[begin * ROLES + role]! >> 3, begin);
      const before = this.data.words.get(mix(first));
      const unknown = !(before & Word.stored);
      const compound = role === Role.word && this.back[begin * ROLES + role]! >> 3 > 0;
      const inflects = role === Role.word && (unknown || compound);
      if (
        affix & Affix.plural &&
        (role === Role.comparative || inflects || (role === Role.word && before & Word.nominal))
      )
        this.reach(begin, role, end, Role.plural, sofar + 1);
      if (affix & Affix.comparative && role === Role.word && (compound || before & Word.comparable))
        this.reach(begin, role, end, Role.comparative, sofar + 1);
      const last = this.letters[begin - 1]!;
      const silent = role <= Role.verb && (before & Word.silentH || (unknown && last === HEH));
      const afterYeh = last === YEH && (role === Role.copula || (role === Role.word && before & Word.nominal));
      if (silent || afterYeh) {
        if (affix & Affix.copula) this.reach(begin, role, end, Role.copula, sofar + (silent ? 1 : 3));
        if (affix & Affix.possessive) this.reach(begin, role, end, Role.possessive, sofar + (silent ? 1 : 2));
      }
      if (role === Role.word && end - begin > 1 && !unknown && !(this.isKnown && affixOf(hash) & Affix.joined)) {
        const pair = this.data.pairs.get(pairKey(first, hash));
        if (pair) this.reach(begin, role, end, Role.word, sofar + 1 + (15 - overNothing(pair)) * 0.5);
        else if (firstPart(before) + secondPart(word) > 6) this.reach(begin, role, end, Role.word, sofar + 9);
      }
    }
  }

  private reach(begin: number, role: number, end: number, next: number, cost: number): void {
    const slot = end * ROLES + next;
    if (cost >= this.cost[slot]!) return;
    this.cost[slot] = cost;
    this.back[slot] = (begin << 3) | role;
  }

  private trace(n: number, last: number): Reading {
    const cuts: number[] = [];
    const ties: number[] = [];
    const pieces: number[] = [];
    let role = last;
    let pieceEnd = n;
    for (let at = n; at > 0; ) {
      const back = this.back[at * ROLES + role]!;
      const begin = back >> 3;
      if (begin > 0 && joinsForward(this.letters[begin - 1]!)) {
        cuts.unshift(begin);
        ties.unshift(role);
        pieces.unshift(this.hash(begin, pieceEnd));
        pieceEnd = begin;
      }
      at = begin;
      role = back & 7;
    }
    pieces.unshift(this.hash(0, pieceEnd));
    return { cuts, ties, pieces, doubtful: false };
  }
}
