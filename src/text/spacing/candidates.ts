import { Affix, affixOf, EZAFE } from './affixes';
import { followed, type SpacingData } from './format';
import { concatHash, extend, hashWord, mix, pairKey, restHash } from './hash';
import { foldOf, joinsForward } from './letters';
import { Gap, Token, type Tokens } from './tokens';
import { firstPart, secondPart, Word } from './word';

/** How readily two words that were never seen as a compound must form others to be considered at all, 2–14. */
const PRODUCTIVE = 4;
/** The same when they were seen apart. */
const PRODUCTIVE_APART = 6;
/** How common a word must be to stand beside a number that runs into it. */
const COMMON = 4;
const EZAFE_HASH = hashWord(EZAFE);
const NOON = 0x646;
const NOON_HASH = extend(0, NOON);
/** How readily a participle is a second part at least: شده, کرده, یافته. */
const PARTICIPLE = 4;
/** How common a word with the article must be to be a word of its own: المپیک, الماس. */
const ARTICLE_COMMON = 5;
const ALEF = 0x627;
const LAM = 0x644;
const HEH = 0x47;
const YEH = 0xcc;

/** Says what grammar, the lexicon and a rule or two settle about a gap, before any model is asked. */
export class Candidates {
  constructor(private readonly data: SpacingData) {}

  /** Whether a ی that stands alone between two words belongs to the silent ه before it: خانه ی ما. */
  isEzafe(text: string, pieces: Tokens, i: number): boolean {
    if (pieces.hash[i] !== EZAFE_HASH || pieces.letters[i - 1]! < 2 || !(pieces.word[i - 1]! & Word.silentH))
      return false;
    if (i + 1 === pieces.count || pieces.gap[i + 1] !== Gap.space || !pieces.letters[i + 1]) return false;
    return takesCopula(text.charCodeAt(pieces.end[i - 1]! - 1));
  }

  /**
   * Whether it is a negated participle (تعیین نشده): the corpora write 97 of 100 apart, and which they tie follows no
   * rule.
   */
  private isNegated(text: string, pieces: Tokens, i: number): boolean {
    const letters = pieces.letters[i]!;
    if (letters < 4 || foldOf(text.charCodeAt(pieces.start[i]!)) !== NOON) return false;
    const participle = this.data.words.get(mix(restHash(pieces.hash[i]!, NOON_HASH, letters - 1)));
    return (participle & Word.silentH) !== 0 && secondPart(participle) >= PARTICIPLE;
  }

  /** Whether two pieces that a space parts may belong together at all. */
  mayJoin(text: string, pieces: Tokens, i: number): boolean {
    const first = pieces.hash[i - 1]!;
    const second = pieces.hash[i]!;
    const a = pieces.word[i - 1]!;
    const b = pieces.word[i]!;
    if (pieces.letters[i - 1] === 1) return false;
    if ((a | b) & Word.affix) {
      const before = a & Word.affix ? affixOf(first) : 0;
      if (before === Affix.plural) return false;
      const ending = b & Word.affix ? affixOf(second) & ~Affix.verbPrefix : 0;
      if (ending === Affix.copula) return takesCopula(text.charCodeAt(pieces.end[i - 1]! - 1));
      if (ending) return true;
      if (before & Affix.verbPrefix) return (b & Word.verb) !== 0 || !(b & Word.stored);
    }
    if (this.isNegated(text, pieces, i)) return false;
    if (isArabic(text, pieces.start[i]!, pieces.letters[i]!) && (b & Word.frequency) < ARTICLE_COMMON) return true;
    const parts = firstPart(a) + secondPart(b);
    if (parts > PRODUCTIVE_APART || first === second) return true;
    if (parts > 0) {
      const key = pairKey(first, second);
      if (this.data.pairs.get(key) !== 0 || (parts > PRODUCTIVE && !followed(this.data.apart, key))) return true;
    }
    if (joinsForward(text.charCodeAt(pieces.end[i - 1]! - 1))) return false;
    return (this.data.words.get(mix(concatHash(first, second, pieces.letters[i]!))) & Word.frequency) >= 3;
  }

  /** Whether a number and a common word stand side by side with nothing between: 95درصد, ارز4200. */
  numberRunsOn(pieces: Tokens, i: number): boolean {
    const wordAt = pieces.kind[i - 1] === Token.number ? i : i - 1;
    if (pieces.kind[wordAt] !== Token.word || pieces.kind[2 * i - 1 - wordAt] !== Token.number) return false;
    const frequency = pieces.word[wordAt]! & Word.frequency;
    const letters = pieces.letters[wordAt]!;
    return !(pieces.word[wordAt]! & Word.affix) && frequency >= (letters > 2 ? COMMON : 6) && letters > 1;
  }
}

/** Whether a word has the Arabic article, which a half-space ties: نهج‌البلاغه. */
function isArabic(text: string, start: number, letters: number): boolean {
  return letters > 4 && text.charCodeAt(start) === ALEF && text.charCodeAt(start + 1) === LAM;
}

/** Forms of «to be» are tied to ه and ی alone; elsewhere ای calls somebody (ای ایران) and ام is a name. */
function takesCopula(code: number): boolean {
  const last = foldOf(code) & 0xff;
  return last === HEH || last === YEH;
}
