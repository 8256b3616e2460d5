import { composeEdits } from '../../text/compose';
import type { Edit } from '../../text/edit';
import { overlapOf, withoutEdits, writeEdits } from './node-text';

interface Entry {
  /** Ours, on the text that the node would hold without us; ascending. */
  edits: readonly Edit[];
  /** The node's data after our last write; what differs now, the page wrote. */
  data: string;
}

/** Nodes out of the page that are still remembered: a tab, a cached view or a translator may bring them back. */
const MOST_DETACHED = 2000;

/**
 * Those of our edits that still stand in a text which the page may have changed since: the ones in an unchanged head
 * or tail. None, when the page has written its own text anew, or another that has little in common with it: a translation
 * ends in the same full stop.
 * @returns edits on `now` as it would be without them
 */
function standing({ edits, data }: Entry, now: string): readonly Edit[] {
  if (now === data) return edits;
  const original = withoutEdits(data, edits);
  const [ours, theirs] = [overlapOf(data, now), overlapOf(original, now)];
  const common = ours.head + ours.tail;
  if (now === original || theirs.head + theirs.tail > common) return [];
  if (2 * common < Math.min(data.length, now.length)) return [];
  const out: Edit[] = [];
  let [shift, kept] = [0, 0];
  for (const edit of edits) {
    const grown = edit.inserted.length - edit.deleted.length;
    const at = edit.start + shift;
    shift += grown;
    const inHead = ours.head > 0 && at + edit.inserted.length <= ours.head;
    const inTail = ours.tail > 0 && at >= data.length - ours.tail;
    if (!inHead && !inTail) continue;
    out.push({ ...edit, start: at + (inHead ? 0 : now.length - data.length) - kept });
    kept += grown;
  }
  return out;
}

/** Remembers what we wrote into text nodes and takes it back; what the page has written since stays. */
export class Journal {
  private readonly entries = new Map<Text, Entry>();
  /** Nodes that were read as the page wrote them, so that they can be no copies of ours. */
  private readonly read = new WeakSet<Text>();

  /** Whether the node reads exactly as we left it, so that a mutation of it was ours. */
  isOurs(node: Text): boolean {
    return this.entries.get(node)?.data === node.data;
  }

  /** Number of text nodes that hold writes of ours. */
  get size(): number {
    return this.entries.size;
  }

  /** Notes that these nodes are the page's own. */
  noteRead(nodes: Iterable<Text>) {
    for (const node of nodes) this.read.add(node);
  }

  /**
   * Writes edits into a node with `replaceData`, which leaves selection and caret alone.
   * @param edits on the node's present data, ascending, not overlapping
   */
  write(node: Text, edits: readonly Edit[]) {
    const before = node.data;
    const entry = this.entries.get(node);
    const earlier = entry ? standing(entry, before) : [];
    writeEdits(node, edits);
    this.entries.set(node, {
      edits: composeEdits(withoutEdits(before, earlier), before, earlier, edits),
      data: node.data,
    });
  }

  /**
   * Takes over copies that the page has made of nodes with writes of ours (a cloned slide, HTML that was read and set
   * again), so that undoing reaches them too.
   */
  adoptCopies(nodes: Iterable<Text>) {
    const unknown = [...nodes].filter((node) => !this.entries.has(node) && !this.read.has(node));
    if (!unknown.length) return;
    const byData = new Map([...this.entries.values()].map((entry) => [entry.data, entry]));
    for (const node of unknown) {
      const entry = byData.get(node.data);
      if (entry?.edits.length) this.entries.set(node, entry);
    }
  }

  /**
   * Takes note of what the page has written into nodes of ours. Called after each change, it keeps apart what two
   * changes of one node leave standing between them.
   */
  follow() {
    for (const [node, entry] of this.entries) {
      const now = node.data;
      if (now !== entry.data) this.entries.set(node, { edits: standing(entry, now), data: now });
    }
  }

  /** Takes back what we wrote into one node. */
  undoNode(node: Text) {
    const entry = this.entries.get(node);
    if (!entry) return;
    this.entries.delete(node);
    let shift = 0;
    const back = standing(entry, node.data).map(({ rule, start, deleted, inserted }) => {
      const at = start + shift;
      shift += inserted.length - deleted.length;
      return { rule, start: at, deleted: inserted, inserted: deleted };
    });
    writeEdits(node, back);
  }

  undo() {
    for (const node of [...this.entries.keys()]) this.undoNode(node);
  }

  /** Forgets the oldest nodes that have left the page, so that a page which rebuilds itself does not make us grow. */
  forgetDetached(most = MOST_DETACHED) {
    const detached = [...this.entries.keys()].filter((node) => !node.isConnected);
    for (const node of detached.slice(0, Math.max(0, detached.length - most))) this.entries.delete(node);
  }
}
