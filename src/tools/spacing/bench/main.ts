import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { median, reportNote, reportTable, type Table } from '../../bench/report';
import { loadNoisyGold } from '../../noisy-gold/load';
import { inProject, SPACING_BIN } from '../../places';
import { seeded } from '../../random';
import { readLines } from '../corpora';
import { type Damage, damage } from '../damage';
import { printCeiling } from './ceiling';
import { type Repairer, repairers } from './peers';
import { type Figures, Tally } from './tally';

/** The seed with which half-spaces are lost at random. */
const SEED = 12345;
const DAMAGES: readonly (readonly [letter: string, kind: Damage])[] = [
  ['S', 'spaced'],
  ['J', 'dropped'],
  ['M', 'mixed'],
  ['C', 'none'],
];

function score(repairer: Repairer, pairs: Iterable<readonly [gold: string, input: string]>): Figures {
  const tally = new Tally();
  for (const [gold, input] of pairs) tally.add(gold, input, repairer.repair(input));
  return tally.figures();
}

function damaged(lines: readonly string[], kind: Damage) {
  const random = seeded(SEED);
  return lines.map((line) => [line, damage(line, kind, random)] as const);
}

const COLUMNS = ['F1', 'prec', 'rec', 'len.F1', 'macro', 'wrong', 'len.wr', 'exact', 'compnd'];

function rowOf(name: string, f: Figures): Table['rows'][number] {
  const figures = [f.f1, f.precision, f.recall, f.lenientF1, f.macro, f.wrong, f.lenientWrong, f.exact, f.compounds];
  return [name, ...figures.map((value) => value.toFixed(2))];
}

function compare(title: string, pairs: readonly (readonly [gold: string, input: string])[]): void {
  reportTable({ title, columns: COLUMNS, rows: systems.map((system) => rowOf(system.name, score(system, pairs))) });
}

/** How long each system runs before it is measured, in ms: only then has the JavaScript engine compiled what it uses. */
const WARMING = 2000;
const PASSES = 11;

/**
 * Each system warms up; then all pass over the same lines in turns, so that the machine's other work slows all alike.
 * @returns for each its median of megabytes of UTF-8 a second
 */
function speeds(systems: readonly Repairer[], lines: readonly string[]): number[] {
  const bytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0);
  const pass = ({ repair }: Repairer): number => {
    const start = performance.now();
    for (const line of lines) repair(line);
    return performance.now() - start;
  };
  for (const system of systems) for (let spent = 0; spent < WARMING; ) spent += pass(system);
  const rounds = Array.from({ length: PASSES }, () => systems.map((system) => bytes / 1000 / pass(system)));
  return systems.map((_, i) => median(rounds.map((rates) => rates[i]!)));
}

/** Median of seven fresh processes. @returns milliseconds from reading the data to the first edit */
function firstEdit(): number {
  const program = fileURLToPath(new URL('first-edit.ts', import.meta.url));
  const times = Array.from({ length: 7 }, () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', program], { encoding: 'utf8' });
    if (!(Number(stdout) > 0)) throw new Error(`no time from ${program}: ${stderr}`);
    return Number(stdout);
  });
  return median(times);
}

/** `npm run bench:spacing [-- --ceiling]`: all figures, or how far the reference agrees with itself. */
if (process.argv.includes('--ceiling')) {
  printCeiling();
  process.exit();
}
const systems = repairers();
reportNote(
  `Held out: perdt-dev, seraji-dev and the noisy gold are in no count and no training of the shipped data.
Per cent; wrong edits for every 10,000 words; len.: a half-space before ها/تر is no error where gold glues.`,
);
for (const corpus of ['perdt-dev', 'seraji-dev']) {
  const lines = readLines(`train/${corpus}.txt`);
  for (const [letter, kind] of DAMAGES) compare(`${corpus} ${letter}`, damaged(lines, kind));
}
for (const split of ['dev', 'test'] as const)
  compare(
    `noisy news, ${split}`,
    loadNoisyGold(split).map(({ gold, input }) => [gold, input] as const),
  );
const news = [...readLines('noisy/fars.txt').slice(0, 800), ...readLines('noisy/varzesh3.txt').slice(0, 800)];
const measured = systems.slice(1);
const rates = speeds(measured, news);
const virastar = rates[measured.findIndex(({ name }) => name === 'virastar')]!;
reportTable({
  title: `speed on ${news.length} lines of news, warm`,
  columns: ['MB/s', '× virastar'],
  rows: measured.map(({ name }, i) => [name, rates[i]!.toFixed(2), (rates[i]! / virastar).toFixed(1)]),
});
const data = gzipSync(readFileSync(inProject(SPACING_BIN)), { level: 9 });
reportTable({
  title: 'in a fresh process',
  columns: ['ms', 'kB gzipped'],
  rows: [['data read to first edit', firstEdit().toFixed(1), (data.length / 1000).toFixed(0)]],
});
