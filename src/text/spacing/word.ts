/** The 30 bits that are stored for a word, or for a piece of one. */
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
  /** Where `companyOf` begins. */
  companyShift: 16,
  /** Where `firstVariety` begins. */
  firstVarietyShift: 21,
  /** Where `secondVariety` begins. */
  secondVarietyShift: 23,
  /** Never a word: two words, often met without the space between them. */
  run: 0x20000000,
  /** Where `classOf` begins. */
  classShift: 25,
} as const;

/** @returns how readily it is the first part of a compound, 0 (never seen) to 7 */
export const firstPart = (word: number): number => (word >> Word.firstShift) & 7;
/** @returns how readily it is the second part of a compound, 0 (never seen) to 7 */
export const secondPart = (word: number): number => (word >> Word.secondShift) & 7;
/** @returns which kind of company it keeps, 1–31: words of one kind stand beside the same words; 0 when not known */
export const companyOf = (word: number): number => (word >> Word.companyShift) & 31;
/** @returns with how many different words it was seen as a first part: 0 hardly any, 3 many */
export const firstVariety = (word: number): number => (word >> Word.firstVarietyShift) & 3;
/** @returns with how many different words it was seen as a second part: 0 hardly any, 3 many */
export const secondVariety = (word: number): number => (word >> Word.secondVarietyShift) & 3;
/** @returns what the dictionary says it is, 1–15, see `wordClass` in src/tools/spacing; 0 when it says nothing */
export const classOf = (word: number): number => (word >> Word.classShift) & 15;
