/** One change to a text, as data: nothing is changed until somebody applies it (design law 1). */
export interface Edit {
  /** The rule that decided this; `RULES` in rules/index.ts holds its title and explanation. */
  rule: string;
  /** Offset in UTF-16 code units in the text as it was given. */
  start: number;
  /** What stands there now; the edit ends at `start + deleted.length`. */
  deleted: string;
  /** What shall stand there instead. */
  inserted: string;
}

/**
 * Applies edits to the text they were made for.
 * @param edits in ascending order of `start`, not overlapping
 * @throws RangeError when an edit does not fit the text (wrong text, wrong order)
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const edit of edits) {
    if (edit.start < at || !text.startsWith(edit.deleted, edit.start)) {
      throw new RangeError(`edit «${edit.deleted}» → «${edit.inserted}» at ${edit.start} does not fit the text`);
    }
    out += text.slice(at, edit.start) + edit.inserted;
    at = edit.start + edit.deleted.length;
  }
  return out + text.slice(at);
}
