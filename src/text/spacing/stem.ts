import { withoutLast } from './hash';

const code = (letters: string) => [...letters].map((c) => c.charCodeAt(0) & 0xff);
/** Endings that leave a compound a compound: سنج, سنجی, سنجان, سنجانه; longest first. */
const ENDINGS = ['های', 'ها', 'انه', 'شان', 'مان', 'تان', 'یان', 'ان', 'ات', 'یی', 'ی', 'م', 'ت', 'ش'].map(code);

/** A word without its ending. */
export interface Stem {
  stem: number;
  stemLetters: number;
}

/**
 * @param hash rolling hash of a word
 * @param letters how many letters it has
 * @param ending its last three letters, packed as bytes, the last one lowest
 * @param into gets the hash of the word without an ending, or 0 when it has none
 */
export function stemOf(hash: number, letters: number, ending: number, into: Stem): void {
  into.stem = into.stemLetters = 0;
  for (const letterCodes of ENDINGS) {
    const n = letterCodes.length;
    if (letters - n < 2) continue;
    let matches = true;
    for (let i = 0; i < n; i++) if (((ending >> (8 * (n - 1 - i))) & 0xff) !== letterCodes[i]) matches = false;
    if (!matches) continue;
    let stem = hash;
    for (let i = n - 1; i >= 0; i--) stem = withoutLast(stem, 0x600 | letterCodes[i]!);
    into.stem = stem;
    into.stemLetters = letters - n;
    return;
  }
}
