import { arabicLetters } from './arabic-letters';
import { digits } from './digits';
import { doubledHalfSpace } from './doubled-half-space';
import { ellipsis } from './ellipsis';
import { hiddenHalfSpace } from './hidden-half-space';
import { kashida } from './kashida';
import { looseHalfSpace } from './loose-half-space';
import { quotes } from './quotes';
import { repeatedSpaces } from './repeated-spaces';
import type { Rule } from './rule';
import { separators } from './separators';
import { spaceAfterMark } from './space-after-mark';
import { spaceAfterSentence } from './space-after-sentence';
import { spaceAroundBrackets } from './space-around-brackets';
import { spaceBeforeMark } from './space-before-mark';
import { spaceInBrackets } from './space-in-brackets';
import { zeroWidth } from './zero-width';

/** All rules but those of the half-space engine, in the order in which they run. */
export const RULES: readonly Rule[] = [
  arabicLetters,
  kashida,
  looseHalfSpace,
  zeroWidth,
  doubledHalfSpace,
  hiddenHalfSpace,
  quotes,
  spaceInBrackets,
  spaceBeforeMark,
  spaceAfterMark,
  spaceAfterSentence,
  spaceAroundBrackets,
  repeatedSpaces,
  ellipsis,
  digits,
  separators,
];

/** The rules that settle which letters there are: before the reader's words are looked for. */
export const LETTER_RULES: ReadonlySet<string> = new Set([
  arabicLetters.id,
  kashida.id,
  looseHalfSpace.id,
  zeroWidth.id,
]);

/** The rules that run after the half-space engine: it is made for numbers as they are published. */
export const AFTER_SPACING: ReadonlySet<string> = new Set([digits.id, separators.id, ellipsis.id]);
