/** Times that a text is mended before the page that keeps rewriting it is left to win. */
const MOST_ROUNDS = 3;
/** After so many milliseconds one round is forgotten: rewriting now and then is no fight. */
const FORGET = 10_000;
/** Texts that are remembered; the oldest go first. */
const MOST_TEXTS = 1000;

/** Counts how often a page has written the same text again after we mended it. */
export class Rounds {
  private readonly texts = new Map<string, { count: number; at: number }>();

  /**
   * Whether a text that the page wrote may be mended once more.
   * @param now milliseconds, of any clock that only goes forward
   */
  mayMend(text: string, now: number): boolean {
    const known = this.texts.get(text);
    const count = known ? Math.max(0, known.count - (now - known.at) / FORGET) : 0;
    this.texts.delete(text);
    this.texts.set(text, { count: Math.min(count, MOST_ROUNDS) + 1, at: now });
    if (this.texts.size > MOST_TEXTS) this.texts.delete(this.texts.keys().next().value!);
    return count + 1 <= MOST_ROUNDS;
  }
}
