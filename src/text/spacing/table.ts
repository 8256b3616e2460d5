/** Answers with what is stored under a mixed 32-bit key (see `mix`), 0 when nothing is. */
export interface Lookup {
  get(key: number): number;
}

/** How many of the latest answers are kept: texts repeat their words, and a look into the table goes to cold memory. */
const KEPT = 8192;

/**
 * A read-only hash table over bytes: `2^bits` buckets by the key's high bits, and in each bucket
 * 16-bit fingerprints of its low bits. About 2.3 bytes an entry beside its value; nothing is built but bucket starts.
 */
export class HashTable implements Lookup {
  private readonly starts: Uint32Array;
  private readonly shift: number;
  private readonly keptKeys = new Uint32Array(KEPT);
  private readonly kept = new Uint32Array(KEPT);

  constructor(
    counts: Uint8Array,
    private readonly prints: Uint16Array,
    private readonly values: Uint16Array | Uint32Array,
  ) {
    this.shift = 32 - Math.log2(counts.length);
    this.starts = new Uint32Array(counts.length + 1);
    for (let i = 0; i < counts.length; i++) this.starts[i + 1] = this.starts[i]! + counts[i]!;
    // At first each slot holds a key that is never looked for there.
    for (let slot = 0; slot < KEPT; slot++) this.keptKeys[slot] = ~slot;
  }

  /** @param key a mixed 32-bit key (see `mix`); @returns its value, or 0 when it is not stored */
  get(key: number): number {
    const slot = key & (KEPT - 1);
    if (this.keptKeys[slot] === key) return this.kept[slot]!;
    this.keptKeys[slot] = key;
    const value = this.find(key);
    this.kept[slot] = value;
    return value;
  }

  private find(key: number): number {
    const bucket = key >>> this.shift;
    const print = key & 0xffff;
    const end = this.starts[bucket + 1]!;
    for (let i = this.starts[bucket]!; i < end; i++) if (this.prints[i] === print) return this.values[i]!;
    return 0;
  }
}
