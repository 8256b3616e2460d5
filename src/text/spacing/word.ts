/** The 16 bits that are stored for a word, or for a piece of one. */
export const Word = {
  /** Mask of how common it is when written without any ZWNJ: 0 never, 7 very. */
  frequency: 0x7,
  /** Can follow می / نمی. */
  verb: 0x8,
  /** Can take ها. */
  nominal: 0x10,
  /** Can take تر. */
  comparable: 0x20,
  /** Ends in a silent ه, on which endings stand after a ZWNJ. */
  silentH: 0x40,
  /** Written in one piece or in two, as the context wants. */
  ambiguous: 0x80,
  /** Where `firstPart` begins. */
  firstShift: 8,
  /** Where `secondPart` begins. */
  secondShift: 11,
  /** One of the closed classes of affixes.ts. */
  affix: 0x4000,
  /** Stored as a word at all, even if only as a piece. */
  stored: 0x8000,
} as const;

/** @returns how readily it is the first part of a compound, 0 (never seen) to 7 */
export const firstPart = (word: number): number => (word >> Word.firstShift) & 7;
/** @returns how readily it is the second part of a compound, 0 (never seen) to 7 */
export const secondPart = (word: number): number => (word >> Word.secondShift) & 7;
