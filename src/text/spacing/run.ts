import { followed, type SpacingData } from './format';
import { extend, hashWord, mix, pairKey, restHash } from './hash';
import { joinsForward } from './letters';
import { Word } from './word';

/** Least sum of the two words' frequencies, 1–7 each, and the same when the first has but two letters. */
const COMMON = 8;
const COMMON_AFTER_SHORT = 11;
/** Words of two letters that form no compounds; others (با, بر, دو) do: باشخصیت, دوچهره. */
const SHORT = new Set(['در', 'از', 'را', 'هر', 'تا', 'یا'].map(hashWord));

/**
 * «You, we, they are, is» glued to a noun (مارید, باخبرند, اینجاست); as words of their own they are rare: ید is a hand in
 * Arabic, ست stands apart in the treebank alone.
 */
const GLUED_COPULAS = new Set(['ید', 'یم', 'ند', 'ست'].map(hashWord));

/** «و» is a word of one letter. Least frequency of the word behind it: names begin like it, too (وریا, ودود). */
const AND = hashWord('و');
const COMMON_AFTER_AND = 4;
const COMMON_IF_OF_THREE = 6;

const isCommonAfterAnd = (word: number, letters: number): boolean =>
  letters >= 3 && (word & Word.frequency) >= (letters === 3 ? COMMON_IF_OF_THREE : COMMON_AFTER_AND);

/** Whether two words that the lexicon knows may be what an unknown one is. */
function mayBeTwo(prefix: number, first: number, second: number, cut: number, letters: number): boolean {
  if (cut === 1) return prefix === AND && isCommonAfterAnd(second, letters - 1);
  if ((first & Word.frequency) < 2 || (second & Word.frequency) < 2 || (cut === 2 && letters < 5)) return false;
  if (cut === 2 && !SHORT.has(prefix) && !(second & Word.verb)) return false;
  const sum = (first & Word.frequency) + (second & Word.frequency);
  return sum >= (cut === 2 ? COMMON_AFTER_SHORT : COMMON);
}

/**
 * Finds where an unknown word lost a space: behind a letter that does not join forward, where the loss hardly shows,
 * between two words that are both known and often stand side by side.
 * @param letters folded codes of a word that the lexicon does not have in one piece
 * @param word its `Word` bits: what was met as a run of two words is known for one
 * @returns the letter offset of the space, or 0 when no reading is certain
 */
export function lostSpace(data: SpacingData, letters: readonly number[], word: number): number {
  const n = letters.length;
  let whole = 0;
  for (const code of letters) whole = extend(whole, code);
  let prefix = 0;
  let best = 0;
  let bestSum = 0;
  for (let i = 1; i <= n - 2; i++) {
    prefix = extend(prefix, letters[i - 1]!);
    if (joinsForward(letters[i - 1]!)) continue;
    const rest = restHash(whole, prefix, n - i);
    const second = data.words.get(mix(rest));
    if (second & Word.affix || GLUED_COPULAS.has(rest)) continue;
    const first = data.words.get(mix(prefix));
    const sum = (first & Word.frequency) + (second & Word.frequency);
    const may = word & Word.run ? sum > 0 : mayBeTwo(prefix, first, second, i, n);
    if (!may || sum <= bestSum || !followed(data.bigrams, pairKey(prefix, rest))) continue;
    best = i;
    bestSum = sum;
  }
  return best;
}

const MI = hashWord('می');
const NEMI = hashWord('نمی');

/**
 * Finds where an unknown word lost a space before «می» or «نمی» whose verb follows it: «نظرمی رسد», «کارنمی تواند».
 * @param letters folded codes of a word that the lexicon does not have in one piece
 * @param next the `Word` bits of what follows behind a space
 * @returns the letter offset of the space, or 0
 */
export function lostBeforeVerb(data: SpacingData, letters: readonly number[], next: number): number {
  if (!(next & Word.verb)) return 0;
  let whole = 0;
  for (const code of letters) whole = extend(whole, code);
  let prefix = 0;
  for (let i = 1; i <= letters.length - 2; i++) {
    prefix = extend(prefix, letters[i - 1]!);
    if (i < 2 || i < letters.length - 3 || joinsForward(letters[i - 1]!)) continue;
    const rest = restHash(whole, prefix, letters.length - i);
    if ((rest === MI || rest === NEMI) && (data.words.get(mix(prefix)) & Word.frequency) >= 2) return i;
  }
  return 0;
}
