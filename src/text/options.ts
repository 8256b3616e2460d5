/**
 * How half-spaces are written where more than one way is right.
 * None ever puts a ZWNJ after a letter that does not join forward: it would show nothing.
 * - `half-spaced`: the house style: ZWNJ after a letter that joins forward; after one that does not, suffixes are
 *   glued (کار‌ها → کارها) and an author's ZWNJ stays between parts of a compound (ضد‌استبدادی).
 * - `joined`: after a letter that does not join forward no ZWNJ at all (ضد‌استبدادی → ضداستبدادی).
 * - `as-published`: where a spelling is not wrong, the author's stays (کار‌ها, برنامه ریزی, شرکتها).
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
