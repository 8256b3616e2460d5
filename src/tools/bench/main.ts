/**
 * npm run bench
 * Runs every benchmark, and writes docs/benchmarks.md, docs/benchmarks.json, docs/images/growth-*.svg and the figures of
 * the README. Those that need data which do not ship say so and are left out.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { type Curve, textGrowth } from './growth';
import { machine } from './machine';
import { plot } from './plot';
import { readmeFigures, withFigures } from './readme';
import { markdownOf, type Table, tablesIn } from './tables';

const ROOT = new URL('../../../', import.meta.url);
const { scripts } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'));
const BENCHMARKS = [
  ['bench:spacing', 'Half-spaces, on text that was held out'],
  ['bench:articles', 'Finding the story'],
  ['bench:page', 'Cost in the page, the built extension in Chromium'],
  ['bench:popup', 'The popup'],
].filter(([name]) => name! in scripts) as [string, string][];

interface Section {
  command: string;
  title: string;
  /** What it printed; its tables are read from that. */
  output: string;
  tables: Table[];
  failed?: string;
}

function run([command, title]: [string, string]): Section {
  console.error(`npm run ${command}`);
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', command], { cwd: ROOT, encoding: 'utf8' });
  const section = { command, title, output: stdout.trim(), tables: tablesIn(stdout) };
  if (status === 0) return section;
  const reason = /^(?:\w*Error: )?(.*)$/m.exec(
    stderr.split('\n').find((line) => /Error: |missing|no /.test(line)) ?? '',
  );
  return { ...section, failed: reason?.[1] || `it ended with ${status}` };
}

function sectionText({ command, title, output, tables, failed }: Section): string {
  const loose = output
    .split('\n')
    .filter((line) => line.trim() && !/\s{2,}/.test(line.trim()) && !tables.some((t) => line.startsWith(t.title)));
  const notes = loose.length ? `${loose.join('\n')}\n\n` : '';
  const body = failed ? `Not measured here: ${failed}` : tables.map(markdownOf).join('\n\n');
  return `## ${title}\n\n\`npm run ${command}\`\n\n${notes}${body}\n`;
}

/** How time grows with a page, from the table of the benchmark of articles. */
function pageGrowth(tables: readonly Table[]): Curve[] {
  const rows = tables.find(({ columns, title }) => title === 'nodes' && columns[0] === 'ms')?.rows ?? [];
  const points = rows.map(({ name, values }) => ({ size: Number(name), milliseconds: Number(values[0]) }));
  return points.length ? [{ name: 'Pakkhan', points }] : [];
}

const sections = BENCHMARKS.map(run);
const tables = sections.flatMap((section) => section.tables);
const facts = machine();
const growth = { text: textGrowth(), page: pageGrowth(tables) };
const write = (path: string, text: string) => writeFileSync(new URL(path, ROOT), text);

const pictures = [
  ['text', 'Mending text', 'bytes of UTF-8', growth.text] as const,
  ['page', 'Finding the story in a page', 'nodes', growth.page] as const,
].filter(([, , , curves]) => curves.length);
for (const [name, title, unit, curves] of pictures) write(`docs/images/growth-${name}.svg`, plot(title, unit, curves));

write('docs/benchmarks.json', `${JSON.stringify({ machine: facts, sections, growth }, null, 2)}\n`);
write(
  'docs/benchmarks.md',
  `# Benchmarks

Written by \`npm run bench\`; do not edit. Times are medians of at least five runs on a machine that did other work too:
trust ratios between rows of one table, which were measured in the same run, more than single times.

${Object.entries(facts)
  .map(([name, value]) => `- ${name}: ${value}`)
  .join('\n')}

${sections.map(sectionText).join('\n')}
## How time grows with size

${pictures.map(([name, title]) => `![${title}](images/growth-${name}.svg)`).join('\n')}

Both axes are logarithmic; text is measured by \`npm run bench\` itself, one thread, after warming up.
`,
);
const readme = readFileSync(new URL('README.md', ROOT), 'utf8');
write('README.md', withFigures(readme, readmeFigures(tables, facts.date!)));
