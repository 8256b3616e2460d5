import { reportNote, reportTable, type Table } from '../../bench/report';
import { loadNoisyGold } from '../../noisy-gold/load';
import { seeded } from '../../random';
import { readGroup, readLines, toStyle } from '../corpora';
import { type Counts, countGroup, countSentence, emptyCounts } from '../counts';
import { type Damage, damage } from '../damage';
import { readLilak } from '../lilak';
import { FOLDS } from '../train';
import { readSentence } from './boundaries';
import { type Known, Memory } from './memory';
import { Tally } from './tally';

const ZWNJ = '\u200c';
const DAMAGES: readonly (readonly [letter: string, kind: Damage])[] = [
  ['S', 'spaced'],
  ['J', 'dropped'],
  ['M', 'mixed'],
];
/** How sure a memory must be: as often tied as not, and more. */
const CAUTION = [1, 2, 4, 8];

/** @returns what any of some corpora or the dictionary has */
function knownIn(corpora: readonly Counts[]): Known {
  const { words } = readLilak();
  const has = (spelling: string, kind: 'joined' | 'plain') =>
    words.has(spelling) || corpora.some((counts) => counts[kind].has(spelling));
  return {
    tied: (first, second) => has(first + ZWNJ + second, 'joined') || has(first + second, 'plain'),
    apart: (first, second) => /\d$/.test(first) || corpora.some(({ spaced }) => spaced.has(`${first} ${second}`)),
  };
}

/** For each fold the counts of all others. */
function restOfFolds(lines: readonly string[]): Counts[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const rest = emptyCounts();
    for (const [i, line] of lines.entries()) if (i % FOLDS !== fold) countSentence(line, rest);
    return rest;
  });
}

type Pair = readonly [gold: string, input: string];

function damaged(lines: readonly string[], kind: Damage): Pair[] {
  const random = seeded(1);
  return lines.map((line) => [line, damage(line, kind, random)]);
}

/** Mends each line with the memory whose turn it is. @returns a row of the table */
function row(name: string, pairs: readonly Pair[], memories: readonly Memory[]): Table['rows'][number] {
  const tally = new Tally();
  for (const [i, [gold, input]] of pairs.entries())
    tally.add(gold, input, memories[i % memories.length]!.write(readSentence(gold), readSentence(input)));
  const f = tally.figures();
  const figures = [f.f1, f.precision, f.recall, f.lenientF1, f.macro, f.wrong, f.exact, f.compounds];
  return [name, ...figures.map((value) => value.toFixed(2))];
}

/**
 * How far text agrees with itself: each fold is mended by who remembers the other folds. No engine that spells a pair
 * alike everywhere can do better on text of this kind; one that is to know a compound which no corpus and no dictionary
 * has, tied or in one piece, must guess it from its parts. The tally is that of the benchmark.
 */
export function printCeiling(): void {
  const elsewhere = (['written', 'noisy', 'informal', 'words'] as const).map((group) => countGroup(group));
  const known = knownIn(elsewhere);
  const lines = readGroup('reference');
  const rest = restOfFolds(lines);
  const reference = countGroup('reference');
  const seraji = readLines('train/seraji-dev.txt').map((line) => toStyle(line, 'written'));
  const own = restOfFolds(seraji);
  const rows: Table['rows'][number][] = [];
  const unlimited = rest.map((counts) => new Memory([counts]));
  for (const [letter, kind] of DAMAGES)
    rows.push(row(`PerDT train ${letter}, new pairs right`, damaged(lines, kind), unlimited));
  for (const times of CAUTION) {
    const memories = rest.map((counts) => new Memory([counts], known, times));
    for (const [letter, kind] of DAMAGES)
      rows.push(row(`PerDT train ${letter}, ${times} : 1`, damaged(lines, kind), memories));
  }
  const foreign = [new Memory([reference], known)];
  const native = own.map((counts) => new Memory([counts, reference], known));
  for (const [letter, kind] of DAMAGES) {
    rows.push(row(`seraji-dev ${letter}, as PerDT`, damaged(seraji, kind), foreign));
    rows.push(row(`seraji-dev ${letter}, as itself, then PerDT`, damaged(seraji, kind), native));
  }
  const everything = knownIn([reference, ...elsewhere]);
  const careful = [reference, elsewhere[0]!];
  for (const split of ['dev', 'test'] as const) {
    const pairs = loadNoisyGold(split).map(({ gold, input }) => [gold, input] as const);
    rows.push(row(`noisy news ${split}, as PerDT, then others`, pairs, [new Memory(careful, everything)]));
    rows.push(row(`noisy news ${split}, all that any source has`, pairs, [new Memory([], everything)]));
  }
  reportNote(
    `Mended by who remembers how the rest writes each pair; n : 1, ties it when tied more than n times as often as not.
What is in no corpus and no dictionary is missed, but for grammar's affixes. Wrong edits for every 10,000 words.`,
  );
  reportTable({
    title: 'ceiling',
    columns: ['F1', 'prec', 'rec', 'len.F1', 'macro', 'wrong', 'exact', 'compnd'],
    rows,
  });
}
