import { reportNote, reportTable, type Table } from '../../bench/report';
import { readGroup } from '../corpora';
import { type Counts, countSentence, emptyCounts } from '../counts';
import { FOLDS } from '../train';

const ZWNJ = '\u200c';
const WORD = /[\p{L}\u200c]+/gu;

/** Decisions about half-spaces by somebody who writes every pair of words as the rest of the corpus mostly does. */
class Majority {
  private hits = 0;
  private misses = 0;
  private wrong = 0;
  private unseen = 0;

  /** @param joined how often the rest has a half-space there, @param other how often what damage leaves there */
  judge(gold: boolean, joined: number, other: number): void {
    if (gold && joined + other === 0) this.unseen++;
    const says = joined + other === 0 ? gold : joined === other ? gold : joined > other;
    if (gold && says) this.hits++;
    else if (gold) this.misses++;
    else if (says) this.wrong++;
  }

  /** F1, precision, recall, and the share of gold's half-spaces that the rest never has, in per cent. */
  get figures(): number[] {
    const { hits, misses, wrong, unseen } = this;
    const all = hits + misses;
    return [
      (200 * hits) / (hits + all + wrong),
      (100 * hits) / (hits + wrong),
      (100 * hits) / all,
      (100 * unseen) / all,
    ];
  }
}

const of = (tally: ReadonlyMap<string, number>, key: string) => tally.get(key) ?? 0;

/** A half-space against a space, at every place where gold has one of the two. */
function judgeSpaces(line: string, rest: Counts, majority: Majority): void {
  for (const stretch of line.split(/[^\p{L}\u200c ]+/u)) {
    const pieces = stretch.split(/([ \u200c]+)/).filter(Boolean);
    for (let i = 1; i + 1 < pieces.length; i += 2) {
      const [a, gap, b] = [pieces[i - 1]!, pieces[i]!, pieces[i + 1]!];
      majority.judge(gap === ZWNJ, of(rest.joined, a + ZWNJ + b), of(rest.spaced, `${a} ${b}`));
    }
  }
}

/** A half-space against nothing, at every half-space of gold and wherever the rest has one in a word that gold glues. */
function judgeGlued(line: string, rest: Counts, majority: Majority): void {
  for (const [word] of line.matchAll(WORD)) {
    const pieces = word.split(ZWNJ);
    for (let i = 1; i < pieces.length; i++) {
      const [a, b] = [pieces[i - 1]!, pieces[i]!];
      majority.judge(true, of(rest.joined, a + ZWNJ + b), of(rest.plain, a + b));
    }
    if (pieces.length > 1) continue;
    for (let cut = 1; cut < word.length; cut++) {
      const joined = of(rest.joined, word.slice(0, cut) + ZWNJ + word.slice(cut));
      if (joined > 0) majority.judge(false, joined, of(rest.plain, word));
    }
  }
}

/**
 * How far the reference agrees with itself: each fold is decided as the other folds mostly do, pairs that only it has
 * count as right. No engine that spells a pair alike everywhere can do better on text of this kind.
 */
export function printCeiling(): void {
  const lines = readGroup('reference');
  const spaces = new Majority();
  const glued = new Majority();
  for (let fold = 0; fold < FOLDS; fold++) {
    const rest = emptyCounts();
    for (const [i, line] of lines.entries()) if (i % FOLDS !== fold) countSentence(line, rest);
    for (const [i, line] of lines.entries()) {
      if (i % FOLDS !== fold) continue;
      judgeSpaces(line, rest, spaces);
      judgeGlued(line, rest, glued);
    }
  }
  reportNote('Every pair as the rest of PerDT train mostly writes it; pairs that it never has, as gold does.');
  const row = (name: string, { figures }: Majority): Table['rows'][number] => [
    name,
    ...figures.map((figure) => figure.toFixed(2)),
  ];
  reportTable({
    title: 'ceiling',
    columns: ['F1', 'prec', 'rec', 'unseen'],
    rows: [row('a half-space or a space (S)', spaces), row('a half-space or nothing (J)', glued)],
  });
}
