import { mix } from './hash';
import { companyOf, Word } from './word';

/** log2 of the number of weights. */
export const WEIGHT_BITS = 18;
/** Values that a small template has rows for. */
const SMALL = 96;
const SMALL_TEMPLATES = 44;
/** Rows of the embedding; those of words begin where the small templates' end. */
export const ROWS = 8192;
const WORD_ROWS = ROWS - SMALL * SMALL_TEMPLATES;

const TEMPLATES = 128;
const salts = Int32Array.from({ length: TEMPLATES }, (_, template) => mix(template + 1));

/** @returns a well spread 32-bit number of a template and a value; the high bits are the best */
const spread = (template: number, value: number): number => {
  const salted = value ^ salts[template]!;
  return Math.imul(salted ^ (salted >>> 15), 0x9e3779b1) >>> 0;
};

/** How common a word must be to be known by itself. */
const COMMON = 5;

/** A word as its neighbours see it. */
export interface Seen {
  /** Rolling hash; 0 for the edge of a sentence, numbers and the like. */
  hash: number;
  word: number;
}

/** Collects the indices of weights that speak for or against one decision. */
export class Features {
  readonly at = new Int32Array(96);
  count = 0;
  /** Rows of the embedding, for what must be seen together. */
  readonly deep = new Int32Array(96);
  deepCount = 0;
  /** Which network reads them: 0 for gaps, 1 for readings. */
  head = 0;
  /** Whether it is about parts of a compound, not about an affix. */
  compound = false;
  /** Whether it would cut می off a word that the lexicon has in one piece. */
  mayBeNoVerb = false;

  open(head: number, compound: boolean): void {
    this.clear();
    this.head = head;
    this.compound = compound;
    this.mayBeNoVerb = false;
  }

  clear(): void {
    this.count = this.deepCount = 0;
  }

  add(template: number, value: number): void {
    this.at[this.count++] = spread(template, value) >>> (32 - WEIGHT_BITS);
  }

  /** @param value below `SMALL`: it has a row of its own */
  embed(template: number, value: number): void {
    this.deep[this.deepCount++] = template * SMALL + value;
  }

  /** For words and parts of words, which share rows. */
  embedWord(template: number, value: number): void {
    this.deep[this.deepCount++] = SMALL * SMALL_TEMPLATES + (((spread(template, value) >>> 16) * WORD_ROWS) >>> 16);
  }
}

/** @returns what a word can take, four bits */
export const traits = (word: number): number =>
  (word & (Word.verb | Word.nominal | Word.comparable | Word.silentH)) >> 3;
/** @returns how well a word is known, four bits */
export const known = (word: number): number => (word & Word.stored ? 8 : 0) + (word & Word.frequency);

/** @returns the hash of a word that is common enough for training to have met it often, else 0 */
export const common = ({ hash, word }: Seen): number => ((word & Word.frequency) >= COMMON ? hash : 0);

/** @returns the kind of company a neighbour keeps, 0–31, or 32 at the edge of a sentence */
export const companyBeside = ({ hash, word }: Seen): number => (hash ? companyOf(word) : 32);
