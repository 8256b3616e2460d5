/**
 * The 24 bits that are stored for a pair of pieces. Odds are steps of a logarithmic scale, 1–15, 8 where both
 * ways are equally common; 0 means that nothing is known.
 */

/** @returns odds of a half-space against a space, over all corpora */
export const overSpace = (pair: number): number => pair & 15;
/** @returns odds of a half-space against nothing, over all corpora */
export const overNothing = (pair: number): number => (pair >> 4) & 15;
/** @returns odds of a half-space against a space in the reference corpus alone */
export const inReference = (pair: number): number => (pair >> 8) & 15;
/** @returns 1 when the dictionary has it with a half-space, 2 when in one piece, 3 both */
export const inDictionary = (pair: number): number => (pair >> 12) & 3;
/** @returns how often it was seen in any spelling: 0 hardly, 3 often */
export const commonness = (pair: number): number => (pair >> 14) & 3;

/** @returns odds of a half-space against a space in the well-written corpora that are not the reference */
export const inWritten = (pair: number): number => (pair >> 16) & 15;
/** @returns odds of a half-space against a space in raw news */
export const inNews = (pair: number): number => (pair >> 20) & 15;

/** @returns the 24 bits */
export function packOdds(
  space: number,
  nothing: number,
  reference: number,
  dictionary: number,
  common: number,
  written: number,
  news: number,
): number {
  return (
    space | (nothing << 4) | (reference << 8) | (dictionary << 12) | (common << 14) | (written << 16) | (news << 20)
  );
}
