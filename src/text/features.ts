import { isIn, KINDS, Kind, LETTERS } from './chars';

/**
 * What one pass over a text finds: each rule names the features without which it has nothing to do, and costs nothing
 * where they are missing.
 */
export const Feature = {
  ArabicLetter: 1 << 0,
  Kashida: 1 << 1,
  /** A zero-width character other than the half-space. */
  Invisible: 1 << 2,
  /** A half-space beside something that is no letter. */
  LooseHalfSpace: 1 << 3,
  DoubledHalfSpace: 1 << 4,
  /** A half-space after a letter that does not join. */
  HiddenHalfSpace: 1 << 5,
  Quote: 1 << 6,
  SpaceBeforeCloser: 1 << 7,
  SpaceAfterOpener: 1 << 8,
  /** ، or » or the like with no space after it. */
  CloserThenWord: 1 << 9,
  WordThenOpener: 1 << 10,
  DoubleSpace: 1 << 11,
  Digit: 1 << 12,
  Latin: 1 << 13,
  Sign: 1 << 14,
  Mark: 1 << 15,
  /** A letter that Persian does not have, or أ at the start of a word. */
  Foreign: 1 << 16,
  DoubleCloser: 1 << 17,
  /** Any letter of the Arabic script. */
  Letter: 1 << 18,
} as const;

const SIZE = 32;
const pairs = new Int32Array(SIZE * SIZE);
const KIND_COUNT = 18;
const WORD = LETTERS | (1 << Kind.Latin) | (1 << Kind.Digit);
const BESIDE_HALF_SPACE =
  (1 << Kind.Space) |
  (1 << Kind.Break) |
  (1 << Kind.Closer) |
  (1 << Kind.Opener) |
  (1 << Kind.Quote) |
  (1 << Kind.Sign);
const single: Readonly<Record<number, number>> = {
  [Kind.ArabicLetter]: Feature.ArabicLetter,
  [Kind.Kashida]: Feature.Kashida,
  [Kind.Invisible]: Feature.Invisible,
  [Kind.Quote]: Feature.Quote,
  [Kind.Digit]: Feature.Digit,
  [Kind.Latin]: Feature.Latin,
  [Kind.Sign]: Feature.Sign,
  [Kind.Mark]: Feature.Mark,
  [Kind.ForeignLetter]: Feature.Foreign,
};

function pairFeatures(before: number, after: number): number {
  let found = single[after] ?? 0;
  const half = Kind.HalfSpace;
  if (before === half && after === half) found |= Feature.DoubledHalfSpace;
  if (before === half && isIn(after, BESIDE_HALF_SPACE)) found |= Feature.LooseHalfSpace;
  if (after === half && isIn(before, BESIDE_HALF_SPACE)) found |= Feature.LooseHalfSpace;
  if (after === half && (before === Kind.StopLetter || before === Kind.HamzaAlef)) found |= Feature.HiddenHalfSpace;
  if (before === Kind.Space && after === Kind.Closer) found |= Feature.SpaceBeforeCloser;
  if (before === Kind.Opener && after === Kind.Space) found |= Feature.SpaceAfterOpener;
  if (before === Kind.Closer && (isIn(after, WORD) || after === Kind.Opener)) found |= Feature.CloserThenWord;
  if (isIn(before, WORD) && after === Kind.Opener) found |= Feature.WordThenOpener;
  if (before === Kind.Space && after === Kind.Space) found |= Feature.DoubleSpace;
  if (before === Kind.Closer && after === Kind.Closer) found |= Feature.DoubleCloser;
  if (isIn(after, LETTERS)) found |= Feature.Letter;
  if (after === Kind.HamzaAlef && !isIn(before, LETTERS)) found |= Feature.Foreign;
  return found;
}

for (let before = 0; before < KIND_COUNT; before++) {
  for (let after = 0; after < KIND_COUNT; after++) pairs[before * SIZE + after] = pairFeatures(before, after);
}

/** @returns the mask of `Feature`s of a text, in one pass over its code units */
export function findFeatures(text: string): number {
  let found = 0;
  let before: number = Kind.Break;
  for (let i = 0; i < text.length; i++) {
    const kind = KINDS[text.charCodeAt(i)]!;
    found |= pairs[before * SIZE + kind]!;
    before = kind;
  }
  return found | pairs[before * SIZE + Kind.Break]!;
}
