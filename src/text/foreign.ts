import { isIn, KINDS, Kind, kindAt } from './chars';
import { type Evidence, hasForeignSign, judge, noEvidence, WORD, weigh } from './foreign-evidence';
import type { Span } from './spans';

const BOUNDARY = (1 << Kind.Closer) | (1 << Kind.Opener) | (1 << Kind.Quote) | (1 << Kind.Break);
/** Longest part of a word that is looked at. */
const LONGEST_WORD = 40;

interface Segment extends Span {
  evidence: Evidence;
  /** 1: Persian, -1: another language, 0: nothing tells. */
  verdict: number;
  /** Does a quotation mark or bracket part it from the piece before? */
  apart: boolean;
}

/** Cuts a text at its marks, and judges each piece by its words. */
function judgeSegments(text: string): Segment[] {
  const segments: Segment[] = [];
  let current: Segment | undefined;
  let apart = true;
  for (let at = 0; at < text.length; at++) {
    const kind = KINDS[text.charCodeAt(at)]!;
    if (isIn(kind, WORD)) {
      const start = at;
      while (isIn(kindAt(text, at + 1), WORD)) at++;
      if (!current) {
        current = { start, end: at, evidence: noEvidence(), verdict: 0, apart };
        segments.push(current);
        apart = false;
      }
      current.end = at + 1;
      weigh(text.slice(start, Math.min(at + 1, start + LONGEST_WORD)), current.evidence);
    } else if (isIn(kind, BOUNDARY) && !isInNumber(text, at)) {
      current = undefined;
      if (kind !== Kind.Closer || text[at] === '»' || text[at] === ')') apart = true;
    }
  }
  for (const segment of segments) segment.verdict = judge(segment.evidence);
  return segments;
}

function isInNumber(text: string, at: number): boolean {
  return kindAt(text, at - 1) === Kind.Digit && kindAt(text, at + 1) === Kind.Digit;
}

/** Is the text as a whole in another language? It begins in it, and has more than twice as much of it as of Persian. */
function judgeWhole(segments: readonly Segment[]): number {
  let balance = 0;
  for (const { verdict, evidence } of segments) balance += verdict < 0 ? evidence.words : -2 * verdict * evidence.words;
  return segments[0]!.verdict < 0 && balance > 0 ? -1 : 1;
}

/**
 * Finds what is written in the Arabic script but is no Persian: Arabic quotations without vowel marks, and Arabic,
 * Kurdish, Urdu or Pashto text. A piece that says nothing goes with the piece before it, and after a quotation mark
 * or a bracket with the text as a whole.
 * @returns spans that stay verbatim; when in doubt a piece is taken for Persian
 */
export function findForeign(text: string): Span[] {
  if (!hasForeignSign(text)) return [];
  const segments = judgeSegments(text);
  if (!segments.some(({ verdict }) => verdict < 0)) return [];
  const whole = judgeWhole(segments);
  if (whole < 0 && !segments.some(({ verdict }) => verdict > 0)) return [{ start: 0, end: text.length }];
  const spans: Span[] = [];
  let before = whole;
  for (const { start, end, verdict, apart } of segments) {
    const current = verdict || (apart ? whole : before);
    if (current < 0 && before < 0 && spans.length > 0) spans.at(-1)!.end = end;
    else if (current < 0) spans.push({ start, end });
    before = current;
  }
  return spans;
}
