import { isIn, KINDS, Kind, kindAt } from './chars';
import { isNameChar, latinEnd, nameEnd } from './latin';
import type { Span } from './spans';

/** A token that is no prose. Numbers are told apart because the rules for digits and separators write in them. */
export interface Token extends Span {
  isNumber: boolean;
  /** Digits and nothing else: no token of its own, but may begin one (2FA). */
  isPlain: boolean;
}

/** An IBAN is groups of digits with spaces between them. */
const IBAN_START = /^IR[0-9۰-۹]{2}$/;
const LONGEST_IBAN = 40;
/** What a file name or a path is glued together by, besides the full stop. */
const GLUE = '_-/@#$~\\';
const FILE_ENDING = /^[a-z][a-z0-9]{1,4}$/;

/** Where a chunk of letters, digits and the signs of file names starts that ends before `at`. */
function nameStart(text: string, at: number, least: number): number {
  let start = at;
  while (start > least && (isNameChar(text, start - 1) || text[start - 1] === '.' || GLUE.includes(text[start - 1]!))) {
    start--;
  }
  return start;
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
  for (let at = from; at < text.length && at < from + LONGEST_IBAN; at++) {
    const kind = kindAt(text, at);
    if (kind === Kind.Digit) end = at + 1;
    else if (kind !== Kind.Space && text[at] !== '-') break;
  }
  return end;
}

/** A Latin name, with the Persian part of a file name or path before it. */
function latinToken(text: string, at: number, least: number): Token {
  let end = latinEnd(text, at);
  const latin = text.slice(at, end);
  if (IBAN_START.test(latin)) end = ibanEnd(text, end);
  const glue = text[at - 1] ?? ' ';
  const isGlued =
    GLUE.includes(glue) || kindAt(text, at - 1) === Kind.Digit || (glue === '.' && FILE_ENDING.test(latin));
  return { start: isGlued ? nameStart(text, at, least) : at, end, isNumber: false, isPlain: false };
}

/** What a token is recognised by. */
const TELLING = (1 << Kind.Latin) | (1 << Kind.Digit) | (1 << Kind.Sign);

/** The token that is recognised at `at`, if one is. `least` is where the last one ended. */
function tokenAt(text: string, at: number, least: number): Token | undefined {
  const kind = KINDS[text.charCodeAt(at)]!;
  if (kind === Kind.Latin) return latinToken(text, at, least);
  if (kind === Kind.Digit) {
    const { end, separated } = numberEnd(text, at);
    return { start: at, end, isNumber: true, isPlain: !separated };
  }
  const char = text[at]!;
  if ((char === '@' || char === '#') && isNameChar(text, at + 1)) {
    const start = char === '@' ? nameStart(text, at, least) : at;
    return { start, end: nameEnd(text, at + 1), isNumber: false, isPlain: false };
  }
  if (char === '_' && isNameChar(text, at - 1) && isNameChar(text, at + 1)) {
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
    const token = isIn(KINDS[text.charCodeAt(at)]!, TELLING) ? tokenAt(text, at, least) : undefined;
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
