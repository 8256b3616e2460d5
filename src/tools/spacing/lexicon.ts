import { COMPARATIVES, COPULAS, PLURALS, POSSESSIVES, VERB_PREFIXES } from '../../text/spacing/affixes';
import { packOdds } from '../../text/spacing/odds';
import { Word } from '../../text/spacing/word';
import type { Counts, Tally } from './counts';
import type { Lilak } from './lilak';

/** Counts of every group, by name. */
export type AllCounts = Record<'reference' | 'written' | 'noisy' | 'informal' | 'words', Counts>;

/** The two tables before they are packed. */
export interface Lexicon {
  words: Map<string, number>;
  /** `first\u200csecond` → odds, see odds.ts. */
  pairs: Map<string, number>;
  /** `first second` of words that often stand side by side, where a lost space would not show. */
  bigrams: Set<string>;
}

const ZWNJ = '\u200c';
const of = (tally: Tally, key: string) => tally.get(key) ?? 0;
const ENDINGS = new Set([...PLURALS, ...COMPARATIVES, ...COPULAS, ...POSSESSIVES]);
const PREFIXES = new Set(VERB_PREFIXES);
const GROUPS = ['reference', 'written', 'noisy', 'informal', 'words'] as const;
/** How much one occurrence in a group weighs. */
const WEIGHT = { reference: 3, written: 1, noisy: 0.6, informal: 0.3, words: 0.3 } as const;
/** Noisy news and bad corpora put spaces where half-spaces belong: their spaces say little. */
const SPACE_WEIGHT = { reference: 3, written: 1, noisy: 0.1, informal: 0.2, words: 0.1 } as const;
/** From how many times on a pair of words counts as neighbours. */
const OFTEN = 3;
const NON_JOINING = /[اآدذرزژوؤء]$/;

/** Builds the lexicon of one set of counts. */
export class LexiconBuilder {
  private readonly words = new Map<string, number>();
  private readonly pairs = new Map<string, number>();
  private readonly bigrams = new Set<string>();
  private readonly joined = new Map<string, number>();

  constructor(
    private readonly all: AllCounts,
    private readonly lilak: Lilak,
  ) {}

  build(): Lexicon {
    for (const group of GROUPS) {
      for (const [key, n] of this.all[group].joined) this.joined.set(key, (this.joined.get(key) ?? 0) + n);
    }
    this.countBigrams();
    this.grammar();
    this.addPlainWords();
    this.addCompounds();
    this.addParts();
    for (const affix of [...ENDINGS, ...PREFIXES]) this.set(affix, Word.affix);
    return { words: this.words, pairs: this.pairs, bigrams: this.bigrams };
  }

  private set(word: string, bits: number): void {
    this.words.set(word, (this.words.get(word) ?? 0) | bits | Word.stored);
  }

  private is(bit: number, word: string): boolean {
    return ((this.words.get(word) ?? 0) & bit) !== 0;
  }

  private sum(which: keyof Counts, key: string, weight: Record<(typeof GROUPS)[number], number> = WEIGHT): number {
    let sum = 0;
    for (const group of GROUPS) sum += weight[group] * of(this.all[group][which], key);
    return sum;
  }

  private countBigrams(): void {
    const seen = new Map<string, number>();
    for (const group of GROUPS) {
      for (const [pair, n] of this.all[group].spaced) {
        if (NON_JOINING.test(pair.slice(0, pair.indexOf(' ')))) seen.set(pair, (seen.get(pair) ?? 0) + n);
      }
    }
    for (const [pair, n] of seen) if (n >= OFTEN) this.bigrams.add(pair);
  }

  /** Whether a word that only noisy text has is two common neighbours that lost their space. */
  private isRun(word: string, count: number): boolean {
    for (let i = 2; i <= word.length - 2; i++) {
      if (this.bigrams.has(`${word.slice(0, i)} ${word.slice(i)}`)) {
        if (this.sum('spaced', `${word.slice(0, i)} ${word.slice(i)}`) > 8 * count) return true;
      }
    }
    return false;
  }

  /** What a word can take, from the dictionary and from what the corpora join to it. */
  private grammar(): void {
    for (const [word, parts] of this.lilak.words) {
      const pieces = word.split(ZWNJ);
      if (PREFIXES.has(pieces[0]!) && pieces[1]) this.set(pieces[1], Word.verb);
      if (pieces.length > 1) continue;
      for (const part of parts) {
        if (part.startsWith('noun') || part === 'user' || part === 'numeral') this.set(word, Word.nominal);
        if (part.startsWith('adjective')) this.set(word, Word.nominal);
        if (part === 'adjective' || part === 'adverb') this.set(word, Word.comparable);
      }
    }
    for (const word of this.lilak.silentH) if (!word.includes(ZWNJ)) this.set(word, Word.silentH);
    for (const [key, n] of this.joined) {
      const [a, b] = key.split(ZWNJ) as [string, string];
      if (n < 2 && !of(this.all.reference.joined, key)) continue;
      if (PREFIXES.has(a)) this.set(b, Word.verb);
      else if (PLURALS.includes(b)) this.set(a, Word.nominal);
      else if (COMPARATIVES.includes(b)) this.set(a, Word.comparable);
      else if (a.endsWith('ه') && ENDINGS.has(b)) this.set(a, Word.silentH);
    }
  }

  /** Every way to cut a glued word in two, with whether grammar or the corpora allow it. */
  private *cutsOf(word: string): Generator<[string, string]> {
    for (let i = 1; i < word.length; i++) {
      const a = word.slice(0, i);
      const b = word.slice(i);
      if (NON_JOINING.test(a)) continue;
      const allowed =
        (PREFIXES.has(a) && this.is(Word.verb, b)) ||
        (PLURALS.includes(b) && this.is(Word.nominal, a)) ||
        (COMPARATIVES.includes(b) && this.is(Word.comparable, a)) ||
        ((COPULAS.includes(b) || POSSESSIVES.includes(b)) && this.is(Word.silentH, a)) ||
        this.joined.has(a + ZWNJ + b) ||
        this.lilak.words.has(a + ZWNJ + b);
      if (allowed) yield [a, b];
    }
  }

  /** Words written in one piece: how common, and whether that is their right or only spelling. */
  private addPlainWords(): void {
    const plain = new Set<string>();
    for (const group of GROUPS) for (const word of this.all[group].plain.keys()) plain.add(word);
    for (const word of this.lilak.words.keys()) if (!word.includes(ZWNJ)) plain.add(word);
    for (const word of plain) {
      const parts = this.lilak.words.get(word);
      const trusted = of(this.all.reference.plain, word) + (parts ? 1 : 0);
      const count = this.sum('plain', word) + (parts ? 1 : 0);
      if (!trusted && (count < 1 || this.isRun(word, count))) continue;
      let cut = 0;
      let cuts = 0;
      for (const [a, b] of this.cutsOf(word)) {
        cut += this.sum('joined', a + ZWNJ + b) + (this.lilak.words.has(a + ZWNJ + b) ? 1 : 0);
        cuts++;
        if (count * 30 > cut || trusted) this.addPair(a, b);
      }
      const gluedPlural = parts?.size === 1 && parts.has('noun_plural') && /ه(ا|ای|ایی)$/.test(word);
      if (cuts && (count * 12 < cut || (gluedPlural && count < 12) || !trusted)) continue;
      const ambiguous = cuts > 0 && cut * 40 > count;
      this.set(word, Math.min(7, 1 + Math.floor(Math.log2(1 + count) / 2)) | (ambiguous ? Word.ambiguous : 0));
    }
  }

  private addCompounds(): void {
    const keys = new Set(this.joined.keys());
    for (const word of this.lilak.words.keys()) {
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
    const split = this.lilak.words.has(key) ? 1 : 0;
    const whole = this.lilak.words.has(a + b) ? 1 : 0;
    const z = this.sum('joined', key) + split;
    const s = this.sum('spaced', `${a} ${b}`, SPACE_WEIGHT);
    const n = this.sum('plain', a + b) + whole;
    const rz = of(this.all.reference.joined, key);
    const rs = of(this.all.reference.spaced, `${a} ${b}`);
    const common = Math.min(3, Math.floor(Math.log2(1 + z + s + n) / 2));
    this.pairs.set(key, packOdds(step(z, s), step(z, n), rz + rs ? step(rz, rs) : 0, split | (whole << 1), common));
    this.set(a, 0);
    this.set(b, 0);
  }

  /** How readily a word is the first or second part of a compound. */
  private addParts(): void {
    const first = new Map<string, number>();
    const second = new Map<string, number>();
    const add = (tally: Map<string, number>, key: string, n: number) => tally.set(key, (tally.get(key) ?? 0) + n);
    for (const key of this.pairs.keys()) {
      const [a, b] = key.split(ZWNJ) as [string, string];
      if (ENDINGS.has(b) || PREFIXES.has(a)) continue;
      const n = of(this.all.reference.joined, key) ? 2 : this.lilak.words.has(key) ? 1 : 0.5;
      add(first, a, n);
      add(second, b, n);
    }
    const firstSpaced = new Map<string, number>();
    const secondSpaced = new Map<string, number>();
    for (const key of this.all.reference.spaced.keys()) {
      const [a, b] = key.split(' ') as [string, string];
      add(firstSpaced, a, 1);
      add(secondSpaced, b, 1);
    }
    const level = (z: number, s: number) => Math.max(1, Math.min(7, 5 + Math.round(Math.log2((z + 0.2) / (s + 2)))));
    for (const [word, n] of first) this.set(word, level(n, of(firstSpaced, word)) << Word.firstShift);
    const families = new Map<string, [number, number]>();
    for (const [word, n] of second) {
      const family = families.get(stemText(word)) ?? [0, 0];
      families.set(stemText(word), [family[0] + n, family[1] + of(secondSpaced, word)]);
    }
    for (const word of [...this.words.keys()]) {
      const [z, s] = families.get(stemText(word)) ?? [0, 0];
      const own = of(second, word);
      if (z > 0) this.set(word, level((z + own) / 2, (s + of(secondSpaced, word)) / 2) << Word.secondShift);
    }
  }
}

/** @returns 1–15, 8 where both are equally common */
function step(z: number, other: number): number {
  return Math.max(1, Math.min(15, 8 + Math.round(1.5 * Math.log2((z + 0.3) / (other + 0.3)))));
}

/** @returns a word without the ending that leaves a compound a compound, see stem.ts */
function stemText(word: string): string {
  return word.replace(/(?<=..)(?:انه|[شمت]ان|ان|ات|[یمتش])$/, '');
}
