import type { Edit } from '../../text/edit';
import type { Journal } from './journal';
import type { Paragraph, Piece } from './paragraphs';

function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Writes a paragraph's edits into its text nodes, last edit first so that the offsets of the others stay true.
 * What an edit deletes may lie in several nodes; what it inserts goes into the first of them (or, when it deletes
 * nothing, to the end of the node before it, inside the word that it belongs to).
 * @returns the number of edits written; one that would reach into an embedded object is left out
 */
export function applyToNodes(paragraph: Paragraph, edits: readonly Edit[], journal: Journal): number {
  const { pieces } = paragraph;
  let written = 0;
  for (const edit of edits.toReversed()) {
    const end = edit.start + edit.deleted.length;
    const first = pieceAt(pieces, edit.deleted ? edit.start : Math.max(0, edit.start - 1));
    const touched: { node: Text; from: number; to: number }[] = [];
    let covered = 0;
    for (let i = first; i < pieces.length && (pieces[i]!.start < end || i === first); i++) {
      const { node, start } = pieces[i]!;
      const from = Math.max(0, edit.start - start);
      const to = Math.min(node.length, end - start);
      if (to < from || (to === from && i > first)) continue;
      touched.push({ node, from, to });
      covered += to - from;
    }
    if (!touched.length || covered !== edit.deleted.length) continue;
    for (let i = touched.length - 1; i >= 0; i--) {
      const { node, from, to } = touched[i]!;
      journal.write(node, from, node.data.slice(from, to), i === 0 ? edit.inserted : '');
    }
    written++;
  }
  return written;
}
