import { median, reportNote, reportTable, type Table } from '../../bench/report';
import { loadNoisyGold } from '../../noisy-gold/load';
import { readLines } from '../corpora';
import { type Damage, damage } from '../damage';
import { seeded } from '../random';
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

/** Median of five passes over the same lines, after one to warm up. @returns megabytes of UTF-8 a second */
function speed({ repair }: Repairer, lines: readonly string[]): number {
  const bytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0);
  const rates: number[] = [];
  for (let pass = 0; pass < 6; pass++) {
    const start = performance.now();
    for (const line of lines) repair(line);
    rates.push(bytes / 1000 / (performance.now() - start));
  }
  return median(rates.slice(1));
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
const rates = systems.slice(1).map((system) => [system.name, speed(system, news)] as const);
const virastar = rates.find(([name]) => name === 'virastar')![1];
reportTable({
  title: `speed on ${news.length} lines of news`,
  columns: ['MB/s', '× virastar'],
  rows: rates.map(([name, rate]) => [name, rate.toFixed(2), (rate / virastar).toFixed(1)]),
});
