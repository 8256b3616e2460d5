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
 * Finds where an unknown word lost a space: behind a letter that does not join forward, where the loss hardly shows,
 * between two words that are both known and often stand side by side.
 * @param letters folded codes of a word that the lexicon does not have
 * @returns the letter offset of the space, or 0 when no reading is certain
 */
export function lostSpace(data: SpacingData, letters: readonly number[]): number {
  const n = letters.length;
  let whole = 0;
  for (const code of letters) whole = extend(whole, code);
  let prefix = 0;
  let best = 0;
  let bestSum = 0;
  for (let i = 1; i <= n - 2; i++) {
    prefix = extend(prefix, letters[i - 1]!);
    if (i < 2 || joinsForward(letters[i - 1]!)) continue;
    const first = data.words.get(mix(prefix));
    if ((first & Word.frequency) < 2 || (i < 3 && n < 5)) continue;
    const rest = restHash(whole, prefix, n - i);
    const second = data.words.get(mix(rest));
    if (second & Word.affix || (second & Word.frequency) < 2) continue;
    if (i < 3 && !SHORT.has(prefix) && !(second & Word.verb)) continue;
    const sum = (first & Word.frequency) + (second & Word.frequency);
    if (sum < (i < 3 ? COMMON_AFTER_SHORT : COMMON) || sum <= bestSum || !followed(data.bigrams, pairKey(prefix, rest)))
      continue;
    best = i;
    bestSum = sum;
  }
  return best;
}
