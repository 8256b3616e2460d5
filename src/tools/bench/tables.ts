/** A table as a benchmark prints it. */
export interface Table {
  title: string;
  columns: string[];
  rows: { name: string; values: string[] }[];
}

const cellsOf = (line: string) => line.trim().split(/\s{2,}/);
const isNumber = (cell: string) => /^[\d.,]+(?:\s\S+){0,5}$/.test(cell);

/**
 * Finds the tables in what a benchmark printed: a heading of two or more cells without figures, then rows with as many
 * cells, or one more when the heading leaves out the names. What is no table is left out.
 */
export function tablesIn(output: string): Table[] {
  const tables: Table[] = [];
  let table: Table | undefined;
  let lastText = '';
  for (const line of output.split('\n')) {
    const cells = cellsOf(line);
    const figures = cells.slice(1).filter(isNumber).length;
    if (cells.length < 2) {
      if (line.trim()) lastText = line.trim().replace(/:.*/, '');
      table = undefined;
    } else if (figures === 0) {
      const named = !line.startsWith(' ');
      table = { title: named ? cells[0]! : lastText, columns: named ? cells.slice(1) : cells, rows: [] };
      tables.push(table);
    } else {
      if (!table) {
        table = { title: lastText, columns: [], rows: [] };
        tables.push(table);
      }
      table.rows.push({ name: cells[0]!, values: cells.slice(1) });
    }
  }
  return tables.filter(({ rows }) => rows.length > 0);
}

/** A table in Markdown. */
export function markdownOf({ title, columns, rows }: Table): string {
  const width = Math.max(columns.length, ...rows.map(({ values }) => values.length));
  const line = (name: string, cells: readonly string[]) =>
    `| ${[name, ...Array.from({ length: width }, (_, i) => cells[i] ?? '')].join(' | ')} |`;
  return [line(title, columns), line('---', Array(width).fill('---')), ...rows.map((r) => line(r.name, r.values))].join(
    '\n',
  );
}
