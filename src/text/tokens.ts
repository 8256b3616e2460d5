import { isIn, KINDS, Kind, kindAt, LETTERS } from './chars';
import type { Span } from './spans';

/** A token that is no prose. Numbers are told apart because the rules for digits and separators write in them. */
export interface Token extends Span {
  isNumber: boolean;
  /** Digits and nothing else: no token of its own, but may begin one (2FA). */
  isPlain: boolean;
}

const LATIN_WORD = (1 << Kind.Latin) | (1 << Kind.Digit);
/** What joins two Latin words into one name, address or line of code. */
const BETWEEN_LATIN = (1 << Kind.Space) | (1 << Kind.Digit) | (1 << Kind.Sign) | (1 << Kind.Quote);
const NAME = LETTERS | LATIN_WORD | (1 << Kind.Mark) | (1 << Kind.HalfSpace) | (1 << Kind.Kashida);
const LATIN_MARKS = new Set('.:!…()');
/** An IBAN and card numbers are groups of digits with spaces between them. */
const IBAN_START = /^IR[0-9۰-۹]{2}$/;

function isAddressChar(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  if (kind === Kind.Space || kind === Kind.Break || kind === Kind.Quote || kind === Kind.Invisible) return false;
  return !'«»<>'.includes(text[at]!);
}

/** The end of an address that runs to the next space: without the marks that end the sentence around it. */
function addressEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && isAddressChar(text, end)) end++;
  while (end > from && (kindAt(text, end - 1) === Kind.Closer || kindAt(text, end - 1) === Kind.Opener)) end--;
  return end;
}

function isInnerDot(text: string, at: number): boolean {
  return text[at] === '.' && kindAt(text, at + 1) === Kind.Latin;
}

/** Letters, digits and _ of a handle, a hashtag or a name with underscores. */
function nameEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && (isIn(kindAt(text, end), NAME) || text[end] === '_' || isInnerDot(text, end))) end++;
  return end;
}

/** Where a chunk of letters, digits and the signs of file names starts that ends before `at`. */
function nameStart(text: string, at: number, least: number): number {
  let start = at;
  while (start > least && (isIn(kindAt(text, start - 1), NAME) || '._-/@#$~\\'.includes(text[start - 1]!))) start--;
  return start;
}

/** From a Latin letter to the end of the last Latin word that only spaces, digits and Latin marks part from it. */
function latinEnd(text: string, from: number): number {
  let end = from;
  let at = from;
  let host = false;
  while (at < text.length) {
    const kind = KINDS[text.charCodeAt(at)]!;
    if (kind === Kind.Latin) {
      while (isIn(kindAt(text, at), LATIN_WORD)) at++;
      end = at;
    } else if (text.startsWith('://', at) || (host && text[at] === '/' && at === end)) {
      return addressEnd(text, at);
    } else if (isIn(kind, BETWEEN_LATIN) || LATIN_MARKS.has(text[at]!)) {
      host = at === end && text[at] === '.' ? true : host && kind !== Kind.Space;
      at++;
      if (kind === Kind.Sign && at === end + 1 && isIn(kindAt(text, at), LATIN_WORD)) end = at;
    } else if (text[at - 1] === '_' && at === end + 1 && isIn(kind, NAME)) {
      return nameEnd(text, at);
    } else break;
  }
  while (kindAt(text, end) === Kind.Digit) end++;
  return end;
}

function numberEnd(text: string, from: number): { end: number; separated: boolean } {
  let end = from;
  let separated = false;
  for (;;) {
    while (kindAt(text, end) === Kind.Digit) end++;
    if (!'.,:/٫٬،-–٪%'.includes(text[end] ?? ' ') || kindAt(text, end + 1) !== Kind.Digit) return { end, separated };
    separated = true;
    end++;
  }
}

function ibanEnd(text: string, from: number): number {
  let end = from;
  for (let at = from; at < text.length && at < from + 40; at++) {
    const kind = kindAt(text, at);
    if (kind === Kind.Digit) end = at + 1;
    else if (kind !== Kind.Space && text[at] !== '-') break;
  }
  return end;
}

/** The token that is recognised at `at`, if one is. `least` is where the last one ended. */
function tokenAt(text: string, at: number, least: number): Token | undefined {
  const kind = KINDS[text.charCodeAt(at)]!;
  if (kind === Kind.Latin) {
    const start = nameStart(text, at, least);
    let end = latinEnd(text, at);
    if (IBAN_START.test(text.slice(at, end))) end = ibanEnd(text, end);
    const glued = text[at - 1];
    const isName = glued !== undefined && '._-/@#$~\\'.includes(glued);
    return { start: isName || kindAt(text, at - 1) === Kind.Digit ? start : at, end, isNumber: false, isPlain: false };
  }
  if (kind === Kind.Digit) {
    const { end, separated } = numberEnd(text, at);
    return { start: at, end, isNumber: true, isPlain: !separated };
  }
  const char = text[at]!;
  if ((char === '@' || char === '#') && isIn(kindAt(text, at + 1), NAME)) {
    const start = char === '@' ? nameStart(text, at, least) : at;
    return { start, end: nameEnd(text, at + 1), isNumber: false, isPlain: false };
  }
  if (char === '_' && isIn(kindAt(text, at - 1), NAME) && isIn(kindAt(text, at + 1), NAME)) {
    return { start: nameStart(text, at, least), end: nameEnd(text, at), isNumber: false, isPlain: false };
  }
  return undefined;
}

/**
 * Finds addresses, handles, hashtags, file names, code-like names, runs of Latin words, and numbers with separators
 * (decimals, times, dates).
 * @returns tokens in ascending order, not overlapping
 */
export function findTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let least = 0;
  for (let at = 0; at < text.length; ) {
    const token = tokenAt(text, at, least);
    if (!token) {
      at++;
      continue;
    }
    at = token.end;
    if (token.isPlain) continue;
    tokens.push(token);
    least = at;
  }
  return tokens;
}
