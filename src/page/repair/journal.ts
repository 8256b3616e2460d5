/** One write of ours: at `offset` of the node's data as it was just before, `deleted` became `inserted`. */
interface Write {
  offset: number;
  deleted: string;
  inserted: string;
}

interface Entry {
  writes: Write[];
  /** The node's data after our last write; what differs now, the page wrote. */
  data: string;
}

const commonPrefix = (a: string, b: string) => {
  const most = Math.min(a.length, b.length);
  let n = 0;
  while (n < most && a[n] === b[n]) n++;
  return n;
};

const commonSuffix = (a: string, b: string, most: number) => {
  let n = 0;
  while (n < most && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
};

/**
 * Remembers every write into text nodes and takes them back, last first. Where the page has written since, only
 * those of our writes go that still stand in an unchanged head or tail of the node; the page's own text stays.
 */
export class Journal {
  private readonly entries = new Map<Text, Entry>();

  /** Whether the node reads exactly as we left it, so that a mutation of it was ours. */
  isOurs(node: Text): boolean {
    return this.entries.get(node)?.data === node.data;
  }

  has(node: Text): boolean {
    return this.entries.has(node);
  }

  /** Number of text nodes that hold writes of ours. */
  get size(): number {
    return this.entries.size;
  }

  /** Writes into a node with `replaceData`, which leaves selection and caret alone. */
  write(node: Text, offset: number, deleted: string, inserted: string) {
    node.replaceData(offset, deleted.length, inserted);
    let entry = this.entries.get(node);
    if (!entry) {
      entry = { writes: [], data: '' };
      this.entries.set(node, entry);
    }
    entry.writes.push({ offset, deleted, inserted });
    entry.data = node.data;
  }

  /** Takes back what we wrote into one node. */
  undoNode(node: Text) {
    const entry = this.entries.get(node);
    if (!entry) return;
    this.entries.delete(node);
    // `before` follows the node's data as it would be had the page not written: the writes' offsets refer to it.
    let before = entry.data;
    for (const write of entry.writes.toReversed()) {
      const end = write.offset + write.inserted.length;
      const now = node.data;
      const head = commonPrefix(before, now);
      const tail = commonSuffix(before, now, Math.min(before.length, now.length) - head);
      if (head >= end) node.replaceData(write.offset, write.inserted.length, write.deleted);
      else if (before.length - tail <= write.offset) {
        node.replaceData(write.offset + now.length - before.length, write.inserted.length, write.deleted);
      }
      before = before.slice(0, write.offset) + write.deleted + before.slice(end);
    }
  }

  undo() {
    for (const node of [...this.entries.keys()]) this.undoNode(node);
  }

  /** Forgets nodes that have left the page, so that a page which rebuilds itself does not make us grow. */
  forgetDetached() {
    for (const node of [...this.entries.keys()]) if (!node.isConnected) this.entries.delete(node);
  }
}
