import type { ClutterReason } from '../types';
import { headings, services, replies as spellings, whole } from './phrases.json';
import { essence, plain } from './plain';

/** Marks that stand around phrases: bullets, quotes, slashes, colons. */
const EDGES = new Set(' /.…:؛،*•●■◄►»«|()[]_#+-–—><؟?!');

/** The last texts asked for: the same short ones are looked at by several rules. */
const remembered = new Map<string, string>();
const REMEMBER = 4000;

/** Plain text without marks at both ends: what phrases are compared by. */
export function bare(text: string): string {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const clean = plain(text);
  let from = 0;
  let to = clean.length;
  while (from < to && EDGES.has(clean[from]!)) from++;
  while (to > from && EDGES.has(clean[to - 1]!)) to--;
  const result = clean.slice(from, to);
  if (remembered.size > REMEMBER) remembered.clear();
  remembered.set(text, result);
  return result;
}

/** A bare text as phrases are looked up: with a space, a half-space or nothing between its words they are the same. */
export const joined = (clean: string) => clean.replaceAll(' ', '');

/** The reason of each phrase, joined, from phrases by reason, which are written bare. */
export const byPhrase = (table: Record<string, string[]>): ReadonlyMap<string, ClutterReason> =>
  new Map(
    Object.entries(table).flatMap(([reason, all]) => all.map((one) => [joined(one), reason as ClutterReason] as const)),
  );

const HEADINGS = byPhrase(headings);
const WHOLE = byPhrase(whole);
const REPLIES = new Set(spellings.map(joined));
const SERVICES = new Set(services.map(joined));

/** No phrase, with marks around it, is longer. */
const MAX_LETTERS = 90;

/** «۳ نظر», «نظرات (۱۲)», «۱۲ دیدگاه»: the count does not change what a heading is. */
const DIGITS = /[\d\u0660-\u0669\u06f0-\u06f9]+/g;
const withoutCount = (text: string) => bare(text.search(DIGITS) < 0 ? text : text.replace(DIGITS, ' '));

/** A button or label that shops, forums, mail and the like have, and stories have not. */
export const isServiceLabel = (text: string) => SERVICES.has(joined(withoutCount(text)));

/** «مقاله‌های مرتبط», «گزارش‌های مشابه», «در همین موضوع», «گالری‌های دیگر»: any noun does. */
const LIKE_THIS = /^\S+(?: \S+){0,2} (?:مرتبط|مشابه|پیشنهادی)$|^(?:از|در) همین \S+$|^\S+ های دیگر$/;

/** What a whole paragraph heads, when it is a known heading («بیشتر بخوانید», «۳ نظر», «برچسب‌ها:»). */
export function headingReason(text: string): ClutterReason | null {
  if (text.length > MAX_LETTERS) return null;
  const known = HEADINGS.get(joined(bare(text)));
  if (known) return known;
  const counted = withoutCount(text);
  if (LIKE_THIS.test(counted)) return 'related';
  if (counted === 'نظر' || counted === 'دیدگاه برای این مطلب') return 'comments';
  return HEADINGS.get(joined(counted)) ?? null;
}

/** A heading that opens its paragraph, and is followed by a colon or a dash: «بیشتر بخوانید: …». */
export function openingReason(text: string): ClutterReason | null {
  const colon = text.search(/[:：|؛»>]/);
  if (colon < 3 || colon > 60) return null;
  const head = bare(text.slice(0, colon));
  return HEADINGS.get(joined(head)) ?? (ASKING.test(head) ? 'related' : null);
}

/** Asks to go on with something else, in whatever words: «ادامهٔ مطلب را هم از دست ندهید». */
const ASKING = /(?:بخوانید|ببینید|بدانید|بشنوید|از دست ندهید|مطالعه (?:کنید|نمایید|فرمایید))$/;

/** What a whole paragraph is, when it is a known button, note or counter. */
export const wholeReason = (text: string): ClutterReason | null =>
  text.length > MAX_LETTERS ? null : (WHOLE.get(joined(bare(text))) ?? null);

/** Whether so many letters can be one of some phrases: saves reading most paragraphs. */
function byLetters(all: Iterable<string>): (letters: number) => boolean {
  const lengths = new Set([...all].map((text) => essence(text).replace(DIGITS, '').length));
  return (letters) => lengths.has(letters);
}

export const mayBeReply = byLetters(REPLIES);
export const mayBeService = byLetters(SERVICES);

/** A reply button, with or without a count of likes: «پاسخ», «پاسخ ۱۲». */
export const isReply = (text: string) => REPLIES.has(joined(withoutCount(text)).toLowerCase());
