import { Affix, affixOf } from './affixes';
import { common, companyBeside, type Features, known, type Seen, traits } from './features';
import type { SpacingData } from './format';
import { mix, pairKey } from './hash';
import { commonness, inDictionary, inReference, overNothing, overSpace } from './odds';
import { type Analysis, type Reading, Tie } from './reading';
import { companyOf, firstPart, secondPart, Word } from './word';

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
  f.open(1, reading.ties.includes(Tie.compound));
  f.mayBeNoVerb = (whole.word & Word.frequency) > 0 && (affixOf(reading.pieces[0]!) & Affix.verbPrefix) > 0;
  const last = reading.ties.at(-1)!;
  const whether = (whole.word & Word.frequency) | (whole.word & Word.ambiguous ? 8 : 0) | (analysis.seamless ? 16 : 0);
  let cutMask = 0;
  for (const cut of reading.cuts) cutMask |= 1 << cut;
  f.add(40, (whether << 4) | last);
  f.add(41, (whether << 4) | evidence);
  f.add(42, Math.imul(whole.hash, 31) ^ cutMask);
  const context = whole.word & Word.frequency || analysis.readings.length > 1;
  f.embed(22, whether);
  f.embed(23, evidence);
  f.embed(24, last);
  f.embed(25, (Math.min(reading.ties.length, 5) << 4) | analysis.readings.length);
  f.embed(26, (traits(before.word) << 1) | (before.hash ? 1 : 0));
  f.embed(27, (traits(after.word) << 1) | (after.hash ? 1 : 0));
  f.embedWord(46, context ? common(before) : 0);
  f.embedWord(47, context ? common(after) : 0);
  f.embedWord(48, whole.hash);
  f.embed(28, Math.min(letters.length, 12));
  f.add(43, (reading.ties.length << 4) | last);
  f.add(44, (analysis.readings.length << 8) | (last << 4) | reading.ties[0]!);
  if (context) {
    f.add(45, Math.imul(before.hash, 31) ^ (last << 8));
    f.add(46, Math.imul(after.hash, 31) ^ (last << 8));
    f.add(
      47,
      Math.imul(after.hash ? after.word & 0x7f : 0x80, 31) ^ (last << 10) ^ (before.hash ? before.word & 0x78 : 4),
    );
    f.add(48, Math.imul(whole.hash, 31) ^ cutMask ^ Math.imul(traits(after.word) + 16, 77));
    const companyBefore = companyBeside(before);
    const companyAfter = companyBeside(after);
    f.add(50, (last << 12) | (companyBefore << 6) | companyAfter);
    f.add(51, Math.imul(whole.hash, 31) ^ cutMask ^ Math.imul(companyAfter + 1, 79));
    f.add(52, Math.imul(whole.hash, 31) ^ cutMask ^ Math.imul(companyBefore + 1, 80));
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
    f.add(71, (tie << 10) | (companyOf(aw) << 5) | companyOf(bw));
    f.add(65, Math.imul(a, 8) + tie);
    f.add(66, Math.imul(b, 8) + tie);
    if (tie === 0) f.add(67, (firstPart(aw) << 8) | (secondPart(bw) << 4) | (pair ? 1 : 0));
    f.add(68, (tie << 12) | (Math.min(cut - (reading.cuts[i - 1] ?? 0), 9) << 6) | Math.min(letters.length - cut, 9));
    f.add(69, (tie << 22) | (letters[cut - 1]! << 11) | (letters[cut - 2] ?? 0));
    f.embed(29, (tie << 4) | known(aw));
    f.embed(30, (tie << 4) | known(bw));
    f.embed(31, (tie << 4) | overNothing(pair));
    f.embed(32, (tie << 4) | overSpace(pair));
    f.embed(33, (tie << 4) | inReference(pair));
    f.embed(34, (tie << 4) | (inDictionary(pair) << 2) | commonness(pair));
    f.embed(35, tie ? 0 : firstPart(aw));
    f.embed(36, tie ? 0 : secondPart(bw));
    f.embed(37, (tie << 4) | Math.min(cut - (reading.cuts[i - 1] ?? 0), 9));
    f.embed(38, (tie << 4) | Math.min(letters.length - cut, 9));
    f.embedWord(70, a);
    f.embedWord(71, b);
    f.embed(39, (tie << 4) | traits(aw));
    f.add(70, (tie << 22) | (letters[cut - 1]! << 11) | letters[cut]!);
  }
}
