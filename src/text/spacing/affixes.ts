import { hashWord } from './hash';

/** Closed classes of Persian grammar, as they are spelled after the word they belong to. */
export const PLURALS =
  'ها های هایی هایم هایت هایش هایمان هایتان هایشان هاست هایند هاییم هایید هایشون هاشون هامون هاتون هاش هام هات هاشان هامان هاتان هایه هارو هاتر هاییست'.split(
    ' ',
  );
export const COMPARATIVES = 'تر تری ترین ترینها ترینهای ترها ترهای ترهایی تران ترم ترش ترند ترست'.split(' ');
/** Forms of «to be» after a silent ه. */
export const COPULAS = 'ام ای ایم اید اند'.split(' ');
/** Possessives after a silent ه. */
export const POSSESSIVES = 'اش ات مان تان شان'.split(' ');
/** Ezafe after a silent ه, where it is written out. */
export const EZAFE = 'ی';
/** Prefixes of the verb, with the preverbs that are written together with them. */
export const VERB_PREFIXES = 'می نمی برمی برنمی بازمی بازنمی درمی درنمی فرامی فرانمی فرومی فرونمی وامی وانمی همی'.split(
  ' ',
);

/** Suffixes that are joined outright: where a word with one is known in one piece, that is its spelling. */
const JOINED = 'گر گری گران گرانه مند مندی مندان گاه گاهی گاهها گاههای وار واره'.split(' ');

/** What kind of affix a piece can be, as a bit set. */
export const Affix = {
  plural: 1,
  comparative: 2,
  copula: 4,
  possessive: 8,
  verbPrefix: 16,
  joined: 32,
  ezafe: 64,
} as const;

const kinds = new Map<number, number>();
const add = (words: readonly string[], bit: number) => {
  for (const word of words) kinds.set(hashWord(word), (kinds.get(hashWord(word)) ?? 0) | bit);
};
add(PLURALS, Affix.plural);
add(COMPARATIVES, Affix.comparative);
add(COPULAS, Affix.copula);
add(POSSESSIVES, Affix.possessive);
add(VERB_PREFIXES, Affix.verbPrefix);
add(JOINED, Affix.joined);
add([EZAFE], Affix.ezafe);

/** @returns the `Affix` bits of a word's rolling hash */
export function affixOf(hash: number): number {
  return kinds.get(hash) ?? 0;
}
