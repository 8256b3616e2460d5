import { Affix, affixOf } from './affixes';
import type { Features, Seen } from './features';
import type { SpacingData } from './format';
import { gapFeatures, type Seam } from './gap-features';
import { concatHash, mix, pairKey } from './hash';
import type { Judge } from './judge';
import { foldOf, joinsForward, Kind, kindOf } from './letters';
import type { Pieces } from './pieces';
import { NOBODY } from './reader';
import { stemOf } from './stem';
import { Gap, Token } from './tokens';
import { firstPart, secondPart, Word } from './word';

/** What the engine decided to write between two pieces. */
export interface Decision {
  /** Where the gap starts. */
  start: number;
  /** Where it ends; equal to `start` inside a glued word. */
  end: number;
  /** Hashes of the pieces before and after; 0 for numbers. */
  first: number;
  second: number;
  inserted: '' | ' ' | '\u200c';
}

/** How readily two words that were never seen together must form compounds to be considered at all. */
const PRODUCTIVE = 3;
/** How common a word must be to stand beside a number that runs into it. */
const COMMON = 4;
const HEH = 0x47;
const YEH = 0xcc;

/** Decides about the gaps between pieces. */
export class Joiner {
  private readonly seam: Seam = {
    ending: 0,
    beginning: 0,
    secondEnding: 0,
    firstLetters: 0,
    secondLetters: 0,
    joins: false,
    stem: 0,
    stemLetters: 0,
  };

  constructor(
    private readonly data: SpacingData,
    private readonly features: Features,
  ) {}

  /** @returns decisions in order */
  decide(text: string, pieces: Pieces, judge: Judge, evidence: number): Decision[] {
    const decisions: Decision[] = [];
    for (let i = 1; i < pieces.count; i++) {
      const gap = pieces.gap[i]!;
      if (gap === Gap.space) {
        if (pieces.letters[i] && pieces.letters[i - 1] && this.mayJoin(text, pieces, i)) {
          this.judge(text, pieces, i, judge, evidence, decisions);
        }
      } else if (gap === Gap.glued) this.note(pieces, i, '\u200c', decisions);
      else if (gap === Gap.lost || (gap === Gap.nothing && this.numberRunsOn(pieces, i))) {
        this.note(pieces, i, ' ', decisions);
      }
    }
    return decisions;
  }

  private note(pieces: Pieces, i: number, inserted: Decision['inserted'], into: Decision[]): void {
    const first = pieces.hash[i - 1]!;
    into.push({ start: pieces.end[i - 1]!, end: pieces.start[i]!, first, second: pieces.hash[i]!, inserted });
  }

  private judge(text: string, pieces: Pieces, i: number, judge: Judge, evidence: number, into: Decision[]): void {
    const { seam } = this;
    const first = pieces.hash[i - 1]!;
    const second = pieces.hash[i]!;
    const start = pieces.end[i - 1]!;
    const end = pieces.start[i]!;
    seam.ending = lastLetters(text, start, pieces.start[i - 1]!);
    seam.secondEnding = lastLetters(text, pieces.end[i]!, end);
    seam.beginning = firstLetters(text, end, pieces.end[i]!);
    seam.firstLetters = pieces.letters[i - 1]!;
    seam.secondLetters = pieces.letters[i]!;
    seam.joins = joinsForward(text.charCodeAt(start - 1));
    stemOf(second, seam.secondLetters, seam.secondEnding, seam);
    const before = neighbour(pieces, i - 2, pieces.gap[i - 1]!);
    const after = i + 1 < pieces.count ? neighbour(pieces, i + 1, pieces.gap[i + 1]!) : NOBODY;
    const a = { hash: first, word: pieces.word[i - 1]! };
    const b = { hash: second, word: pieces.word[i]! };
    gapFeatures(this.features, this.data, before, a, b, after, seam, evidence);
    if (!judge.joins(this.features, end, evidence)) return;
    this.note(pieces, i, seam.joins && !this.joinsOutright(second, b.word, seam.ending & 0xff) ? '\u200c' : '', into);
  }

  /** Possessives are written with nothing between after a consonant: کتابشان, but خانه‌شان, زندگی‌شان. */
  private joinsOutright(hash: number, word: number, last: number): boolean {
    return (word & Word.affix) !== 0 && last !== HEH && last !== YEH && affixOf(hash) === Affix.possessive;
  }

  private mayJoin(text: string, pieces: Pieces, i: number): boolean {
    const first = pieces.hash[i - 1]!;
    const second = pieces.hash[i]!;
    const a = pieces.word[i - 1]!;
    const b = pieces.word[i]!;
    const ending = b & Word.affix ? affixOf(second) & ~Affix.verbPrefix : 0;
    if (ending === Affix.copula) return takesCopula(text.charCodeAt(pieces.end[i - 1]! - 1));
    if (ending) return true;
    if (a & Word.affix && affixOf(first) & Affix.verbPrefix) return (b & Word.verb) !== 0 || !(b & Word.stored);
    if (firstPart(a) + secondPart(b) > PRODUCTIVE || first === second) return true;
    const parts = firstPart(a) > 0 && secondPart(b) > 0;
    if (parts && this.data.pairs.get(pairKey(first, second)) !== 0) return true;
    if (joinsForward(text.charCodeAt(pieces.end[i - 1]! - 1))) return false;
    return (this.data.words.get(mix(concatHash(first, second, pieces.letters[i]!))) & Word.frequency) >= 3;
  }

  /** Whether a number and a common word stand side by side with nothing between: 95درصد, ارز4200. */
  private numberRunsOn(pieces: Pieces, i: number): boolean {
    const wordAt = pieces.kind[i - 1] === Token.number ? i : i - 1;
    if (pieces.kind[wordAt] !== Token.word || pieces.kind[2 * i - 1 - wordAt] !== Token.number) return false;
    const frequency = pieces.word[wordAt]! & Word.frequency;
    const letters = pieces.letters[wordAt]!;
    return !(pieces.word[wordAt]! & Word.affix) && frequency >= (letters > 2 ? COMMON : 6) && letters > 1;
  }
}

/** Forms of «to be» are tied to ه and ی alone; elsewhere ای calls somebody (ای ایران) and ام is a name. */
function takesCopula(code: number): boolean {
  const last = foldOf(code) & 0xff;
  return last === HEH || last === YEH;
}

function neighbour(pieces: Pieces, i: number, gap: number): Seen {
  const apart = i < 0 || gap === Gap.break || gap === Gap.mark;
  return apart ? NOBODY : { hash: pieces.hash[i]!, word: pieces.word[i]! };
}

/** @returns the folded codes of up to three letters before an offset, packed as bytes, the last one lowest */
function lastLetters(text: string, end: number, start: number): number {
  let packed = 0;
  for (let at = end - 1, shift = 0; at >= start && shift < 24; at--) {
    const code = text.charCodeAt(at);
    if (kindOf(code) !== Kind.letter) continue;
    packed |= (foldOf(code) & 0xff) << shift;
    shift += 8;
  }
  return packed;
}

/** @returns the folded codes of up to three letters from an offset, packed as bytes, the first one highest */
function firstLetters(text: string, start: number, end: number): number {
  let packed = 0;
  for (let at = start, n = 0; at < end && n < 3; at++) {
    const code = text.charCodeAt(at);
    if (kindOf(code) !== Kind.letter) continue;
    packed = (packed << 8) | (foldOf(code) & 0xff);
    n++;
  }
  return packed;
}
