import { tellsDate } from './dates';
import data from './phrases.json';
import { plain } from './plain';
import type { ClutterReason } from './types';

/** Marks that stand around phrases: bullets, quotes, slashes, colons. */
const EDGES = new Set(' /.…:؛،*•●■◄►»«|()[]_#+-–—><؟?!'.split(''));

/** The last texts asked for: the same short ones are looked at by several rules. */
const remembered = new Map<string, string>();
const REMEMBER = 4000;

/** Plain text without marks at both ends: what phrases are compared by. */
export function bare(text: string): string {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const clean = plain(text);
  let [from, to] = [0, clean.length];
  while (from < to && EDGES.has(clean[from]!)) from++;
  while (to > from && EDGES.has(clean[to - 1]!)) to--;
  const result = clean.slice(from, to);
  if (remembered.size > REMEMBER) remembered.clear();
  remembered.set(text, result);
  return result;
}

type Table = Record<string, { phrases: string[] }>;

function tableOf(table: Table): Map<string, ClutterReason> {
  const map = new Map<string, ClutterReason>();
  for (const [reason, { phrases }] of Object.entries(table)) {
    for (const phrase of phrases) map.set(bare(phrase), reason as ClutterReason);
  }
  return map;
}

const HEADINGS = tableOf(data.headings);
const WHOLE = tableOf(data.whole);
const LABELS = tableOf(data.labels);
const REPLIES = new Set(data.replies.map(bare));
const DATE_LABELS = data.dateLabels.map(bare);
const BYLINE_LABELS = data.bylineLabels.map(bare);

/** «۳ نظر», «نظرات (۱۲)», «۱۲ دیدگاه»: the count does not change what a heading is. */
const DIGITS = /[\d\u0660-\u0669\u06f0-\u06f9]+/g;
const withoutCount = (text: string) => bare(text.search(DIGITS) < 0 ? text : text.replace(DIGITS, ' '));

const SERVICES = new Set(data.services.phrases.map(bare));

/** A button or label that shops, forums, mail and the like have, and stories have not. */
export const isServiceLabel = (text: string) => SERVICES.has(withoutCount(text));

/** What a whole paragraph heads, when it is a known heading («بیشتر بخوانید», «۳ نظر», «برچسب‌ها:»). */
export function headingReason(text: string): ClutterReason | null {
  const known = HEADINGS.get(bare(text));
  if (known) return known;
  const counted = withoutCount(text);
  // «مقاله‌های مرتبط», «گزارش‌های مشابه»: any noun does.
  if (/^\S+(?: \S+){0,2} (?:مرتبط|مشابه|پیشنهادی)$/.test(counted)) return 'related';
  if (counted === 'نظر' || counted === 'دیدگاه برای این مطلب') return 'comments';
  return HEADINGS.get(counted) ?? null;
}

/** A heading that opens its paragraph, and is followed by a colon or a dash: «بیشتر بخوانید: …». */
export function openingReason(text: string): ClutterReason | null {
  const colon = text.search(/[:：|؛»>]/);
  if (colon < 3 || colon > 60) return null;
  const head = bare(text.slice(0, colon));
  return HEADINGS.get(head) ?? (ASKING.test(head) ? 'related' : null);
}

/** Asks to go on with something else, in whatever words: «ادامهٔ مطلب را هم از دست ندهید». */
const ASKING = /(?:بخوانید|ببینید|بدانید|بشنوید|از دست ندهید|مطالعه (?:کنید|نمایید|فرمایید))$/;

/** What a whole paragraph is, when it is a known button, note or counter. */
export function wholeReason(text: string): ClutterReason | null {
  return WHOLE.get(bare(text)) ?? null;
}

/** «۴ دقیقه مطالعه», «مطالعه ۸ دقیقه», «زمان خواندن ۱۲ دقیقه». */
export const isReadingTime = (text: string) =>
  text.length < 50 && /(?:مطالعه|خواندن).*دقیقه|دقیقه.*(?:مطالعه|خواندن)/.test(plain(text));

/** A label with its value, at most eight words long: «کد خبر: ۱۲۳», «لینک کوتاه https://…». */
export function labelReason(text: string): ClutterReason | null {
  const clean = plain(text).replace(/^[\s/.…:؛،*•●■◄►»«|()[\]_#+\-–—>]+/, '');
  const tags = /^[^:]{3,20}:/.test(clean);
  const words = clean.split(' ');
  if (words.length > 8 && !tags) return null;
  for (let n = Math.min(3, words.length); n > 0; n--) {
    const head = words.slice(0, n).join(' ');
    const reason = LABELS.get(bare(head));
    if (!reason) continue;
    const rest = words.slice(n).join(' ');
    if (!rest || /[:؛]$/.test(head) || /^[:\-–|]/.test(rest))
      return words.length <= 8 || reason === 'tags' ? reason : null;
    if (/^(?:[\d\u0660-\u0669\u06f0-\u06f9]|https?:)/.test(rest)) return reason;
  }
  return null;
}

/** «این مقاله را دوست داشتید؟», «نظر شما چیست؟», «اگر از این نوشته خوشتان آمد، …», «۱۲ نفر این را پسندیدند». */
export const asksReader = (text: string) =>
  (text.length < 160 && LIKES.test(plain(text))) ||
  (text.length < 90 && /[؟?]\s*$/.test(text) && ASKS_OPINION.test(plain(text)));

const LIKES =
  /^اگر (?:از )?(?:این|خواندن این) (?:نوشته|مطلب|مقاله|گزارش|خبر|روایت)\S* .*(?:خوشتان|خوشت|لذت|پسند|دوست داشت|مفید)|[\d\u06f0-\u06f9]+ نفر .*پسندید(?:ند|ه اند)|^(?:حامی|اسپانسر|با حمایت) (?:این|مالی)/;
const ASKS_OPINION =
  /(?:مقاله|مطلب|خبر|گزارش|نوشته) .*(?:دوست داشت|پسندید|مفید بود|به دردت)|نظر(?: شما| تو|ت|تان| خودت).* (?:چیست|چیه)/;

/** «برای عکس‌های بیشتر اینجا کلیک کنید». */
export const asksToClick = (text: string) =>
  text.length < 90 &&
  /(?:اینجا|روی لینک|روی عنوان|کلیک)\S* (?:را )?(?:کلیک|ببینید|بخوانید|کنید)[.!]?$/.test(plain(text));

/** «کانال ما: t.me/x»: few words and the address of a channel. */
export const namesChannel = (text: string) =>
  text.length < 60 &&
  /(?:eitaa\.com|t\.me|telegram\.me|rubika\.ir|ble\.ir|splus\.ir|instagram\.com)\/\S+\s*$/i.test(text);

/** «ما را در تلگرام دنبال کنید», as a short paragraph of its own; without a link it must end in the request. */
export function isPromotion(text: string, linked: boolean): boolean {
  const words = bare(text);
  if (words.length > 160) return false;
  if (!linked && (words.length > 80 || !data.promotion.requests.some((request) => words.endsWith(request))))
    return false;
  return (
    data.promotion.requests.some((request) => words.includes(request)) &&
    data.promotion.places.some((place) => ` ${words} `.includes(` ${place} `) || words.includes(` ${place}`))
  );
}

const lettersIn = (text: string) => text.replace(/[^\p{L}]/gu, '').length;
const REPLY_LETTERS = new Set([...REPLIES].map(lettersIn));

/** Whether so many letters can be a reply button: saves reading most paragraphs. */
export const mayBeReply = (letters: number) => REPLY_LETTERS.has(letters);

/** A reply button, with or without a count of likes: «پاسخ», «پاسخ ۱۲». */
export const isReply = (text: string) => REPLIES.has(withoutCount(text).toLowerCase());

const opens = (text: string, labels: string[]) =>
  labels.some((label) => text.startsWith(label) && !/^\p{L}/u.test(text.slice(label.length)));

export const hasDateLabel = (text: string) => opens(bare(text), DATE_LABELS);
/** «خبرنگار: …», or the label and a name alone: a sentence can open with «خبرنگار ما» too. */
export function hasBylineLabel(text: string): boolean {
  const clean = bare(text);
  const label = BYLINE_LABELS.find((one) => clean.startsWith(one) && !/^\p{L}/u.test(clean.slice(one.length)));
  if (!label) return false;
  return (
    /^\s*[:：؛،,/|-]/.test(clean.slice(label.length)) || (clean.split(' ').length <= 7 && !/[.؟!]$/.test(text.trim()))
  );
}

/** «تاریخ انتشار: ۱۲ دی ۱۴۰۲ | کد ۱۲» → «۱۲ دی ۱۴۰۲»: a date without its label and what else its line tells. */
export function dateAlone(text: string): string {
  const piece = text.split('|').find((one) => tellsDate(one)) ?? text;
  const label = DATE_LABELS.find((one) => plain(piece).startsWith(one));
  if (!label) return piece.trim();
  const colon = piece.search(/[:：]/);
  // The label's own colon stands before any digit; the one after a digit is in «۱۰:۲۰».
  const labelled = colon >= 0 && !/[\d\u06f0-\u06f9]/.test(piece.slice(0, colon));
  return (labelled ? piece.slice(colon + 1) : piece.slice(piece.search(/[\d\u06f0-\u06f9]/))).trim();
}
