import { COMPARATIVES, COPULAS, PLURALS, POSSESSIVES, VERB_PREFIXES } from '../../text/spacing/affixes';
import { Word } from '../../text/spacing/word';
import type { Counts, Tally } from './counts';
import type { Lilak } from './lilak';

/** Counts of every group, by name. */
export type AllCounts = Record<'reference' | 'written' | 'noisy' | 'informal' | 'words', Counts>;

const of = (tally: Tally, key: string) => tally.get(key) ?? 0;
const AFFIXES = new Set([...PLURALS, ...COMPARATIVES, ...COPULAS, ...POSSESSIVES]);
const prefixSet = new Set(VERB_PREFIXES);

/** How much a group's occurrence weighs. */
const WEIGHT = { reference: 3, written: 1, noisy: 0.5, informal: 0.3, words: 0.2 } as const;

/** @returns weighted sum over groups of one of their tallies */
export function total(all: AllCounts, which: keyof Counts, key: string, groups = Object.keys(all)): number {
  let sum = 0;
  for (const group of groups as (keyof AllCounts)[]) sum += WEIGHT[group] * of(all[group][which], key);
  return sum;
}

/** Every way to cut a glued word at an affix: `[stem, affix]` or `[prefix, verb]`. */
export function affixCuts(word: string, is: (bit: number, word: string) => boolean): [string, string][] {
  const cuts: [string, string][] = [];
  for (let i = 1; i < word.length; i++) {
    const a = word.slice(0, i);
    const b = word.slice(i);
    if (/[اآدذرزژوؤء]$/.test(a)) continue;
    if (prefixSet.has(a) && is(Word.verb, b)) cuts.push([a, b]);
    if (PLURALS.includes(b) && is(Word.nominal, a)) cuts.push([a, b]);
    if (COMPARATIVES.includes(b) && is(Word.comparable, a)) cuts.push([a, b]);
    if ((COPULAS.includes(b) || POSSESSIVES.includes(b)) && is(Word.silentH, a)) cuts.push([a, b]);
  }
  return cuts;
}

/** The two tables before they are packed. */
export interface Lexicon {
  words: Map<string, number>;
  /** `first\u200csecond` → `zs | zn << 4`. */
  pairs: Map<string, number>;
}

/** Builds the lexicon from counts and the dictionary. */
export function buildLexicon(all: AllCounts, lilak: Lilak): Lexicon {
  const words = new Map<string, number>();
  const set = (word: string, bits: number) => words.set(word, (words.get(word) ?? 0) | bits | Word.stored);
  for (const [word, parts] of lilak.words) {
    const pieces = word.split('\u200c');
    if (prefixSet.has(pieces[0]!) && pieces[1]) set(pieces[1], Word.verb);
    if (pieces.length > 1) continue;
    for (const part of parts) {
      if (part.startsWith('noun') || part === 'user' || part === 'numeral') set(word, Word.nominal);
      if (part.startsWith('adjective')) set(word, Word.nominal | (part === 'adjective' ? Word.comparable : 0));
      if (part === 'adverb') set(word, Word.comparable);
    }
  }
  for (const word of lilak.silentH) if (!word.includes('\u200c')) set(word, Word.silentH);
  const joined = new Map<string, number>();
  for (const counts of Object.values(all)) {
    for (const [key, n] of counts.joined) joined.set(key, (joined.get(key) ?? 0) + n);
  }
  for (const [key, n] of joined) {
    const [a, b] = key.split('\u200c') as [string, string];
    if (n < 2 && !of(all.reference.joined, key)) continue;
    if (prefixSet.has(a)) set(b, Word.verb);
    else if (PLURALS.includes(b)) set(a, Word.nominal);
    else if (COMPARATIVES.includes(b)) set(a, Word.comparable);
    else if (a.endsWith('ه') && (b === 'اند' || b === 'ای' || b === 'ام' || b === 'اش')) set(a, Word.silentH);
  }
  const is = (bit: number, word: string) => ((words.get(word) ?? 0) & bit) !== 0;
  const plain = new Set(lilak.words.keys());
  for (const counts of Object.values(all)) for (const word of counts.plain.keys()) plain.add(word);
  const pairs = new Map<string, number>();
  for (const word of [...plain].sort()) {
    if (word.includes('\u200c')) continue;
    const count = total(all, 'plain', word) + (lilak.words.has(word) ? 1 : 0);
    const trusted = of(all.reference.plain, word) + (lilak.words.has(word) ? 1 : 0);
    if (count < 1 && !trusted) continue;
    const cuts = affixCuts(word, is);
    let cut = 0;
    for (const [a, b] of cuts) cut += total(all, 'joined', `${a}\u200c${b}`);
    const parts = lilak.words.get(word);
    const plural = parts?.size === 1 && parts.has('noun_plural') && /ه(ا|ای|ایی)$/.test(word);
    if (cuts.length && (plural || count < 0.15 * cut || !trusted)) continue;
    if (!trusted && isMisspelt(word, count, all)) continue;
    const bits = Math.min(7, 1 + Math.floor(Math.log2(1 + count) / 2));
    set(word, bits | (cuts.length && cut > 0.15 * count ? Word.ambiguous : 0));
    for (const [a, b] of cuts) addPair(pairs, all, a, b, lilak);
  }
  for (const key of [...joined.keys()].sort()) {
    const [a, b] = key.split('\u200c') as [string, string];
    if (AFFIXES.has(b) || prefixSet.has(a)) continue;
    if (joined.get(key)! < 2 && !of(all.reference.joined, key)) continue;
    addPair(pairs, all, a, b, lilak);
  }
  for (const word of lilak.words.keys()) {
    const pieces = word.split('\u200c');
    for (let i = 1; i < pieces.length; i++) {
      if (AFFIXES.has(pieces[i]!) || prefixSet.has(pieces[i - 1]!)) continue;
      addPair(pairs, all, pieces[i - 1]!, pieces[i]!, lilak);
    }
  }
  for (const key of pairs.keys()) for (const piece of key.split('\u200c')) set(piece, 0);
  return { words, pairs };
}

/** Whether an untrusted glued word is more often written with a half-space somewhere. */
function isMisspelt(word: string, count: number, all: AllCounts): boolean {
  for (let i = 2; i < word.length - 1; i++) {
    if (total(all, 'joined', `${word.slice(0, i)}\u200c${word.slice(i)}`) > count / 2) return true;
  }
  return false;
}

function addPair(pairs: Map<string, number>, all: AllCounts, a: string, b: string, lilak: Lilak): void {
  const key = `${a}\u200c${b}`;
  const z = total(all, 'joined', key) + (lilak.words.has(key) ? 1 : 0);
  const s =
    total(all, 'spaced', `${a} ${b}`, ['reference', 'written']) + 0.15 * total(all, 'spaced', `${a} ${b}`, ['noisy']);
  const n = total(all, 'plain', a + b) + (lilak.words.has(a + b) ? 1 : 0);
  pairs.set(key, nibble(z, s) | (nibble(z, n) << 4));
}

const nibble = (z: number, other: number) =>
  Math.max(1, Math.min(15, 8 + Math.round(1.5 * Math.log2((z + 0.2) / (other + 0.5)))));
