/**
 * How half-spaces are written where more than one way is right.
 * - `half-spaced`: the house style: ZWNJ after a letter that joins forward, nothing after one that does not.
 * - `joined`: suffixes are joined after non-joining letters wherever the author left a space or a ZWNJ there.
 * - `as-published`: where a spelling is not wrong, the author's stays.
 */
export type StyleProfile = 'half-spaced' | 'joined' | 'as-published';

/** The reader's own word list. */
export interface ReaderWords {
  /** Words as published that must stay as they are («never join this»). */
  never: readonly string[];
  /** Spellings to enforce («always write so»), spaces and ZWNJ included. */
  always: readonly string[];
}

/** What `Mender.mend` takes besides the text; everything has a default. */
export interface MendOptions {
  /** Rules switched on or off by id; those not named keep their default. */
  rules?: Readonly<Record<string, boolean>>;
  style?: StyleProfile;
  words?: ReaderWords;
}
