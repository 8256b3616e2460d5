import type { Edit } from '../edit';
import { concatHash, MAX_LETTERS } from './hash';
import { Gap, Joinable, type Tokens } from './tokens';

/**
 * The tokens of a text that was mended, without reading it again: they are the pieces it was read as, with the gaps
 * that the edits made. Scanning the mended text finds the same, which a property test holds.
 * @param edits what was done to the text, all of it between pieces; what was read into a word and is not among them
 *   did not happen
 * @param shift what to add to all offsets besides
 */
export function mendedTokens(pieces: Tokens, edits: readonly Edit[], shift: number, into: Tokens): void {
  into.count = 0;
  let moved = shift;
  let next = 0;
  let wasMerged = false;
  for (let i = 0; i < pieces.count; i++) {
    const edit = edits[next];
    const isEdited = edit !== undefined && i > 0 && edit.start === pieces.end[i - 1];
    let gap = pieces.gap[i]!;
    if (isEdited) {
      next++;
      moved += edit.inserted.length - edit.deleted.length;
      gap = edit.inserted === ' ' ? Gap.space : Gap.zwnj;
    }
    const isMerged = isEdited ? edit.inserted === '' : gap === Gap.glued || gap === Gap.lost;
    if (isMerged) merge(into, pieces, i, moved);
    else {
      into.append(pieces, i, i + 1);
      const at = into.count - 1;
      into.start[at]! += moved;
      into.end[at]! += moved;
      into.gap[at] = gap;
      if (!wasMerged) into.joinable[at] = pieces.joinable[i]!;
    }
    wasMerged = isMerged;
  }
}

/** Makes a piece part of the last token. */
function merge(into: Tokens, pieces: Tokens, i: number, moved: number): void {
  const at = into.count - 1;
  const letters = into.letters[at]! && into.letters[at]! + pieces.letters[i]!;
  const isLong = letters === 0 || letters > MAX_LETTERS;
  into.end[at] = pieces.end[i]! + moved;
  into.hash[at] = isLong ? 0 : concatHash(into.hash[at]!, pieces.hash[i]!, pieces.letters[i]!);
  into.letters[at] = isLong ? 0 : letters;
  into.word[at] = 0;
  into.joinable[at] = Joinable.unasked;
}
