import { Analyses, type Known } from './analyses';
import { Evidence, Signs } from './evidence';
import type { Features, Seen } from './features';
import type { SpacingData } from './format';
import { extend, mix } from './hash';
import type { Judge } from './judge';
import { Kind, kindOf } from './letters';
import { readingFeatures } from './reading-features';
import { lostBeforeVerb } from './run';
import { Gap, Token, Tokens } from './tokens';
import { Word } from './word';

/** The edge of a sentence, as a neighbour. */
export const NOBODY: Seen = { hash: 0, word: 0 };

/** Reads tokens: looks them up, finds how they are typed, and cuts glued ones into pieces. */
export class Reader {
  private readonly analyses: Analyses;
  private readonly signs: Signs;
  /** The tokens that are unknown or ambiguous, in order, and what is known of each. */
  private readonly unsure: number[] = [];
  private readonly known: Known[] = [];
  private readonly pieces = new Tokens();

  constructor(
    private readonly data: SpacingData,
    private readonly features: Features,
  ) {
    this.analyses = new Analyses(data);
    this.signs = new Signs(data);
  }

  /** Looks all words up and analyses the unknown and the ambiguous. @returns the `Evidence` */
  look(text: string, tokens: Tokens): number {
    const { data, signs } = this;
    let halves = 0;
    let evidence = 0;
    this.unsure.length = this.known.length = 0;
    for (let i = 0; i < tokens.count; i++) {
      const letters = tokens.letters[i]!;
      if (!letters) continue;
      const hash = tokens.hash[i]!;
      // What stands in a text that was mended is mostly known from before.
      const word = tokens.word[i]! || data.words.get(mix(hash));
      tokens.word[i] = word;
      if (tokens.gap[i] === Gap.zwnj) halves++;
      else if (tokens.gap[i] === Gap.space && i > 0 && !(evidence & Evidence.spaced))
        evidence |= signs.apart(hash, word, tokens.hash[i - 1]!, tokens.word[i - 1]!);
      const isKnown = (word & Word.frequency) !== 0;
      if (letters < 3 || (isKnown && !(word & Word.ambiguous))) continue;
      const read = this.analyses.of(text, tokens, i, word);
      this.unsure.push(i);
      this.known.push(read);
      if (!isKnown && !read.analysis.seamless && signs.isGlued(read.analysis.readings[0])) evidence |= Evidence.glued;
    }
    return evidence | Math.min(halves, Evidence.halves);
  }

  /**
   * Cuts glued words where the judge wants it.
   * @returns the pieces of the text: the tokens themselves where nothing was cut
   */
  cut(text: string, tokens: Tokens, judge: Judge, evidence: number): Tokens {
    const { pieces } = this;
    pieces.count = 0;
    let done = 0;
    for (let k = 0; k < this.unsure.length; k++) {
      const i = this.unsure[k]!;
      const read = this.known[k]!;
      const isRun = read.run > 0 && (tokens.word[i]! & Word.run) !== 0;
      const chosen = isRun
        ? -1
        : this.choose(k, tokens, i > done ? tokens : pieces, i > done ? i : pieces.count, judge, evidence);
      const run = chosen < 0 && !this.tied(tokens, i) ? read.run || this.beforeVerb(tokens, k) : 0;
      if (chosen < 0 && !run) continue;
      pieces.append(tokens, done, i);
      if (chosen < 0) this.cutAt(text, tokens, i, read.letters, [run], Gap.lost);
      else this.cutAt(text, tokens, i, read.letters, read.analysis.readings[chosen]!.cuts, Gap.glued);
      done = i + 1;
    }
    if (done === 0) return tokens;
    pieces.append(tokens, done, tokens.count);
    return pieces;
  }

  /** Adds the pieces of one token. @param inner the `Gap` between them */
  private cutAt(
    text: string,
    tokens: Tokens,
    i: number,
    letters: readonly number[],
    cuts: readonly number[],
    inner: number,
  ): void {
    let at = tokens.start[i]!;
    let done = 0;
    for (let k = 0; k <= cuts.length; k++) {
      const cut = cuts[k] ?? letters.length;
      const end = k < cuts.length ? offsetOf(text, at, cut - done) : tokens.end[i]!;
      const hash = hashOf(letters, done, cut);
      const gap = k ? inner : tokens.gap[i]!;
      this.pieces.push(at, end, hash, this.data.words.get(mix(hash)), cut - done, Token.word, gap);
      at = end;
      done = cut;
    }
  }

  /** Where an unknown word that ends in «می» lost the space before it, by the verb behind it; «فرومی» is a prefix itself. */
  private beforeVerb(tokens: Tokens, k: number): number {
    const i = this.unsure[k]!;
    const isWord = (tokens.word[i]! & (Word.frequency | Word.affix)) !== 0;
    const isVerbNext = i + 1 < tokens.count && tokens.gap[i + 1] === Gap.space;
    return isVerbNext && !isWord ? lostBeforeVerb(this.data, this.known[k]!.letters, tokens.word[i + 1]!) : 0;
  }

  /** Whether a half-space ties it to a neighbour: then it is a part of a word, and no sentence lost a space in it. */
  private tied(tokens: Tokens, i: number): boolean {
    return tokens.gap[i] === Gap.zwnj || (i + 1 < tokens.count && tokens.gap[i + 1] === Gap.zwnj);
  }

  /** @param read and @param at tell the word as its neighbour sees it: what was read so far, and how much of it */
  private choose(k: number, tokens: Tokens, read: Tokens, at: number, judge: Judge, evidence: number): number {
    const i = this.unsure[k]!;
    const { analysis, letters } = this.known[k]!;
    if (analysis.readings.length === 0) return -1;
    const isFirst = at === 0 || tokens.gap[i] === Gap.break;
    const before = isFirst ? NOBODY : { hash: read.hash[at - 1]!, word: read.word[at - 1]! };
    const whole = { hash: tokens.hash[i]!, word: tokens.word[i]! };
    const after = this.ahead(tokens, k);
    for (const reading of analysis.readings) {
      readingFeatures(this.features, this.data, whole, analysis, reading, letters, before, after, evidence);
      judge.weigh(this.features);
    }
    return judge.choose(analysis.readings, tokens.start[i]!, tokens.letters[i]!, evidence);
  }

  /** The token after an unsure one as that sees it, not cut yet: by its likely first piece. */
  private ahead(tokens: Tokens, k: number): Seen {
    const i = this.unsure[k]! + 1;
    if (i >= tokens.count || !tokens.letters[i] || tokens.gap[i] === Gap.break) return NOBODY;
    const isUnknown = !(tokens.word[i]! & Word.frequency) && this.unsure[k + 1] === i;
    const reading = isUnknown ? this.known[k + 1]!.analysis.readings[0] : undefined;
    if (!reading) return { hash: tokens.hash[i]!, word: tokens.word[i]! };
    return { hash: reading.pieces[0]!, word: this.data.words.get(mix(reading.pieces[0]!)) };
  }
}

function hashOf(letters: readonly number[], from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i++) hash = extend(hash, letters[i]!);
  return hash;
}

/** @returns the offset behind the n-th letter from `start`, and behind the marks on it */
function offsetOf(text: string, start: number, letters: number): number {
  let at = start;
  for (let seen = 0; seen < letters || kindOf(text.charCodeAt(at)) === Kind.mark; at++) {
    if (kindOf(text.charCodeAt(at)) === Kind.letter) seen++;
  }
  return at;
}
