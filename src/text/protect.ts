import { Feature } from './features';
import { findForeign } from './foreign';
import { mergeSpans, type Span } from './spans';
import { findTokens } from './tokens';
import { findVerses } from './verses';

/** Where a text must stay as it is. */
export interface Protected {
  /** For every rule: verses, other languages, addresses, names in Latin letters, code. */
  verbatim: readonly Span[];
  /** The same with numbers that hold separators (decimals, times, dates). */
  all: readonly Span[];
}

const TOKENS = Feature.Digit | Feature.Latin | Feature.Sign;

/**
 * @param features what `findFeatures` says of the text
 * @returns spans in ascending order, not overlapping
 */
export function protect(text: string, features: number): Protected {
  const verses = features & Feature.Mark ? findVerses(text) : [];
  const verbatim = [...verses, ...findForeign(text)];
  const numbers: Span[] = [];
  if (features & TOKENS) {
    for (const token of findTokens(text)) (token.isNumber ? numbers : verbatim).push(token);
  }
  const merged = mergeSpans(verbatim);
  return { verbatim: merged, all: numbers.length > 0 ? mergeSpans([...merged, ...numbers]) : merged };
}
