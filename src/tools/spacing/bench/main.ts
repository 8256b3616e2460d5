import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { loadNoisyGold } from '../../noisy-gold/load';
import { readLines } from '../corpora';
import { type Damage, damage } from '../damage';
import { seeded } from '../random';
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

const n = (value: number) => value.toFixed(2).padStart(7);
const row = (name: string, cells: readonly string[]) => console.log(`${name.padEnd(28)}${cells.join(' ')}`);
const HEAD = ['     F1', '   prec', '    rec', '  len.F1', ' macro', '  wrong', ' len.wr', '  exact', ' compnd'];

function print(name: string, f: Figures): void {
  row(name, [f.f1, f.precision, f.recall, f.lenientF1, f.macro, f.wrong, f.lenientWrong, f.exact, f.compounds].map(n));
}

/** Median of five passes over the same lines, after one to warm up. @returns megabytes of UTF-8 a second */
function speed({ repair }: Repairer, lines: readonly string[]): number {
  const bytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0);
  const rates: number[] = [];
  for (let pass = 0; pass < 6; pass++) {
    const start = performance.now();
    for (const line of lines) repair(line);
    rates.push(bytes / 1000 / (performance.now() - start));
  }
  return rates.slice(1).sort((a, b) => a - b)[2]!;
}

/** Median of seven fresh processes. @returns milliseconds from reading the data to the first edit */
function firstEdit(): number {
  const program = fileURLToPath(new URL('first-edit.ts', import.meta.url));
  const times = Array.from({ length: 7 }, () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', program], { encoding: 'utf8' });
    if (!(Number(stdout) > 0)) throw new Error(`no time from ${program}: ${stderr}`);
    return Number(stdout);
  });
  return times.sort((a, b) => a - b)[3]!;
}

/** `npm run bench:spacing [-- --ceiling]`: all figures, or how far the reference agrees with itself. */
if (process.argv.includes('--ceiling')) {
  printCeiling();
  process.exit();
}
const systems = repairers();
console.log('Held out: perdt-dev, seraji-dev and the noisy gold are in no count and no training of the shipped data.');
console.log(
  'Per cent; wrong edits for every 10,000 words; len.: a half-space before ها/تر is no error where gold glues.\n',
);
for (const corpus of ['perdt-dev', 'seraji-dev']) {
  const lines = readLines(`train/${corpus}.txt`);
  for (const [letter, kind] of DAMAGES) {
    row(`${corpus} ${letter}`, HEAD);
    const pairs = damaged(lines, kind);
    for (const system of systems) print(`  ${system.name}`, score(system, pairs));
  }
}
for (const split of ['dev', 'test'] as const) {
  row(`noisy news, ${split}`, HEAD);
  const pairs = loadNoisyGold(split).map(({ gold, input }) => [gold, input] as const);
  for (const system of systems) print(`  ${system.name}`, score(system, pairs));
}
const news = [...readLines('noisy/fars.txt').slice(0, 800), ...readLines('noisy/varzesh3.txt').slice(0, 800)];
const rates = systems.slice(1).map((system) => [system.name, speed(system, news)] as const);
const virastar = rates.find(([name]) => name === 'virastar')![1];
console.log(`\nspeed on ${news.length} lines of news`);
for (const [name, rate] of rates)
  console.log(`  ${name.padEnd(20)} ${rate.toFixed(2)} MB/s, ${(rate / virastar).toFixed(1)} × virastar`);
const data = gzipSync(readFileSync(new URL('../../../text/data/spacing.bin', import.meta.url)), { level: 9 });
console.log(`\n${'in a fresh process'.padEnd(28)}     ms   kB gzipped`);
console.log(`${'  data read to first edit'.padEnd(28)} ${n(firstEdit())} ${n(data.length / 1000)}`);
