import { BIGRAM_BITS, checksum, HEADER_WORDS, MAGIC, pad, SECTIONS, VERSION } from '../../text/spacing/format';
import { hashWord, mix, pairKey } from '../../text/spacing/hash';
import type { ShippedModel } from './learn';
import type { Lexicon } from './lexicon';

interface Packed {
  counts: Uint8Array;
  prints: Uint16Array;
  values: number[];
}

function packTable(entries: Map<number, number>): Packed {
  const bits = Math.max(8, Math.ceil(Math.log2(entries.size / 6)));
  const sorted = [...entries].sort((x, y) => x[0] - y[0]);
  const counts = new Uint8Array(1 << bits);
  for (const [key] of sorted) counts[key >>> (32 - bits)]!++;
  return { counts, prints: Uint16Array.from(sorted, ([key]) => key & 0xffff), values: sorted.map(([, v]) => v) };
}

/** Of two words that share a key the first stays: they are rare, and sorted, so that the bytes are always the same. */
function put(into: Map<number, number>, key: number, value: number): void {
  if (!into.has(key)) into.set(key, value);
}

function packBigrams(pairs: Iterable<string>): Uint8Array {
  const bits = new Uint8Array(1 << (BIGRAM_BITS - 3));
  for (const pair of pairs) {
    const [a, b] = pair.split(' ') as [string, string];
    const bit = pairKey(hashWord(a), hashWord(b)) & ((1 << BIGRAM_BITS) - 1);
    bits[bit >> 3]! |= 1 << (bit & 7);
  }
  return bits;
}

/**
 * @param layout what the model was trained for, see `featureLayout`
 * @returns the bytes of `spacing.bin`; the same lexicon and weights always give the same bytes
 */
export function pack(lexicon: Lexicon, model: ShippedModel, layout: number): Uint8Array {
  const words = new Map<number, number>();
  for (const [word, bits] of [...lexicon.words].sort()) put(words, mix(hashWord(word)), bits);
  const pairs = new Map<number, number>();
  for (const [key, odds] of [...lexicon.pairs].sort()) {
    const [a, b] = key.split('\u200c') as [string, string];
    put(pairs, pairKey(hashWord(a), hashWord(b)), odds);
  }
  const w = packTable(words);
  const p = packTable(pairs);
  const asBytes = (array: Int8Array) => new Uint8Array(array.buffer, array.byteOffset, array.length);
  const bytesOf = (array: Uint16Array | Uint32Array) =>
    new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  const sections = [
    w.counts,
    bytesOf(w.prints),
    bytesOf(Uint32Array.from(w.values)),
    p.counts,
    bytesOf(p.prints),
    bytesOf(Uint32Array.from(p.values)),
    asBytes(model.weights),
    asBytes(model.rows),
    asBytes(model.heads),
    packBigrams(lexicon.bigrams),
    packBigrams(lexicon.apart),
  ];
  const headerBytes = (HEADER_WORDS + SECTIONS) * 4;
  const out = new Uint8Array(sections.reduce((sum, s) => sum + pad(s.length), headerBytes));
  const header = new Uint32Array(out.buffer, 0, HEADER_WORDS + SECTIONS);
  header.set([MAGIC, VERSION, 0, SECTIONS, layout, ...sections.map((s) => s.length)]);
  let at = headerBytes;
  for (const section of sections) {
    out.set(section, at);
    at += pad(section.length);
  }
  header[2] = checksum(out, 12);
  return out;
}
