import { Word } from '../../text/spacing/word';
import { ENDINGS, PREFIXES } from './closed';
import { type Evidence, of, ZWNJ } from './evidence';

const STEM_ENDING = /(?<=..)(?:های(?:ی|م|ت|ش|شان|مان)?|ها|انه|ی?[شمت]ان|ی?ان|یی|ات|[یمتش])$/;

/** @returns a word without the endings that leave a compound a compound, see stem.ts */
export function stemText(word: string): string {
  const once = word.replace(STEM_ENDING, '');
  return once === word ? word : once.replace(STEM_ENDING, '');
}

/** @returns for every word how readily it is the first or second part of a compound, as bits of `Word` */
export function partLevels(evidence: Evidence, pairs: Iterable<string>, words: Iterable<string>): Map<string, number> {
  const levels = new Map<string, number>();
  const first = new Map<string, number>();
  const second = new Map<string, number>();
  const add = (tally: Map<string, number>, key: string, n: number) => tally.set(key, of(tally, key) + n);
  for (const key of pairs) {
    const [a, b] = key.split(ZWNJ) as [string, string];
    if (ENDINGS.has(b) || PREFIXES.has(a)) continue;
    const n = of(evidence.all.reference.joined, key) ? 2 : evidence.lilak.words.has(key) ? 1 : 0.5;
    add(first, a, n);
    add(second, b, n);
  }
  const firstSpaced = new Map<string, number>();
  const secondSpaced = new Map<string, number>();
  for (const key of evidence.all.reference.spaced.keys()) {
    const [a, b] = key.split(' ') as [string, string];
    add(firstSpaced, a, 1);
    add(secondSpaced, b, 1);
  }
  const level = (z: number, s: number) => Math.max(1, Math.min(7, 5 + Math.round(Math.log2((z + 0.2) / (s + 2)))));
  for (const [word, n] of first) levels.set(word, level(n, of(firstSpaced, word)) << Word.firstShift);
  const families = new Map<string, [number, number]>();
  for (const [word, n] of second) {
    const family = families.get(stemText(word)) ?? [0, 0];
    families.set(stemText(word), [family[0] + n, family[1] + of(secondSpaced, word)]);
  }
  for (const word of words) {
    const [z, s] = families.get(stemText(word)) ?? [0, 0];
    const own = of(second, word);
    if (z > 0)
      levels.set(word, of(levels, word) | (level((z + own) / 2, (s + of(secondSpaced, word)) / 2) << Word.secondShift));
  }
  return levels;
}

/** @returns for every word with how many others it forms compounds, as bits of `Word` */
export function varieties(evidence: Evidence, pairs: Iterable<string>): Map<string, number> {
  const first = new Map<string, number>();
  const second = new Map<string, number>();
  for (const key of pairs) {
    const [a, b] = key.split(ZWNJ) as [string, string];
    if (ENDINGS.has(b) || PREFIXES.has(a)) continue;
    if (!of(evidence.all.reference.joined, key) && !evidence.lilak.words.has(key) && of(evidence.joined, key) < 2)
      continue;
    first.set(a, of(first, a) + 1);
    second.set(b, of(second, b) + 1);
  }
  const step = (n: number) => Math.min(3, Math.floor(Math.log2(n) / 1.2));
  const bits = new Map<string, number>();
  for (const [word, n] of first) bits.set(word, step(n) << Word.firstVarietyShift);
  for (const [word, n] of second) bits.set(word, of(bits, word) | (step(n) << Word.secondVarietyShift));
  return bits;
}
