import { foldOf, Kind, kindOf } from './letters';

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

/** @returns the folded codes of up to three letters before an offset, packed as bytes, the last one lowest */
export function lastLetters(text: string, end: number, start: number): number {
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
export function firstLetters(text: string, start: number, end: number): number {
  let packed = 0;
  for (let at = start, n = 0; at < end && n < 3; at++) {
    const code = text.charCodeAt(at);
    if (kindOf(code) !== Kind.letter) continue;
    packed = (packed << 8) | (foldOf(code) & 0xff);
    n++;
  }
  return packed;
}
