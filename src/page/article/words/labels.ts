import type { ClutterReason } from '../types';
import { tellsDate } from './dates';
import { bare, byPhrase, keyOf } from './phrases';
import { bylineLabels, dateLabels, labels } from './phrases.json';
import { letterAt, plain } from './plain';

const LABELS = byPhrase(labels);

const MAX_WORDS = 8;
/** Who wrote it, with an office: «دبیر گروه سیاسی رضا کریمی». Headlines open with offices too, and are longer. */
const NAMED_WORDS = 5;
/** More words than these are in no line of so many letters. */
const MAX_LETTERS = 160;
const MARKS = /^[\s/.…:؛،*•●■◄►»«|()[\]_#+\-–—>]+/;
const OPENS_WITH_LABEL = /^[^:]{3,40}:/;

/** A label with its value, at most eight words long: «کد خبر: ۱۲۳», «لینک کوتاه https://…»; tags may be more. */
export function labelReason(text: string): ClutterReason | null {
  if (text.length > MAX_LETTERS && !OPENS_WITH_LABEL.test(text)) return null;
  const clean = plain(text)
    .replace(MARKS, '')
    .replace(/:(?=\S)/, ': ');
  const tags = /^[^:]{3,20}:/.test(clean);
  const words = clean.split(' ');
  if (words.length > MAX_WORDS && !tags) return null;
  for (let n = Math.min(3, words.length); n > 0; n--) {
    const head = words.slice(0, n).join(' ');
    const reason = LABELS.get(keyOf(head));
    if (!reason) continue;
    const rest = words.slice(n).join(' ');
    if (!rest || /[:؛]$/.test(head) || /^[:\-–|]/.test(rest))
      return words.length <= MAX_WORDS || reason === 'tags' ? reason : null;
    if (/^(?:[\d\u0660-\u0669\u06f0-\u06f9]|https?:)/.test(rest)) return reason;
  }
  return null;
}

/** The label that opens a bare text as words of their own. */
const labelOf = (text: string, all: readonly string[]) =>
  all.find((label) => text.startsWith(label) && !letterAt(text, label.length));

export const hasDateLabel = (text: string) => labelOf(bare(text), dateLabels) !== undefined;

/** «خبرنگار: …», or the label and a name alone: a sentence can open with «خبرنگار ما» too. */
export function hasBylineLabel(text: string): boolean {
  const clean = bare(text);
  const label = labelOf(clean, bylineLabels);
  if (label === undefined) return false;
  return (
    /^\s*[:：؛،,/|-]/.test(clean.slice(label.length)) ||
    (clean.split(' ').length <= NAMED_WORDS && !/[.؟!]$/.test(text.trim()))
  );
}

/** «تاریخ انتشار: ۱۲ دی ۱۴۰۲ | کد ۱۲» → «۱۲ دی ۱۴۰۲»: a date without its label and what else its line tells. */
export function dateAlone(text: string): string {
  const piece = text.split('|').find((one) => tellsDate(one)) ?? text;
  const start = plain(piece);
  if (!dateLabels.some((one) => start.startsWith(one))) return piece.trim();
  const colon = piece.search(/[:：]/);
  // The label's own colon stands before any digit; the one after a digit is in «۱۰:۲۰».
  const labelled = colon >= 0 && !/[\d\u06f0-\u06f9]/.test(piece.slice(0, colon));
  return (labelled ? piece.slice(colon + 1) : piece.slice(piece.search(/[\d\u06f0-\u06f9]/))).trim();
}
