import { HashTable, type Lookup } from './table';

/** The shipped data, read in place: nothing is copied but what alignment demands. */
export interface SpacingData {
  /** Word → `Word` bits. */
  words: Lookup;
  /** Pair of pieces → odds of writing them together, see `odds.ts`. */
  pairs: Lookup;
  /** Weights of the context model. */
  weights: Int8Array;
  /** Embedded values, `HIDDEN` numbers a row. */
  rows: Int8Array;
  /** For each head: the hidden layer's biases, then its weights. */
  heads: Int8Array;
  /** A bit for every pair of words that is often seen with a space between them, see `followed`. */
  bigrams: Uint8Array;
  /** The same for pairs that could be compounds and were only ever seen with a space between them. */
  apart: Uint8Array;
}

export const MAGIC = 0x50534b50;
export const VERSION = 3;
/**
 * Which weights this code asks for, as `featureLayout` in src/tools/spacing hears it; a test holds the two together.
 * Data that was trained for other features would load, and decide nonsense.
 */
export const LAYOUT = 0x74678bc2;
/** Header: magic, version, checksum, number of sections, layout; then each section's byte length. */
export const HEADER_WORDS = 5;
export const SECTIONS = 11;

/** FNV-1a over 32-bit words, then the rest: fast enough to run at every load. */
export function checksum(bytes: Uint8Array, from: number): number {
  let h = 0x811c9dc5;
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + from, (bytes.length - from) >> 2);
  for (let i = 0; i < words.length; i++) h = Math.imul(h ^ words[i]!, 0x01000193);
  return h >>> 0;
}

/**
 * Opens the compiled data.
 * @param data the bytes of `spacing.bin`
 * @throws Error that says what is wrong when the bytes are damaged, of another version, or trained for other features
 */
export function openData(data: Uint8Array): SpacingData {
  const bytes = data.byteOffset % 4 ? data.slice() : data;
  const headerBytes = (HEADER_WORDS + SECTIONS) * 4;
  if (bytes.length < headerBytes || bytes.length % 4) throw new Error(`spacing data: cut off at ${bytes.length} bytes`);
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER_WORDS + SECTIONS);
  if (header[0] !== MAGIC) throw new Error('spacing data: this is not a spacing.bin');
  if (header[1] !== VERSION) throw new Error(`spacing data: version ${header[1]}, this engine reads ${VERSION}`);
  if (header[4] !== LAYOUT) {
    throw new Error('spacing data: trained for other features than this code has: npm run train:spacing');
  }
  const lengths = [...header.subarray(HEADER_WORDS)];
  const total = lengths.reduce((sum, n) => sum + pad(n), headerBytes);
  if (header[3] !== SECTIONS || total !== bytes.length) {
    throw new Error(`spacing data: ${bytes.length} bytes where the header says ${total}`);
  }
  if (checksum(bytes, 12) !== header[2]) throw new Error('spacing data: damaged, the checksum differs');
  let at = bytes.byteOffset + headerBytes;
  const next = lengths.map((n) => {
    const section = [at, n] as const;
    at += pad(n);
    return section;
  });
  const u8 = (i: number) => new Uint8Array(bytes.buffer, next[i]![0], next[i]![1]);
  const u32 = (i: number) => new Uint32Array(bytes.buffer, next[i]![0], next[i]![1] >> 2);
  const i8 = (i: number) => new Int8Array(bytes.buffer, next[i]![0], next[i]![1]);
  const u16 = (i: number) => new Uint16Array(bytes.buffer, next[i]![0], next[i]![1] >> 1);
  return {
    words: new HashTable(u8(0), u16(1), u32(2)),
    pairs: new HashTable(u8(3), u16(4), u32(5)),
    weights: i8(6),
    rows: i8(7),
    heads: i8(8),
    bigrams: u8(9),
    apart: u8(10),
  };
}

/** Sections start at multiples of four bytes. */
export function pad(length: number): number {
  return (length + 3) & ~3;
}

/** Bits of `bigrams`. One pair in twenty that was never seen looks seen: it is evidence beside other evidence. */
export const BIGRAM_BITS = 20;

/** @param key of two words, see `pairKey`; @returns whether the second often follows the first */
export function followed(bigrams: Uint8Array, key: number): boolean {
  const bit = key & ((1 << BIGRAM_BITS) - 1);
  return (bigrams[bit >> 3]! & (1 << (bit & 7))) !== 0;
}
