import { COMPARATIVES, COPULAS, PLURALS, POSSESSIVES } from '../../text/spacing/affixes';
import { firstPart, secondPart, Word } from '../../text/spacing/word';
import { ENDINGS, PREFIXES } from './closed';
import { type AllCounts, Evidence, endsApart, of, ZWNJ } from './evidence';
import { grammarOf } from './grammar';
import type { Lilak } from './lilak';
import { pairOdds } from './pair-odds';
import { partLevels, varieties } from './parts';
import { wordClass } from './word-class';

/** The two tables before they are packed. */
export interface Lexicon {
  words: Map<string, number>;
  /** `first\u200csecond` → odds, see odds.ts. */
  pairs: Map<string, number>;
  /** `first second` of words that often stand side by side, where a lost space would not show. */
  bigrams: Set<string>;
  /** `first second` of words that could be a compound and never are one. */
  apart: Set<string>;
}

/** How readily two words must form compounds for it to be worth noting that they form none. */
const PRODUCTIVE = 3;

/** How often a run of two words must have been met to be known for one; others are read by rule, see run.ts. */
const RUN_MET = 1;

/** Builds the lexicon of one set of counts. */
export class LexiconBuilder {
  private readonly words = new Map<string, number>();
  private readonly pairs = new Map<string, number>();
  private readonly evidence: Evidence;

  /** @param company what company words keep, see company.ts */
  constructor(
    all: AllCounts,
    lilak: Lilak,
    private readonly company: ReadonlyMap<string, number>,
  ) {
    this.evidence = new Evidence(all, lilak);
  }

  build(): Lexicon {
    for (const [word, bits] of grammarOf(this.evidence)) this.set(word, bits);
    this.addPlainWords();
    this.addCompounds();
    const levels = partLevels(this.evidence, this.pairs.keys(), this.words.keys());
    for (const [word, bits] of levels) this.set(word, bits);
    for (const [word, bits] of varieties(this.evidence, this.pairs.keys())) this.set(word, bits);
    for (const word of this.words.keys()) {
      const company = this.company.get(word) ?? 0;
      this.set(word, (company << Word.companyShift) | (wordClass(this.evidence.lilak, word) << Word.classShift));
    }
    for (const affix of [...ENDINGS, ...PREFIXES]) this.set(affix, Word.affix);
    return { words: this.words, pairs: this.pairs, bigrams: this.evidence.bigrams, apart: this.apart() };
  }

  private set(word: string, bits: number): void {
    this.words.set(word, (this.words.get(word) ?? 0) | bits | Word.stored);
  }

  private is(bit: number, word: string): boolean {
    return ((this.words.get(word) ?? 0) & bit) !== 0;
  }

  /** Every way to cut a glued word in two, with whether grammar or the corpora allow it. */
  private *cutsOf(word: string): Generator<[string, string]> {
    for (let i = 1; i < word.length; i++) {
      const a = word.slice(0, i);
      const b = word.slice(i);
      if (endsApart(a)) continue;
      const allowed =
        (PREFIXES.has(a) && this.is(Word.verb, b)) ||
        (PLURALS.includes(b) && this.is(Word.nominal, a)) ||
        (COMPARATIVES.includes(b) && this.is(Word.comparable, a)) ||
        ((COPULAS.includes(b) || POSSESSIVES.includes(b)) && this.is(Word.silentH, a)) ||
        this.evidence.joined.has(a + ZWNJ + b) ||
        this.evidence.lilak.words.has(a + ZWNJ + b);
      if (allowed) yield [a, b];
    }
  }

  /** Words written in one piece: how common, and whether that is their right or only spelling. */
  private addPlainWords(): void {
    for (const word of this.evidence.plainWords()) {
      const parts = this.evidence.lilak.words.get(word);
      const trusted = of(this.evidence.all.reference.plain, word) + (parts ? 1 : 0);
      const count = this.evidence.sum('plain', word) + (parts ? 1 : 0);
      if (!parts && this.evidence.isRun(word, count)) {
        if (count >= RUN_MET) this.set(word, Word.run);
        continue;
      }
      if (!trusted && count < 1) continue;
      let cut = 0;
      let cuts = 0;
      for (const [a, b] of this.cutsOf(word)) {
        cut += this.evidence.sum('joined', a + ZWNJ + b) + (this.evidence.lilak.words.has(a + ZWNJ + b) ? 1 : 0);
        cuts++;
        if (count * 30 > cut || trusted) this.addPair(a, b);
      }
      const gluedPlural = parts?.size === 1 && parts.has('noun_plural') && /ه(ا|ای|ایی)$/.test(word);
      if (cuts && (count * 12 < cut || (gluedPlural && count < 12) || !trusted)) continue;
      const ambiguous = cuts > 0 && cut * 40 > count;
      this.set(word, Math.min(7, 1 + Math.floor(Math.log2(1 + count) / 2)) | (ambiguous ? Word.ambiguous : 0));
    }
  }

  /** Pairs of words that could be compounds, and that careful corpora only part. */
  private apart(): Set<string> {
    const apart = new Set<string>();
    for (const group of ['reference', 'written'] as const) {
      for (const key of this.evidence.all[group].spaced.keys()) {
        const [a, b] = key.split(' ') as [string, string];
        const parts = firstPart(this.words.get(a) ?? 0) + secondPart(this.words.get(b) ?? 0);
        if (parts > PRODUCTIVE && !this.pairs.has(a + ZWNJ + b)) apart.add(key);
      }
    }
    return apart;
  }

  private addCompounds(): void {
    const keys = new Set(this.evidence.joined.keys());
    for (const word of this.evidence.lilak.words.keys()) {
      const pieces = word.split(ZWNJ);
      for (let i = 1; i < pieces.length; i++) keys.add(`${pieces[i - 1]}${ZWNJ}${pieces[i]}`);
    }
    for (const key of keys) {
      const [a, b] = key.split(ZWNJ) as [string, string];
      if (!ENDINGS.has(b) && !PREFIXES.has(a)) this.addPair(a, b);
    }
  }

  private addPair(a: string, b: string): void {
    const key = a + ZWNJ + b;
    if (this.pairs.has(key)) return;
    this.pairs.set(key, pairOdds(a, b, this.evidence));
    this.set(a, 0);
    this.set(b, 0);
  }
}
