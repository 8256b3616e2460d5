import { appendFileSync } from 'node:fs';
import { markdownTable } from 'markdown-table';

/** What one benchmark found, as a table: cells are texts with their units, the first of each row is its name. */
export interface Table {
  title: string;
  columns: readonly string[];
  rows: readonly (readonly [name: string, ...cells: string[]])[];
}

/** What a benchmark has to say, in its order. */
export type Entry = { note: string } | { table: Table };

/** Names the file to which a benchmark adds its entries, one line of JSON each, when `npm run bench` gathers them. */
export const ENTRIES_FILE = 'PAKKHAN_BENCH_ENTRIES';

/** A table in Markdown, as readable in a terminal as in a page: names on the left, figures on the right. */
export function markdownOf({ title, columns, rows }: Table): string {
  const align = ['l', ...columns.map((_, i) => (rows.every((row) => /^(?:\d|$)/.test(row[i + 1] ?? '')) ? 'r' : 'l'))];
  return markdownTable([[title, ...columns], ...rows], { align });
}

function report(entry: Entry, text: string): void {
  console.log(`${text}\n`);
  const file = process.env[ENTRIES_FILE];
  if (file) appendFileSync(file, `${JSON.stringify(entry)}\n`);
}

/** Prints a remark of a benchmark: what was held out, or why something is missing. */
export const reportNote = (note: string): void => report({ note }, note);

/** Prints a table of a benchmark. */
export const reportTable = (table: Table): void => report({ table }, markdownOf(table));

/** The middle of some numbers; of an even count the upper of the two. */
export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
