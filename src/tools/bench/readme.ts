import { markdownOf, type Table } from './report';

/** Which columns of which tables the README shows. */
const SHOWN: readonly { title: RegExp; heading: string; columns: readonly string[] }[] = [
  { title: /^perdt-dev M$/, heading: 'half-spaces, per cent', columns: ['F1', 'prec', 'rec'] },
  { title: /^noisy news, test$/, heading: 'real noisy news, per cent', columns: ['F1', 'exact'] },
  { title: /^speed/, heading: 'speed, one thread', columns: [] },
  {
    title: /^pages not learnt from/,
    heading: 'stories found on pages nobody learnt from',
    columns: ['F1 mean', 'F1 worst', 'left over', 'false alarms', 'ms median'],
  },
];

/** The few figures that the README shows, each from the first table of its kind. */
export function readmeFigures(tables: readonly Table[], date: string): string {
  const shown = SHOWN.flatMap(({ title, heading, columns }) => {
    const table = tables.findLast((one) => title.test(one.title));
    if (!table) return [];
    const at = columns.map((column) => table.columns.indexOf(column)).filter((i) => i >= 0);
    const pick = (cells: readonly string[]) => (columns.length ? at.map((i) => cells[i] ?? '') : cells);
    const rows = table.rows.map(([name, ...cells]) => [name, ...pick(cells)] as const);
    return [markdownOf({ title: heading, columns: pick(table.columns), rows })];
  });
  return `Measured on ${date} on a development machine, all in the same run:\n\n${shown.join('\n\n')}`;
}

/** A page with what stands between the marks replaced. */
export function withFigures(page: string, figures: string): string {
  return page.replace(
    /(<!-- figures:.*?-->\n)[\s\S]*?(<!-- \/figures -->)/,
    (_, head, tail) => `${head}\n${figures}\n\n${tail}`,
  );
}
