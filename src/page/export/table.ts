import type { Dom } from '../article/read/dom';

/** Cells with more letters than this on average hold paragraphs: the table is there for the layout. */
const CELL_LETTERS = 120;
const MAX_NODES = 20_000;

/** Whether a table shows data: two rows and two columns or more, short cells, no table inside. */
export function isDataTable(dom: Dom, table: Element): boolean {
  let [rows, cells, letters, nodes] = [0, 0, 0, 0];
  const open: Node[] = [table];
  let node: Node | null = dom.firstChild(table);
  while (open.length) {
    if (!node) {
      const last = open.pop()!;
      if (!open.length) break;
      node = dom.nextSibling(last);
      continue;
    }
    if (++nodes > MAX_NODES) return false;
    const type = dom.nodeType(node);
    if (type === 3) letters += dom.data(node as Text).trim().length;
    else if (type === 1) {
      const tag = dom.tag(node as Element);
      if (tag === 'table') return false;
      if (tag === 'tr') rows++;
      if (tag === 'td' || tag === 'th') cells++;
      const child = dom.firstChild(node);
      if (child) {
        open.push(node);
        node = child;
        continue;
      }
    }
    node = dom.nextSibling(node);
  }
  return rows >= 2 && cells >= 2 * rows && letters / cells <= CELL_LETTERS;
}
