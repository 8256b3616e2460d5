import { foldText } from '../../text/spacing/letters';
import { readLines } from './corpora';

/** What Lilak (the Persian dictionary, Apache-2.0) says of words. */
export interface Lilak {
  /** Word as written, ZWNJ included → its parts of speech. */
  words: Map<string, Set<string>>;
  /** Words on whose final ه endings stand after a ZWNJ. */
  silentH: Set<string>;
}

/** Reads the lexicon and its users' list. */
export function readLilak(): Lilak {
  const lilak: Lilak = { words: new Map(), silentH: new Set() };
  const add = (raw: string, part: string) => {
    const word = foldText(raw)
      .replace(/([اآدذرزژوء])\u200c/g, '$1')
      .replace(/\p{M}/gu, '');
    const parts = lilak.words.get(word) ?? new Set();
    lilak.words.set(word, parts.add(part));
    return word;
  };
  for (const line of readLines('lexicon/lilak-lexicon.csv')) {
    if (line.startsWith('#') || line.startsWith('word,')) continue;
    const [word, part, , vowel] = line.split(',');
    if (!word || !part || /[^\p{Script=Arabic}\p{M}\u200c]/u.test(word)) continue;
    const added = add(word, part);
    if (vowel === '1' && added.endsWith('ه')) lilak.silentH.add(added);
  }
  for (const line of readLines('lexicon/lilak-dic_users.txt'))
    if (line && !line.startsWith('#')) add(line.trim(), 'user');
  return lilak;
}
