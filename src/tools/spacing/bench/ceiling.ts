import { reportNote, reportTable } from '../../bench/report';
import { ENDINGS, PREFIXES } from '../closed';
import { readGroup } from '../corpora';
import { type Counts, countGroup, countSentence, emptyCounts } from '../counts';
import { readLilak } from '../lilak';
import { FOLDS } from '../train';

const ZWNJ = '\u200c';
const WORD = /[\p{L}\u200c]+/gu;

/**
 * Decisions about half-spaces by somebody who writes every pair of words as the rest of the corpus mostly does, and is
 * right where it has the pair in neither way.
 */
class Majority {
  private hits = 0;
  private misses = 0;
  private wrong = 0;
  private unseen = 0;

  /** @param isKnown what else is known besides the corpus; a compound that nothing has is missed. All, when left out */
  constructor(private readonly isKnown: (first: string, second: string) => boolean = () => true) {}

  /** @param joined how often the rest has a half-space there, @param other how often what damage leaves there */
  judge(gold: boolean, joined: number, other: number, first: string, second: string): void {
    if (gold && joined + other === 0) this.unseen++;
    const guess = gold && (isAffixed(first, second) || this.isKnown(first, second));
    const says = joined + other === 0 ? guess : joined === other ? gold : joined > other;
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

const isAffixed = (first: string, second: string) => PREFIXES.has(first) || ENDINGS.has(second);

const of = (tally: ReadonlyMap<string, number>, key: string) => tally.get(key) ?? 0;

/** A half-space against a space, at every place where gold has one of the two. */
function judgeSpaces(line: string, rest: Counts, judges: readonly Majority[], compounds: readonly Majority[]): void {
  for (const stretch of line.split(/[^\p{L}\u200c ]+/u)) {
    const pieces = stretch.split(/([ \u200c]+)/).filter(Boolean);
    for (let i = 1; i + 1 < pieces.length; i += 2) {
      const [a, gap, b] = [pieces[i - 1]!, pieces[i]!, pieces[i + 1]!];
      for (const judge of isAffixed(a, b) ? judges : [...judges, ...compounds])
        judge.judge(gap === ZWNJ, of(rest.joined, a + ZWNJ + b), of(rest.spaced, `${a} ${b}`), a, b);
    }
  }
}

/** A half-space against nothing, at every half-space of gold and wherever the rest has one in a word that gold glues. */
function judgeGlued(line: string, rest: Counts, judges: readonly Majority[]): void {
  for (const [word] of line.matchAll(WORD)) {
    const pieces = word.split(ZWNJ);
    for (let i = 1; i < pieces.length; i++) {
      const [a, b] = [pieces[i - 1]!, pieces[i]!];
      for (const judge of judges) judge.judge(true, of(rest.joined, a + ZWNJ + b), of(rest.plain, a + b), a, b);
    }
    if (pieces.length > 1) continue;
    for (let cut = 1; cut < word.length; cut++) {
      const [a, b] = [word.slice(0, cut), word.slice(cut)];
      const joined = of(rest.joined, a + ZWNJ + b);
      if (joined > 0) for (const judge of judges) judge.judge(false, joined, of(rest.plain, word), a, b);
    }
  }
}

/** @returns whether any other corpus or the dictionary ties two words, or has them in one piece */
function knownElsewhere(): (first: string, second: string) => boolean {
  const others = (['written', 'noisy', 'informal', 'words'] as const).map((group) => countGroup(group));
  const { words } = readLilak();
  const has = (spelling: string, of: 'joined' | 'plain') =>
    words.has(spelling) || others.some((c) => c[of].has(spelling));
  return (first, second) => has(first + ZWNJ + second, 'joined') || has(first + second, 'plain');
}

/**
 * How far the reference agrees with itself: each fold is decided as the other folds mostly do. No engine that spells a
 * pair alike everywhere can do better on text of this kind; one that is to know a compound which no corpus and no
 * dictionary has, tied or in one piece, must guess it from its parts.
 */
export function printCeiling(): void {
  const lines = readGroup('reference');
  const known = knownElsewhere();
  const rows = {
    'a half-space or a space (S)': new Majority(),
    'S, compounds that nothing has missed': new Majority(known),
    'compounds on S': new Majority(),
    'compounds on S, those that nothing has missed': new Majority(known),
    'a half-space or nothing (J)': new Majority(),
    'J, compounds that nothing has missed': new Majority(known),
  };
  const [spaces, knownSpaces, compounds, knownCompounds, ...glued] = Object.values(rows);
  for (let fold = 0; fold < FOLDS; fold++) {
    const rest = emptyCounts();
    for (const [i, line] of lines.entries()) if (i % FOLDS !== fold) countSentence(line, rest);
    for (const [i, line] of lines.entries()) {
      if (i % FOLDS !== fold) continue;
      judgeSpaces(line, rest, [spaces!, knownSpaces!], [compounds!, knownCompounds!]);
      judgeGlued(line, rest, glued);
    }
  }
  reportNote('Every pair as the rest of PerDT train mostly writes it; pairs that it never has, as gold does.');
  reportTable({
    title: 'ceiling',
    columns: ['F1', 'prec', 'rec', 'unseen'],
    rows: Object.entries(rows).map(([name, { figures }]) => [name, ...figures.map((figure) => figure.toFixed(2))]),
  });
}
