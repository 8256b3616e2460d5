import { isIn, KINDS, Kind, kindAt, LETTERS } from '../chars';
import type { Edit } from '../edit';
import { Feature } from '../features';
import { touchesSpan } from '../spans';
import type { Rule, RuleContext } from './rule';

const id = 'quotes';
/** Longest quotation that is taken for one, in code units: beyond it a quote mark is more likely lost. */
const LONGEST = 600;
const OUTSIDE =
  (1 << Kind.Space) |
  (1 << Kind.Break) |
  (1 << Kind.Closer) |
  (1 << Kind.Opener) |
  (1 << Kind.Sign) |
  (1 << Kind.Other);

const QUOTING = (1 << Kind.Quote) | (1 << Kind.Opener) | (1 << Kind.Closer);
const ENDS_SENTENCE = new Set('.؟!…');

/** 1: can only open, -1: can only close, 0: either. */
function side(text: string, at: number): number {
  const before = kindAt(text, at - 1);
  const after = kindAt(text, at + 1);
  // After the end of a sentence, with nothing stuck to it, a quote closes: «… است." وی گفت».
  if (ENDS_SENTENCE.has(text[at - 1] ?? '') && (after === Kind.Space || after === Kind.Break)) return -1;
  const freeBefore = isIn(before, OUTSIDE);
  const freeAfter = isIn(after, OUTSIDE);
  if (freeBefore === freeAfter) return 0;
  return freeBefore ? 1 : -1;
}

/** Straight quotes of a paragraph, none of them doubled, protected or inside « ». */
function candidates(text: string, context: RuleContext): number[] {
  const found: number[] = [];
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isIn(KINDS[text.charCodeAt(at)]!, QUOTING)) continue;
    const char = text[at];
    if (char === '«') depth++;
    else if (char === '»') depth = Math.max(0, depth - 1);
    if (char !== '"' || depth > 0) continue;
    const isDoubled = text[at - 1] === '"' || text[at + 1] === '"';
    if (!isDoubled && !touchesSpan(context.protectedSpans, at, at + 1)) found.push(at);
  }
  return found;
}

function isPersianQuotation(text: string, open: number, close: number): boolean {
  if (close - open > LONGEST || close - open < 2) return false;
  let letters = 0;
  for (let i = open + 1; i < close; i++) {
    if (isIn(kindAt(text, i), LETTERS)) letters++;
    else if (text[i] === '«' || text[i] === '»') return false;
  }
  return letters > 0;
}

/** Quotes that fit in pairs from first to last may stand anywhere; else only pairs that show which side they are. */
function pairUp(text: string, marks: readonly number[]): [open: number, close: number][] {
  const isPair = (i: number) =>
    side(text, marks[i]!) >= 0 && side(text, marks[i + 1]!) <= 0 && isPersianQuotation(text, marks[i]!, marks[i + 1]!);
  let allFit = marks.length % 2 === 0;
  for (let i = 0; allFit && i < marks.length; i += 2) allFit = isPair(i);
  const pairs: [number, number][] = [];
  for (let i = 0; i + 1 < marks.length; i++) {
    const sure = allFit || (side(text, marks[i]!) > 0 && side(text, marks[i + 1]!) < 0 && isPair(i));
    if (sure) pairs.push([marks[i]!, marks[++i]!]);
  }
  return pairs;
}

export const quotes: Rule = {
  id,
  title: { fa: 'گیومه', en: 'Guillemets' },
  explanation: {
    fa: 'جفت‌های "راست" پیرامون متن فارسی گیومهٔ «فارسی» می‌شوند.',
    en: 'Pairs of straight quotes around Persian text become « ».',
  },
  example: { before: 'گفت: "می‌آیم"', after: 'گفت: «می‌آیم»' },
  defaultOn: true,
  needs: Feature.Quote,
  apply(text, context) {
    const edits: Edit[] = [];
    for (const [open, close] of pairUp(text, candidates(text, context))) {
      edits.push({ rule: id, start: open, deleted: '"', inserted: '«' });
      edits.push({ rule: id, start: close, deleted: '"', inserted: '»' });
    }
    return edits;
  },
};
