/** The pieces of a text, in columns: its words, cut where glued ones were read as several. */
export class Pieces {
  count = 0;
  readonly start: number[] = [];
  readonly end: number[] = [];
  readonly hash: number[] = [];
  readonly word: number[] = [];
  readonly letters: number[] = [];
  /** The `Gap` before it; `Gap.zwnj` also where a reading puts one. */
  readonly gap: number[] = [];

  push(start: number, end: number, hash: number, word: number, letters: number, gap: number): void {
    const i = this.count++;
    this.start[i] = start;
    this.end[i] = end;
    this.hash[i] = hash;
    this.word[i] = word;
    this.letters[i] = letters;
    this.gap[i] = gap;
  }
}
