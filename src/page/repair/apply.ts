import type { Edit } from '../../text/edit';
import type { Journal } from './journal';
import { type Paragraph, type Piece, pieceAt } from './paragraphs';

/** One edit as edits of the nodes that it lies in; undefined when it would reach into an embedded object. */
function splitByNode(edit: Edit, pieces: readonly Piece[]): [Text, Edit][] | undefined {
  const { rule, start, deleted, inserted } = edit;
  const end = start + deleted.length;
  const first = pieceAt(pieces, deleted ? start : Math.max(0, start - 1));
  const out: [Text, Edit][] = [];
  let covered = 0;
  for (let i = first; i < pieces.length && (pieces[i]!.start < end || i === first); i++) {
    const { node, start: base, data } = pieces[i]!;
    const from = Math.max(0, start - base);
    const to = Math.min(data.length, end - base);
    if (to < from || (to === from && i > first)) continue;
    out.push([node, { rule, start: from, deleted: data.slice(from, to), inserted: out.length ? '' : inserted }]);
    covered += to - from;
  }
  return out.length && covered === deleted.length ? out : undefined;
}

/**
 * Writes a paragraph's edits into its text nodes, each node's together. What an edit deletes may lie in several nodes;
 * what it inserts goes into the first of them (or, when it deletes nothing, to the end of the node before it, inside
 * the word that it belongs to).
 * @param edits on the paragraph's text, ascending; the nodes must hold what the paragraph says
 * @returns the number of edits written; one that would reach into an embedded object is left out
 */
export function applyToNodes(paragraph: Paragraph, edits: readonly Edit[], journal: Journal): number {
  const byNode = new Map<Text, Edit[]>();
  let written = 0;
  for (const edit of edits) {
    const parts = splitByNode(edit, paragraph.pieces);
    if (!parts) continue;
    for (const [node, part] of parts) {
      const list = byNode.get(node);
      if (list) list.push(part);
      else byNode.set(node, [part]);
    }
    written++;
  }
  for (const [node, list] of byNode) journal.write(node, list);
  return written;
}
