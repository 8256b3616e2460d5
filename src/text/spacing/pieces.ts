/** The pieces of a text, in columns: its words, cut where glued ones were read as several. */
export class Pieces {
  count = 0;
  readonly start: number[] = [];
  readonly end: number[] = [];
  readonly hash: number[] = [];
  readonly word: number[] = [];
  readonly letters: number[] = [];
  /** The `Gap` before it. */
  readonly gap: number[] = [];
  /** The `Token` it is of. */
  readonly kind: number[] = [];

  push(start: number, end: number, hash: number, word: number, letters: number, gap: number, kind: number): void {
    const i = this.count++;
    this.start[i] = start;
    this.end[i] = end;
    this.hash[i] = hash;
    this.word[i] = word;
    this.letters[i] = letters;
    this.gap[i] = gap;
    this.kind[i] = kind;
  }
}
