/**
 * npm run bench
 * Runs every benchmark, and writes docs/benchmarks.md, docs/benchmarks.json, docs/images/growth-*.svg and the figures of
 * the README. Those that need data which do not ship say so and are left out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { inProject } from '../places';
import { gather, sectionText } from './gather';
import { type Curve, textGrowth } from './growth';
import { machine } from './machine';
import { plot } from './plot';
import { readmeFigures, withFigures } from './readme';
import type { Table } from './report';

const BENCHMARKS = [
  ['bench:spacing', 'Half-spaces, on text that was held out'],
  ['bench:articles', 'Finding the story'],
  ['bench:page', 'Cost in the page, the built extension in Chromium'],
  ['bench:popup', 'The popup'],
] as const;

/** How time grows with a page, from the table of the benchmark of articles. */
function pageGrowth(tables: readonly Table[]): Curve[] {
  const rows = tables.find(({ title, columns }) => title === 'nodes' && columns[0] === 'ms')?.rows ?? [];
  const points = rows.map(([nodes, milliseconds]) => ({ size: Number(nodes), milliseconds: Number(milliseconds) }));
  return points.length ? [{ name: 'Pakkhan', points }] : [];
}

const sections = BENCHMARKS.map(([command, title]) => {
  console.error(`npm run ${command}`);
  return gather(command, title);
});
const tables = sections.flatMap(({ entries }) => entries.flatMap((entry) => ('table' in entry ? [entry.table] : [])));
const facts = machine();
const growth = { text: textGrowth(), page: pageGrowth(tables) };
const write = (path: string, text: string) => writeFileSync(inProject(path), text);

const pictures = [
  ['text', 'Mending text', 'bytes of UTF-8', growth.text] as const,
  ['page', 'Finding the story in a page', 'nodes', growth.page] as const,
].filter(([, , , curves]) => curves.length);
for (const [name, title, unit, curves] of pictures) write(`docs/images/growth-${name}.svg`, plot(title, unit, curves));

write('docs/benchmarks.json', `${JSON.stringify({ machine: facts, sections, growth }, null, 2)}\n`);
write(
  'docs/benchmarks.md',
  `# Benchmarks

Written by \`npm run bench\`; do not edit. Times are medians of at least five runs. The machine may have done other work
too: trust ratios between rows of one table, which were measured in the same run, more than single times.

${Object.entries(facts)
  .map(([name, value]) => `- ${name}: ${value}`)
  .join('\n')}

${sections.map(sectionText).join('\n\n')}

## How time grows with size

${pictures.map(([name, title]) => `![${title}](images/growth-${name}.svg)`).join('\n')}

Both axes are logarithmic; text is measured by \`npm run bench\` itself, one thread, after warming up.
`,
);
const readme = readFileSync(inProject('README.md'), 'utf8');
write('README.md', withFigures(readme, readmeFigures(tables, facts.date!)));
for (const { command, failed } of sections) if (failed) console.error(`npm run ${command} was not measured: ${failed}`);
