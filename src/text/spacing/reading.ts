/** What a half-space inside a word ties; also the last step of a reading. */
export const Tie = { compound: 0, verb: 1, plural: 2, comparative: 3, copula: 4, possessive: 5 } as const;

/** One way to read a glued word. */
export interface Reading {
  /** Letter offsets of its half-spaces. */
  cuts: readonly number[];
  /** The `Tie` of each half-space. */
  ties: readonly number[];
  /** Rolling hashes of the pieces between half-spaces. */
  pieces: readonly number[];
  /** Whether no desk would print it so, however sure a model is, see `Splitter`. */
  doubtful: boolean;
}

/** All ways to read a glued word with half-spaces. */
export interface Analysis {
  readings: readonly Reading[];
  /** Whether grammar also allows it in one piece, its seams falling where a half-space would not show. */
  seamless: boolean;
}
