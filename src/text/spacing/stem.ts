import { withoutLast } from './hash';

/** An ending, its letters' low bytes packed as `lastLetters` packs them, with the mask of as many. */
const ending = (letters: string) => {
  const codes = [...letters].map((letter) => letter.charCodeAt(0));
  return {
    codes,
    packed: codes.reduce((packed, code) => (packed << 8) | (code & 0xff), 0),
    mask: 2 ** (8 * codes.length) - 1,
  };
};
/** Endings that leave a compound a compound: سنج, سنجی, سنجان, سنجانه; longest first. */
const ENDINGS = ['های', 'ها', 'انه', 'شان', 'مان', 'تان', 'یان', 'ان', 'ات', 'یی', 'ی', 'م', 'ت', 'ش'].map(ending);

/** A word without its ending. */
export interface Stem {
  stem: number;
  stemLetters: number;
}

/**
 * @param hash rolling hash of a word
 * @param letters how many letters it has
 * @param last its last three letters, packed as bytes, the last one lowest
 * @param into gets the hash of the word without an ending, or 0 when it has none
 */
export function stemOf(hash: number, letters: number, last: number, into: Stem): void {
  into.stem = into.stemLetters = 0;
  for (const { codes, packed, mask } of ENDINGS) {
    if ((last & mask) !== packed || letters - codes.length < 2) continue;
    let stem = hash;
    for (let i = codes.length - 1; i >= 0; i--) stem = withoutLast(stem, codes[i]!);
    into.stem = stem;
    into.stemLetters = letters - codes.length;
    return;
  }
}
