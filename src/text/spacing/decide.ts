import { Affix, affixOf } from './affixes';
import { Features, gapFeatures, readingFeatures, type Seam, type Seen } from './features';
import type { SpacingData } from './format';
import { mix, pairKey } from './hash';
import type { Judge } from './judge';
import { foldOf, joinsForward, Kind, kindOf } from './letters';
import { Pieces } from './pieces';
import { type Analysis, type Reading, Splitter, Tie } from './split';
import { stemOf } from './stem';
import { Gap, scan, Tokens } from './tokens';
import { firstPart, secondPart, Word } from './word';

/** Where the engine decided for a half-space (or nothing, after a letter that does not join). */
export interface Decision {
  /** Where the gap starts. */
  start: number;
  /** Where it ends; equal to `start` inside a glued word. */
  end: number;
  /** Hashes of the pieces before and after. */
  first: number;
  second: number;
}

/** A range of a text, in UTF-16 offsets, its end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Signs of how carefully a paragraph is typed, as bits. */
export const Evidence = { half: 1, spaced: 2, glued: 4 } as const;

const NOBODY: Seen = { hash: 0, word: 0 };
const CACHE = 1024;
/** How readily two words that were never seen together must form compounds to be considered at all. */
const PRODUCTIVE = 3;

interface Cached {
  hash: number;
  letters: readonly number[];
  analysis: Analysis;
}

/** Reads a paragraph: finds what could be mended and asks a judge. */
export class Decider {
  private readonly tokens = new Tokens();
  private readonly pieces = new Pieces();
  private readonly features = new Features();
  private readonly splitter: Splitter;
  private readonly cache: (Cached | undefined)[] = new Array(CACHE);
  private words: number[] = [];
  private analyses: (Cached | undefined)[] = [];
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

  constructor(private readonly data: SpacingData) {
    this.splitter = new Splitter(data);
  }

  /** @returns decisions about text[from, to), outside the protected spans, in order */
  decide(text: string, from: number, to: number, spans: readonly Span[], judge: Judge): Decision[] {
    this.tokens.count = 0;
    let at = from;
    for (const span of spans) {
      if (span.end <= at || span.start >= to) continue;
      scan(text, at, span.start, this.tokens);
      at = span.end;
    }
    scan(text, at, to, this.tokens);
    const evidence = this.prepare(text);
    this.cut(text, judge, evidence);
    return this.join(text, judge, evidence);
  }

  /** Looks all words up and reads the glued ones. @returns the `Evidence` */
  private prepare(text: string): number {
    const { tokens, data } = this;
    let evidence = 0;
    for (let i = 0; i < tokens.count; i++) {
      this.analyses[i] = undefined;
      this.words[i] = 0;
      if (!tokens.letters[i]) continue;
      const hash = tokens.hash[i]!;
      const word = data.words.get(mix(hash));
      this.words[i] = word;
      if (tokens.gap[i] === Gap.zwnj) evidence |= Evidence.half;
      else if (tokens.gap[i] === Gap.space && word & (Word.affix | Word.verb) && i > 0) {
        const before = this.words[i - 1]!;
        if (word & Word.affix && affixOf(hash) & Affix.plural && before & Word.nominal) evidence |= Evidence.spaced;
        else if (word & Word.verb && before & Word.affix && affixOf(tokens.hash[i - 1]!) & Affix.verbPrefix)
          evidence |= Evidence.spaced;
      }
      if (tokens.letters[i]! > 2 && ((word & Word.frequency) === 0 || word & Word.ambiguous)) {
        const read = this.analyse(text, i);
        this.analyses[i] = read;
        const tie = read.analysis.readings[0]?.ties.at(-1);
        if ((tie === Tie.verb || tie === Tie.plural) && !(word & Word.frequency) && !read.analysis.seamless)
          evidence |= Evidence.glued;
      }
    }
    return evidence;
  }

  private analyse(text: string, i: number): Cached {
    const hash = this.tokens.hash[i]!;
    const slot = mix(hash) % CACHE;
    const cached = this.cache[slot];
    if (cached?.hash === hash && cached.letters.length === this.tokens.letters[i]) return cached;
    const letters: number[] = [];
    for (let at = this.tokens.start[i]!; at < this.tokens.end[i]!; at++) {
      const code = text.charCodeAt(at);
      if (kindOf(code) === Kind.letter) letters.push(foldOf(code));
    }
    const fresh = { hash, letters, analysis: this.splitter.analyse(letters) };
    this.cache[slot] = fresh;
    return fresh;
  }

  private seen(hash: number): Seen {
    return { hash, word: this.data.words.get(mix(hash)) };
  }

  /** A token as the word after sees it before it is read itself: by its likely first piece. */
  private ahead(i: number): Seen {
    if (i >= this.tokens.count || !this.tokens.letters[i] || this.tokens.gap[i] === Gap.break) return NOBODY;
    const readings = this.analyses[i]?.analysis.readings;
    if (readings?.length && !(this.words[i]! & Word.frequency)) return this.seen(readings[0]!.pieces[0]!);
    return { hash: this.tokens.hash[i]!, word: this.words[i]! };
  }

  /** Cuts the text into pieces, glued words where the judge wants it. */
  private cut(text: string, judge: Judge, evidence: number): void {
    const { tokens, pieces } = this;
    pieces.count = 0;
    for (let i = 0; i < tokens.count; i++) {
      const read = this.analyses[i];
      const start = tokens.start[i]!;
      let reading: Reading | undefined;
      if (read?.analysis.readings.length) {
        const whole = { hash: tokens.hash[i]!, word: this.words[i]! };
        const p = pieces.count - 1;
        const before =
          p >= 0 && tokens.gap[i] !== Gap.break ? { hash: pieces.hash[p]!, word: pieces.word[p]! } : NOBODY;
        const after = this.ahead(i + 1);
        for (const candidate of read.analysis.readings) {
          readingFeatures(
            this.features,
            this.data,
            whole,
            read.analysis,
            candidate,
            read.letters,
            before,
            after,
            evidence,
          );
          judge.weigh(this.features);
        }
        reading = read.analysis.readings[judge.choose(read.analysis.readings, start, tokens.letters[i]!, evidence)];
      }
      if (!reading) {
        pieces.push(start, tokens.end[i]!, tokens.hash[i]!, this.words[i]!, tokens.letters[i]!, tokens.gap[i]!);
        continue;
      }
      let at = start;
      let done = 0;
      reading.pieces.forEach((hash, k) => {
        const cut = reading.cuts[k] ?? tokens.letters[i]!;
        const end = k < reading.cuts.length ? offsetOf(text, at, cut - done) : tokens.end[i]!;
        pieces.push(at, end, hash, this.data.words.get(mix(hash)), cut - done, k ? Gap.nothing : tokens.gap[i]!);
        at = end;
        done = cut;
      });
    }
  }

  private join(text: string, judge: Judge, evidence: number): Decision[] {
    const { pieces, data } = this;
    const decisions: Decision[] = [];
    for (let i = 1; i < pieces.count; i++) {
      const gap = pieces.gap[i];
      if (!pieces.letters[i] || !pieces.letters[i - 1]) continue;
      const first = pieces.hash[i - 1]!;
      const second = pieces.hash[i]!;
      const start = pieces.end[i - 1]!;
      const end = pieces.start[i]!;
      if (gap === Gap.nothing && start === end) decisions.push({ start, end, first, second });
      if (gap !== Gap.space) continue;
      const a = pieces.word[i - 1]!;
      const b = pieces.word[i]!;
      if (!this.mayJoin(first, a, second, b)) continue;
      const seam = this.seam;
      seam.ending = lastLetters(text, start, pieces.start[i - 1]!, 3);
      seam.secondEnding = lastLetters(text, pieces.end[i]!, end, 3);
      seam.beginning = firstLetters(text, end, pieces.end[i]!);
      stemOf(second, pieces.letters[i]!, seam.secondEnding, seam);
      seam.firstLetters = pieces.letters[i - 1]!;
      seam.secondLetters = pieces.letters[i]!;
      seam.joins = joinsForward(text.charCodeAt(start - 1));
      const before = this.neighbour(i - 2, pieces.gap[i - 1]!);
      const after = i + 1 < pieces.count ? this.neighbour(i + 1, pieces.gap[i + 1]!) : NOBODY;
      gapFeatures(
        this.features,
        data,
        before,
        { hash: first, word: a },
        { hash: second, word: b },
        after,
        seam,
        evidence,
      );
      if (judge.joins(this.features, end, evidence)) decisions.push({ start, end, first, second });
    }
    return decisions;
  }

  private neighbour(i: number, gap: number): Seen {
    return i < 0 || gap === Gap.break || gap === Gap.mark
      ? NOBODY
      : { hash: this.pieces.hash[i]!, word: this.pieces.word[i]! };
  }

  private mayJoin(first: number, a: number, second: number, b: number): boolean {
    if (b & Word.affix && affixOf(second) & ~Affix.verbPrefix) return true;
    if (a & Word.affix && b & Word.verb && affixOf(first) & Affix.verbPrefix) return true;
    if (firstPart(a) + secondPart(b) > PRODUCTIVE || first === second) return true;
    return this.data.pairs.get(pairKey(first, second)) !== 0;
  }
}

/** @returns the folded codes of up to `count` letters before an offset, packed */
function lastLetters(text: string, end: number, start: number, count: number): number {
  let packed = 0;
  let shift = 0;
  for (let at = end - 1; at >= start && shift < count * 8; at--) {
    const code = text.charCodeAt(at);
    if (kindOf(code) !== Kind.letter) continue;
    packed |= (foldOf(code) & 0xff) << shift;
    shift += 8;
  }
  return packed;
}

/** @returns the folded codes of the first three letters from an offset, packed */
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

/** @returns the offset behind the n-th letter from `start`, and behind the marks on it */
function offsetOf(text: string, start: number, letters: number): number {
  let at = start;
  for (let seen = 0; seen < letters || kindOf(text.charCodeAt(at)) === Kind.mark; at++) {
    if (kindOf(text.charCodeAt(at)) === Kind.letter) seen++;
  }
  return at;
}
