import { Affix, affixOf } from './affixes';
import type { SpacingData } from './format';
import { concatHash, mix, pairKey } from './hash';
import { commonness, inDictionary, inReference, overNothing, overSpace } from './odds';
import type { Analysis, Reading } from './split';
import { firstPart, secondPart, Word } from './word';

/** log2 of the number of weights. */
export const WEIGHT_BITS = 17;
const MASK = (1 << WEIGHT_BITS) - 1;
/** log2 of the number of embedded values. */
export const DEEP_BITS = 13;
const DEEP_MASK = (1 << DEEP_BITS) - 1;

/** A word as its neighbours see it. */
export interface Seen {
  /** Rolling hash; 0 for the edge of a sentence, numbers and the like. */
  hash: number;
  word: number;
}

/** Collects the indices of weights that speak for or against one decision. */
export class Features {
  readonly at = new Int32Array(96);
  count = 0;
  /** Rows of the embedding, for what must be seen together. */
  readonly deep = new Int32Array(96);
  deepCount = 0;
  /** Which network reads them: 0 for gaps, 1 for readings. */
  head = 0;

  open(head: number): void {
    this.count = this.deepCount = 0;
    this.head = head;
  }

  add(template: number, value: number): void {
    this.at[this.count++] = mix(Math.imul(template, 0x3c6ef372) ^ Math.imul(value, 0x1f123bb5)) & MASK;
  }

  embed(template: number, value: number): void {
    this.deep[this.deepCount++] = mix(Math.imul(template, 0x3c6ef372) ^ Math.imul(value, 0x1f123bb5)) & DEEP_MASK;
  }
}

const traits = (word: number) => (word & (Word.verb | Word.nominal | Word.comparable | Word.silentH)) >> 3;
const known = (word: number) => (word & Word.stored ? 8 : 0) + (word & Word.frequency);

/** What the letters around a seam say. */
export interface Seam {
  /** Folded codes of the last three letters before it, packed. */
  ending: number;
  /** Folded codes of the first three letters after it, packed. */
  beginning: number;
  /** Folded codes of the last three letters of the piece after it, packed. */
  secondEnding: number;
  firstLetters: number;
  secondLetters: number;
  /** Hash of the second piece without its ending; 0 when it has none. */
  stem: number;
  stemLetters: number;
  /** Whether the letter before it joins forward. */
  joins: boolean;
}

/** Features of joining two pieces that a space separates. */
export function gapFeatures(
  f: Features,
  data: SpacingData,
  before: Seen,
  a: Seen,
  b: Seen,
  after: Seen,
  seam: Seam,
  evidence: number,
): void {
  f.open(0);
  const pair = data.pairs.get(pairKey(a.hash, b.hash));
  const affix = b.word & Word.affix ? affixOf(b.hash) : 0;
  const prefix = a.word & Word.affix ? affixOf(a.hash) & Affix.verbPrefix : 0;
  const kind = affix | prefix;
  const part = (firstPart(a.word) << 3) | secondPart(b.word);
  const joins = seam.joins ? 1 : 0;
  f.add(1, (kind << 1) | joins);
  f.add(2, (kind << 10) | (traits(a.word) << 6) | (traits(b.word) << 2) | (b.word & Word.verb ? 2 : 0));
  f.add(3, (overSpace(pair) << 6) | (inReference(pair) << 2) | inDictionary(pair));
  f.add(4, (overSpace(pair) << 8) | (overNothing(pair) << 4) | evidence | (joins << 12));
  f.add(5, (inReference(pair) << 6) | (commonness(pair) << 4) | evidence);
  f.add(6, (part << 1) | (pair ? 1 : 0));
  f.add(7, (part << 4) | evidence);
  f.add(9, b.hash);
  f.add(10, Math.imul(a.hash, 8) + secondPart(b.word));
  f.add(11, Math.imul(b.hash, 8) + firstPart(a.word));
  f.add(12, (known(a.word) << 4) | known(b.word));
  f.add(13, Math.imul(b.hash, 31) ^ seam.ending);
  f.add(14, Math.imul(b.hash, 31) ^ (seam.ending & 0xffff));
  f.add(15, Math.imul(a.hash, 31) ^ seam.secondEnding);
  f.add(16, Math.imul(seam.ending, 31) ^ seam.secondEnding);
  f.add(17, Math.imul(b.hash, 31) ^ after.hash);
  f.add(18, Math.imul(a.hash, 31) ^ before.hash);
  f.add(19, after.hash ^ (secondPart(b.word) << 5));
  f.add(20, before.hash ^ (firstPart(a.word) << 5));
  f.add(21, (Math.min(seam.firstLetters, 9) << 4) | Math.min(seam.secondLetters, 9));
  f.add(23, Math.imul(b.hash, 31) ^ traits(a.word));
  f.add(24, (kind << 4) | evidence);
  f.add(25, Math.imul(b.hash, 16) + evidence);
  f.add(27, Math.imul(pairKey(a.hash, b.hash), 1));
  f.add(28, (traits(after.word) << 5) | (traits(a.word) << 12) | (after.hash ? 1 : 0) | (affix << 20));
  const stemPair = seam.stem ? data.pairs.get(pairKey(a.hash, seam.stem)) : 0;
  const stemWord = seam.stem ? data.words.get(mix(seam.stem)) : 0;
  f.add(30, (overSpace(stemPair) << 8) | (inReference(stemPair) << 4) | (pair ? 1 : 0) | (seam.stem ? 2 : 0));
  f.add(31, (secondPart(stemWord) << 8) | part);
  f.add(32, Math.imul(seam.stem || b.hash, 31) ^ firstPart(a.word));
  f.add(33, seam.stem || b.hash);
  f.add(34, Math.imul(seam.beginning, 31) ^ firstPart(a.word));
  f.add(35, (seam.beginning >> 8) ^ Math.imul(a.hash, 31));
  const whole = data.words.get(mix(concatHash(a.hash, b.hash, seam.secondLetters)));
  const wholeStem = seam.stem ? data.words.get(mix(concatHash(a.hash, seam.stem, seam.stemLetters))) : 0;
  f.add(37, (known(whole) << 6) | (known(wholeStem) << 1) | joins);
  f.add(38, (known(whole) << 4) | overSpace(pair));
  f.add(36, (a.hash === b.hash ? 1 : 0) | (affix << 1));
  f.add(29, Math.imul(b.hash, 31) ^ (traits(after.word) << 1) ^ (after.hash ? 1 : 0));
  f.embed(1, evidence);
  f.embed(2, (firstPart(a.word) << 1) | joins);
  f.embed(3, secondPart(b.word));
  f.embed(4, secondPart(stemWord));
  f.embed(5, overSpace(pair));
  f.embed(6, overNothing(pair));
  f.embed(7, inReference(pair));
  f.embed(8, (commonness(pair) << 2) | inDictionary(pair));
  f.embed(9, overSpace(stemPair));
  f.embed(10, inReference(stemPair));
  f.embed(11, known(a.word));
  f.embed(12, known(b.word));
  f.embed(13, known(whole));
  f.embed(14, known(wholeStem));
  f.embed(15, traits(a.word));
  f.embed(16, traits(b.word));
  f.embed(17, (traits(before.word) << 1) | (before.hash ? 1 : 0));
  f.embed(18, (traits(after.word) << 1) | (after.hash ? 1 : 0));
  f.embed(19, kind);
  f.embed(20, Math.min(seam.firstLetters, 9));
  f.embed(21, Math.min(seam.secondLetters, 9));
  f.embed(22, seam.ending & 0xff);
  f.embed(23, seam.ending & 0xffff);
  f.embed(24, seam.secondEnding & 0xffff);
  f.embed(25, seam.beginning >> 8);
  f.embed(26, before.hash);
  f.embed(27, after.hash);
  f.embed(28, a.hash);
  f.embed(29, b.hash);
  f.embed(30, seam.stem || b.hash);
  f.embed(31, a.hash === b.hash ? 1 : 0);
}

/** Features of one reading of a glued word, against leaving it in one piece. */
export function readingFeatures(
  f: Features,
  data: SpacingData,
  whole: Seen,
  analysis: Analysis,
  reading: Reading,
  letters: readonly number[],
  before: Seen,
  after: Seen,
  evidence: number,
): void {
  f.open(1);
  const last = reading.ties.at(-1)!;
  const whether = (whole.word & Word.frequency) | (whole.word & Word.ambiguous ? 8 : 0) | (analysis.seamless ? 16 : 0);
  let cutMask = 0;
  for (const cut of reading.cuts) cutMask |= 1 << cut;
  f.add(40, (whether << 4) | last);
  f.add(41, (whether << 4) | evidence);
  f.add(42, Math.imul(whole.hash, 31) ^ cutMask);
  f.embed(40, whether);
  f.embed(41, evidence);
  f.embed(42, last);
  f.embed(43, (reading.ties.length << 4) | analysis.readings.length);
  f.embed(44, (traits(before.word) << 1) | (before.hash ? 1 : 0));
  f.embed(45, (traits(after.word) << 1) | (after.hash ? 1 : 0));
  f.embed(46, whole.word & Word.frequency ? before.hash : 0);
  f.embed(47, whole.word & Word.frequency ? after.hash : 0);
  f.embed(48, whole.hash);
  f.embed(49, Math.min(letters.length, 12));
  f.add(43, (reading.ties.length << 4) | last);
  f.add(44, (analysis.readings.length << 8) | (last << 4) | reading.ties[0]!);
  const context = whole.word & Word.frequency || analysis.readings.length > 1;
  if (context) {
    f.add(45, Math.imul(before.hash, 31) ^ (last << 8));
    f.add(46, Math.imul(after.hash, 31) ^ (last << 8));
    f.add(
      47,
      Math.imul(after.hash ? after.word & 0x7f : 0x80, 31) ^ (last << 10) ^ (before.hash ? before.word & 0x78 : 4),
    );
    f.add(48, Math.imul(whole.hash, 31) ^ cutMask ^ Math.imul(traits(after.word) + 16, 77));
    f.add(49, Math.imul(whole.hash, 31) ^ cutMask ^ Math.imul(traits(before.word) + 16, 78));
  }
  for (let i = 0; i < reading.cuts.length && f.count < 66 && f.deepCount < 80; i++) {
    const tie = reading.ties[i]!;
    const a = reading.pieces[i]!;
    const b = reading.pieces[i + 1]!;
    const aw = data.words.get(mix(a));
    const bw = data.words.get(mix(b));
    const pair = data.pairs.get(pairKey(a, b));
    const cut = reading.cuts[i]!;
    f.add(60, (tie << 8) | (known(aw) << 4) | known(bw));
    f.add(61, (tie << 8) | (traits(aw) << 4) | traits(bw));
    f.add(62, (tie << 8) | (overNothing(pair) << 4) | overSpace(pair));
    f.add(63, (tie << 8) | (overNothing(pair) << 4) | (whole.word & Word.frequency));
    f.add(64, (tie << 8) | (inReference(pair) << 4) | (inDictionary(pair) << 2) | commonness(pair));
    f.add(65, Math.imul(a, 8) + tie);
    f.add(66, Math.imul(b, 8) + tie);
    if (tie === 0) f.add(67, (firstPart(aw) << 8) | (secondPart(bw) << 4) | (pair ? 1 : 0));
    f.add(68, (tie << 12) | (Math.min(cut - (reading.cuts[i - 1] ?? 0), 9) << 6) | Math.min(letters.length - cut, 9));
    f.add(69, (tie << 22) | (letters[cut - 1]! << 11) | (letters[cut - 2] ?? 0));
    f.embed(60, (tie << 4) | known(aw));
    f.embed(61, (tie << 4) | known(bw));
    f.embed(62, (tie << 4) | overNothing(pair));
    f.embed(63, (tie << 4) | overSpace(pair));
    f.embed(64, (tie << 4) | inReference(pair));
    f.embed(65, (tie << 4) | (inDictionary(pair) << 2) | commonness(pair));
    f.embed(66, tie ? 0 : firstPart(aw));
    f.embed(67, tie ? 0 : secondPart(bw));
    f.embed(68, (tie << 4) | Math.min(cut - (reading.cuts[i - 1] ?? 0), 9));
    f.embed(69, (tie << 4) | Math.min(letters.length - cut, 9));
    f.embed(70, a);
    f.embed(71, b);
    f.embed(72, (tie << 4) | traits(aw));
    f.add(70, (tie << 22) | (letters[cut - 1]! << 11) | letters[cut]!);
  }
}
