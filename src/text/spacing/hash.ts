import { foldOf, Kind, kindOf } from './letters';

/** Longest word, in letters, that is looked up; longer ones are unknown, which keeps time linear. */
export const MAX_LETTERS = 40;

const PRIME = 0x01000193;
const powers = new Uint32Array(MAX_LETTERS + 1);
powers[0] = 1;
for (let i = 1; i <= MAX_LETTERS; i++) powers[i] = Math.imul(powers[i - 1]!, PRIME);

/** Every letter as a random number: a linear hash of small codes would let many short words collide. */
const scattered = new Int32Array(0x700);
for (let code = 0; code < scattered.length; code++) scattered[code] = mix(code + 1);

/** A rolling hash of letters: the hash of a whole and of its first part give that of the rest. */
export function extend(hash: number, folded: number): number {
  return extendBy(hash, scattered[folded]!);
}

/** What each letter adds to a hash, by its own code; 0 for what is no letter. */
const ofLetters = new Int32Array(scattered.length);
for (let code = 0; code < ofLetters.length; code++) {
  if (kindOf(code) === Kind.letter) ofLetters[code] = scattered[foldOf(code)]!;
}

/** @returns what a letter adds to a hash, see `extendBy`; 0 for what is no letter: no letter is scattered to 0 */
export function letterValue(code: number): number {
  return code < ofLetters.length ? ofLetters[code]! : 0;
}

/** The same as `extend`, by what the letter adds. */
export function extendBy(hash: number, value: number): number {
  return (Math.imul(hash, PRIME) + value) | 0;
}

/** The inverse of `PRIME` modulo 2^32. */
const INVERSE = ((): number => {
  let inverse = PRIME;
  for (let i = 0; i < 5; i++) inverse = Math.imul(inverse, 2 - Math.imul(PRIME, inverse));
  return inverse;
})();

/** @returns the hash of a word without its last letter */
export function withoutLast(hash: number, folded: number): number {
  return Math.imul(hash - scattered[folded]!, INVERSE);
}

/** @returns the hash of two words written as one, the second of which has `secondLength` letters */
export function concatHash(first: number, second: number, secondLength: number): number {
  return secondLength > MAX_LETTERS ? 0 : (Math.imul(first, powers[secondLength]!) + second) | 0;
}

/** @returns the hash of what follows a first part, within a whole whose rest has `restLength` letters */
export function restHash(whole: number, first: number, restLength: number): number {
  return (whole - Math.imul(first, powers[restLength]!)) | 0;
}

/** @returns a well mixed 32-bit key of one number */
export function mix(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return (h ^ (h >>> 16)) >>> 0;
}

/** @returns the key under which a pair of words is stored; order matters */
export function pairKey(a: number, b: number): number {
  return mix(Math.imul(a, 0x2c1b3c6d) + Math.imul(b, 0x297a2d39) + (b >>> 13));
}

/** @returns the rolling hash of a word's letters; everything that is no letter is skipped */
export function hashWord(word: string): number {
  let h = 0;
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i);
    if (kindOf(c) === Kind.letter) h = extend(h, foldOf(c));
  }
  return h;
}
