import { applyEdits, type Edit } from '../../text/edit';

/** Each write copies a node's whole data; a node with more edits than this gets neighbours in one write. */
const MOST_WRITES = 256;

/** The text before these edits were made. */
export function withoutEdits(data: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  let shift = 0;
  for (const { start, deleted, inserted } of edits) {
    out += data.slice(at, start + shift) + deleted;
    at = start + shift + inserted.length;
    shift += inserted.length - deleted.length;
  }
  return out + data.slice(at);
}

/** How much two texts have in common at their beginnings and, apart from that, at their ends; in UTF-16 units. */
export function overlapOf(a: string, b: string): { head: number; tail: number } {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a.charCodeAt(head) === b.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < most - head && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail++;
  return { head, tail };
}

/** Writes edits into a node, last one first. A selection moves only where it lies inside what is replaced. */
export function writeEdits(node: Text, edits: readonly Edit[]) {
  const size = Math.ceil(edits.length / MOST_WRITES);
  for (let end = edits.length; end > 0; end -= size) {
    const group = edits.slice(Math.max(0, end - size), end);
    const from = group[0]!.start;
    const last = group.at(-1)!;
    const to = last.start + last.deleted.length;
    const text =
      group.length === 1
        ? last.inserted
        : applyEdits(
            node.data.slice(from, to),
            group.map((edit) => ({ ...edit, start: edit.start - from })),
          );
    node.replaceData(from, to - from, text);
  }
}
