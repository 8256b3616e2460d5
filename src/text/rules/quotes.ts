import { isIn, Kind, kindAt, LETTERS } from '../chars';
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

/** 1: can only open, -1: can only close, 0: either. */
function side(text: string, at: number): number {
  const before = kindAt(text, at - 1);
  const after = kindAt(text, at + 1);
  const freeBefore = isIn(before, OUTSIDE);
  const freeAfter = isIn(after, OUTSIDE);
  if (freeBefore === freeAfter) return 0;
  return freeBefore ? 1 : -1;
}

/** Straight quotes of one paragraph, none of them an inch sign, a protected one or inside « ». */
function candidates(text: string, from: number, to: number, context: RuleContext): number[] {
  const found: number[] = [];
  let depth = 0;
  for (let at = from; at < to; at++) {
    const char = text[at];
    if (char === '«') depth++;
    else if (char === '»') depth = Math.max(0, depth - 1);
    if (char !== '"' || depth > 0) continue;
    if (touchesSpan(context.protectedSpans, at, at + 1)) continue;
    found.push(at);
  }
  return found;
}

function isPersianQuotation(text: string, open: number, close: number): boolean {
  if (close - open > LONGEST || close - open < 2) return false;
  let letters = 0;
  for (let i = open + 1; i < close; i++) {
    const kind = kindAt(text, i);
    if (isIn(kind, LETTERS)) letters++;
    else if (text[i] === '«' || text[i] === '»') return false;
  }
  return letters > 0;
}

function pairUp(text: string, from: number, to: number, context: RuleContext): Edit[] {
  const marks = candidates(text, from, to, context);
  const edits: Edit[] = [];
  for (let i = 0; i + 1 < marks.length; i++) {
    const open = marks[i]!;
    const close = marks[i + 1]!;
    if (side(text, open) < 0 || side(text, close) > 0 || !isPersianQuotation(text, open, close)) continue;
    if (side(text, open) === 0 && (marks.length % 2 === 1 || kindAt(text, open - 1) === Kind.Digit)) continue;
    if (side(text, close) === 0 && marks.length % 2 === 1) continue;
    edits.push({ rule: id, start: open, deleted: '"', inserted: '«' });
    edits.push({ rule: id, start: close, deleted: '"', inserted: '»' });
    i++;
  }
  return edits;
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
    for (const { 0: paragraph, index } of text.matchAll(/[^\n\r\u2028\u2029\ufffc]+/g)) {
      if (paragraph.includes('"')) edits.push(...pairUp(text, index, index + paragraph.length, context));
    }
    return edits;
  },
};
