import { Analyses, type Known } from './analyses';
import { Evidence, Signs } from './evidence';
import type { Features, Seen } from './features';
import type { SpacingData } from './format';
import { extend, mix } from './hash';
import type { Judge } from './judge';
import { Kind, kindOf } from './letters';
import type { Pieces } from './pieces';
import { readingFeatures } from './reading-features';
import { Gap, type Tokens } from './tokens';
import { Word } from './word';

/** The edge of a sentence, as a neighbour. */
export const NOBODY: Seen = { hash: 0, word: 0 };

/** Reads tokens: looks them up, finds how they are typed, and cuts glued ones into pieces. */
export class Reader {
  private readonly analyses: Analyses;
  private readonly signs: Signs;
  private readonly words: number[] = [];
  private readonly known: (Known | undefined)[] = [];

  constructor(
    private readonly data: SpacingData,
    private readonly features: Features,
  ) {
    this.analyses = new Analyses(data);
    this.signs = new Signs(data);
  }

  /** Looks all words up and analyses the unknown and the ambiguous. @returns the `Evidence` */
  look(text: string, tokens: Tokens): number {
    const { data, words, known } = this;
    let halves = 0;
    let evidence = 0;
    for (let i = 0; i < tokens.count; i++) {
      known[i] = undefined;
      words[i] = 0;
      const letters = tokens.letters[i]!;
      if (!letters) continue;
      const hash = tokens.hash[i]!;
      const word = data.words.get(mix(hash));
      words[i] = word;
      if (tokens.gap[i] === Gap.zwnj) halves++;
      else if (tokens.gap[i] === Gap.space && i > 0)
        evidence |= this.signs.apart(hash, word, tokens.hash[i - 1]!, words[i - 1]!);
      if (letters < 3 || ((word & Word.frequency) !== 0 && !(word & Word.ambiguous))) continue;
      const read = this.analyses.of(text, tokens, i, !(word & Word.frequency));
      known[i] = read;
      if (!(word & Word.frequency) && !read.analysis.seamless && this.signs.isGlued(read.analysis.readings[0])) {
        evidence |= Evidence.glued;
      }
    }
    return evidence | Math.min(halves, Evidence.halves);
  }

  /** Cuts the text into pieces, glued words where the judge wants it. */
  cut(text: string, tokens: Tokens, judge: Judge, evidence: number, pieces: Pieces): void {
    pieces.count = 0;
    for (let i = 0; i < tokens.count; i++) {
      const start = tokens.start[i]!;
      const letters = tokens.letters[i]!;
      const read = this.known[i];
      const chosen = read ? this.choose(read, tokens, i, judge, evidence, pieces) : -1;
      const run = chosen < 0 && read && !this.tied(tokens, i) ? read.run : 0;
      if (chosen < 0 && !run) {
        pieces.push(start, tokens.end[i]!, tokens.hash[i]!, this.words[i]!, letters, tokens.gap[i]!, tokens.kind[i]!);
        continue;
      }
      const cuts = chosen < 0 ? [run] : read!.analysis.readings[chosen]!.cuts;
      const inner = chosen < 0 ? Gap.lost : Gap.glued;
      let at = start;
      let done = 0;
      for (let k = 0; k <= cuts.length; k++) {
        const cut = cuts[k] ?? letters;
        const end = k < cuts.length ? offsetOf(text, at, cut - done) : tokens.end[i]!;
        const hash = hashOf(read!.letters, done, cut);
        pieces.push(at, end, hash, this.data.words.get(mix(hash)), cut - done, k ? inner : tokens.gap[i]!, 0);
        at = end;
        done = cut;
      }
    }
  }

  /** Whether a half-space ties it to a neighbour: then it is a part of a word, and no sentence lost a space in it. */
  private tied(tokens: Tokens, i: number): boolean {
    return tokens.gap[i] === Gap.zwnj || (i + 1 < tokens.count && tokens.gap[i + 1] === Gap.zwnj);
  }

  private choose(read: Known, tokens: Tokens, i: number, judge: Judge, evidence: number, pieces: Pieces): number {
    const { readings } = read.analysis;
    if (readings.length === 0) return -1;
    const p = pieces.count - 1;
    const first = p < 0 || tokens.gap[i] === Gap.break;
    const before = first ? NOBODY : { hash: pieces.hash[p]!, word: pieces.word[p]! };
    const whole = { hash: tokens.hash[i]!, word: this.words[i]! };
    const after = this.ahead(tokens, i + 1);
    for (const reading of readings) {
      readingFeatures(this.features, this.data, whole, read.analysis, reading, read.letters, before, after, evidence);
      judge.weigh(this.features);
    }
    return judge.choose(readings, tokens.start[i]!, tokens.letters[i]!, evidence);
  }

  /** A token as the word before it sees it, not read yet: by its likely first piece. */
  private ahead(tokens: Tokens, i: number): Seen {
    if (i >= tokens.count || !tokens.letters[i] || tokens.gap[i] === Gap.break) return NOBODY;
    const reading = this.words[i]! & Word.frequency ? undefined : this.known[i]?.analysis.readings[0];
    if (!reading) return { hash: tokens.hash[i]!, word: this.words[i]! };
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
