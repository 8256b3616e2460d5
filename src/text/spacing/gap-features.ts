import { Affix, affixOf } from './affixes';
import { common, companyBeside, type Features, known, type Seen, traits } from './features';
import { followed, type SpacingData } from './format';
import { concatHash, mix, pairKey } from './hash';
import { commonness, inDictionary, inNews, inReference, inWritten, overNothing, overSpace } from './odds';
import type { Seam } from './seam';
import { classOf, companyOf, firstPart, firstVariety, secondPart, secondVariety, Word } from './word';

/** The Arabic article ال, as `firstLetters` packs it. */
const ARTICLE = 0x2744;

/** What kind of affix one of two pieces is, as `Affix` bits; 0 between parts of a compound. */
export function kindOfGap(a: Seen, b: Seen): number {
  return (b.word & Word.affix ? affixOf(b.hash) : 0) | (a.word & Word.affix ? affixOf(a.hash) & Affix.verbPrefix : 0);
}

const partsOf = (a: Seen, b: Seen): number => (firstPart(a.word) << 3) | secondPart(b.word);

/** Features of joining two pieces that a space separates: what the two say by themselves. */
export function pairFeatures(f: Features, data: SpacingData, a: Seen, b: Seen, seam: Seam): void {
  const key = pairKey(a.hash, b.hash);
  const pair = data.pairs.get(key);
  const apart = followed(data.apart, key) ? 1 : 0;
  const kind = kindOfGap(a, b);
  const part = partsOf(a, b);
  const joins = seam.joins ? 1 : 0;
  f.add(1, (kind << 1) | joins);
  f.add(3, (overSpace(pair) << 6) | (inReference(pair) << 2) | inDictionary(pair));
  f.add(9, b.hash);
  f.add(13, Math.imul(b.hash, 31) ^ seam.ending);
  f.add(14, Math.imul(b.hash, 31) ^ (seam.ending & 0xffff));
  f.add(23, Math.imul(b.hash, 31) ^ traits(a.word));
  f.add(27, key);
  f.add(80, (part << 2) | (pair ? 2 : apart));
  f.add(81, (inWritten(pair) << 8) | (inNews(pair) << 4) | inReference(pair));
  f.add(82, (inWritten(pair) << 6) | (inDictionary(pair) << 4) | apart);
  f.add(83, (secondPart(b.word) << 8) | (known(b.word) << 4) | (pair ? 2 : apart));
  const firstCompany = companyOf(a.word);
  const secondCompany = companyOf(b.word);
  const variety = (firstVariety(a.word) << 2) | secondVariety(b.word);
  const article = seam.beginning >> 8 === ARTICLE ? 16 + known(b.word) : 0;
  f.add(84, (part << 4) | variety);
  f.add(85, (article << 4) | known(a.word));
  f.add(86, (firstCompany << 5) | secondCompany);
  f.add(89, Math.imul(b.hash, 31) ^ firstCompany);
  f.add(92, Math.imul(a.hash, 31) ^ secondCompany);
  f.add(93, (firstCompany << 8) | part);
  f.add(94, (secondCompany << 8) | part);
  f.add(95, (classOf(a.word) << 5) | (classOf(b.word) << 1) | joins);
  f.add(98, Math.imul(b.hash, 31) ^ classOf(a.word));
  f.add(100, Math.imul(a.hash, 31) ^ classOf(b.word));
  f.embed(42, variety);
  f.embed(43, article);
  f.embed(40, inWritten(pair));
  f.embed(41, (inNews(pair) << 1) | apart);
  const stemPair = seam.stem ? data.pairs.get(pairKey(a.hash, seam.stem)) : 0;
  const stemWord = seam.stem ? data.words.get(mix(seam.stem)) : 0;
  f.add(30, (overSpace(stemPair) << 8) | (inReference(stemPair) << 4) | (pair ? 1 : 0) | (seam.stem ? 2 : 0));
  f.add(33, seam.stem || b.hash);
  const whole = data.words.get(mix(concatHash(a.hash, b.hash, seam.secondLetters)));
  const wholeStem = seam.stem ? data.words.get(mix(concatHash(a.hash, seam.stem, seam.stemLetters))) : 0;
  f.add(37, (known(whole) << 6) | (known(wholeStem) << 1) | joins);
  f.add(38, (known(whole) << 4) | overSpace(pair));
  f.embed(1, (firstPart(a.word) << 1) | joins);
  f.embed(2, secondPart(b.word));
  f.embed(3, secondPart(stemWord));
  f.embed(4, overSpace(pair));
  f.embed(5, overNothing(pair));
  f.embed(6, inReference(pair));
  f.embed(7, (commonness(pair) << 2) | inDictionary(pair));
  f.embed(8, overSpace(stemPair));
  f.embed(9, inReference(stemPair));
  f.embed(10, known(a.word));
  f.embed(11, known(b.word));
  f.embed(12, known(whole));
  f.embed(13, known(wholeStem));
  f.embed(14, traits(a.word));
  f.embed(15, traits(b.word));
  f.embed(18, kind);
  f.embed(19, Math.min(seam.firstLetters, 9));
  f.embed(20, Math.min(seam.secondLetters, 9));
  f.embedWord(22, seam.ending & 0xff);
  f.embedWord(23, seam.ending & 0xffff);
  f.embedWord(24, seam.secondEnding & 0xffff);
  f.embedWord(25, seam.beginning >> 8);
  f.embedWord(28, firstPart(a.word) > 3 ? a.hash : common(a));
  f.embedWord(29, secondPart(b.word) > 3 ? b.hash : common(b));
  f.embedWord(30, seam.stem || b.hash);
  f.embed(21, a.hash === b.hash ? 1 : 0);
}

/** Features of joining two pieces: what the words around them say, and how carefully the paragraph is typed. */
export function contextFeatures(
  f: Features,
  data: SpacingData,
  before: Seen,
  a: Seen,
  b: Seen,
  after: Seen,
  joins: boolean,
  evidence: number,
): void {
  const pair = data.pairs.get(pairKey(a.hash, b.hash));
  const odds = (overSpace(pair) << 8) | (overNothing(pair) << 4);
  f.add(4, odds | evidence | (joins ? 1 << 12 : 0));
  f.add(7, (partsOf(a, b) << 4) | evidence);
  f.add(17, Math.imul(b.hash, 31) ^ after.hash);
  f.add(25, Math.imul(b.hash, 16) + evidence);
  f.add(90, Math.imul(b.hash, 31) ^ companyBeside(after));
  f.add(91, Math.imul(b.hash, 31) ^ companyBeside(before));
  f.add(29, Math.imul(b.hash, 31) ^ (traits(after.word) << 1) ^ (after.hash ? 1 : 0));
  f.embed(0, evidence);
  f.embed(16, (traits(before.word) << 1) | (before.hash ? 1 : 0));
  f.embed(17, (traits(after.word) << 1) | (after.hash ? 1 : 0));
  f.embedWord(26, common(before));
  f.embedWord(27, common(after));
}
