import { COMPARATIVES, PLURALS } from '../../text/spacing/affixes';
import { Word } from '../../text/spacing/word';
import { ENDINGS, PREFIXES } from './closed';
import { type Evidence, of, ZWNJ } from './evidence';

/** @returns what each word can take, from the dictionary and from what the corpora join to it, as bits of `Word` */
export function grammarOf(evidence: Evidence): Map<string, number> {
  const words = new Map<string, number>();
  const set = (word: string, bit: number) => words.set(word, (words.get(word) ?? 0) | bit);
  for (const [word, parts] of evidence.lilak.words) {
    const pieces = word.split(ZWNJ);
    if (PREFIXES.has(pieces[0]!) && pieces[1]) set(pieces[1], Word.verb);
    if (pieces.length > 1) continue;
    for (const part of parts) {
      if (part.startsWith('noun') || part === 'user' || part === 'numeral') set(word, Word.nominal);
      if (part.startsWith('adjective')) set(word, Word.nominal);
      if (part === 'adjective' || part === 'adverb') set(word, Word.comparable);
    }
  }
  for (const word of evidence.lilak.silentH) if (!word.includes(ZWNJ)) set(word, Word.silentH);
  for (const [key, n] of evidence.joined) {
    const [a, b] = key.split(ZWNJ) as [string, string];
    if (n < 2 && !of(evidence.all.reference.joined, key)) continue;
    if (PREFIXES.has(a)) set(b, Word.verb);
    else if (PLURALS.includes(b)) set(a, Word.nominal);
    else if (COMPARATIVES.includes(b)) set(a, Word.comparable);
    else if (a.endsWith('ه') && ENDINGS.has(b)) set(a, Word.silentH);
  }
  return words;
}
