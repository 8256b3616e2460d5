import type { Lilak } from './lilak';
import { stemText } from './parts';

/** Parts of speech that mark the grammar of a sentence. */
const FUNCTION = ['adposition', 'conjunction', 'pronoun', 'determiner', 'classifier'];

/** @returns what the dictionary says a word is, 1–15, by its stem where it does not have the word; 0 when it says nothing */
export function wordClass({ words }: Lilak, word: string): number {
  const parts = words.get(word) ?? words.get(stemText(word));
  if (!parts) return 0;
  const has = (part: string) => parts.has(part);
  const noun = has('noun_singular');
  if (FUNCTION.some(has)) return noun ? 9 : 8;
  if (has('numeral')) return 10;
  if (has('adverb')) return has('adjective') ? 6 : 7;
  if (has('verb')) return has('adjective') ? 3 : noun ? 2 : 1;
  if (has('adjective')) return noun ? 11 : 5;
  if (noun) return 4;
  if (has('noun_plural')) return 12;
  if (has('adjective_comparative') || has('adjective_superlative')) return 13;
  return has('user') ? 14 : 15;
}
