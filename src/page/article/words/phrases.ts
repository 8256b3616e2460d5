import type { ClutterReason } from '../types';
import { headings, services, replies as spellings, whole } from './phrases.json';
import { plain } from './plain';

/** Marks that stand around phrases: bullets, quotes, slashes, colons. */
const EDGES = new Set(' /.…:؛،*•●■◄►»«|()[]_#+-–—><؟?!');

const REMEMBER = 4000;

/** Keeps the answers to the last texts: several rules look at the same short ones. */
function remembered(answer: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let result = known.get(text);
    if (result !== undefined) return result;
    if (known.size > REMEMBER) known.clear();
    result = answer(text);
    known.set(text, result);
    return result;
  };
}

/** Plain text without marks at both ends. */
export const bare = remembered((text) => {
  const clean = plain(text);
  let from = 0;
  let to = clean.length;
  while (from < to && EDGES.has(clean[from]!)) from++;
  while (to > from && EDGES.has(clean[to - 1]!)) to--;
  return clean.slice(from, to);
});

/** What phrases are compared by: with a space, a half-space or nothing between their words they are the same. */
export const keyOf = remembered((text) => bare(text).replaceAll(' ', ''));

/** The key of a listed phrase: phrases are listed bare, which a test holds, and tables must be ready at once. */
const listedKey = (phrase: string) => phrase.replaceAll(' ', '');

/** The reason of each phrase by its key, from phrases by reason, which are written bare. */
export const byPhrase = (table: Record<string, string[]>): ReadonlyMap<string, ClutterReason> =>
  new Map(
    Object.entries(table).flatMap(([reason, all]) =>
      all.map((one) => [listedKey(one), reason as ClutterReason] as const),
    ),
  );

const HEADINGS = byPhrase(headings);
const WHOLE = byPhrase(whole);
const REPLIES = new Set(spellings.map(listedKey));
const SERVICES = new Set(services.map(listedKey));

/** No phrase, with marks around it, is longer. */
const MAX_LETTERS = 90;

/** «۳ نظر», «نظرات (۱۲)», «۱۲ دیدگاه»: the count does not change what a heading is. */
const DIGITS = /[\d\u0660-\u0669\u06f0-\u06f9]+/g;
const COUNT = /[([]\s*[\d\u0660-\u0669\u06f0-\u06f9]+[^)\]]{0,12}[)\]]/g;
const withoutCount = remembered((text) => bare(text.replace(COUNT, ' ').replace(DIGITS, ' ')));

/** A button or label that shops, forums, mail and the like have, and stories have not. */
export const isServiceLabel = (text: string) => SERVICES.has(keyOf(withoutCount(text)));

/** «مقاله‌های مرتبط», «گزارش‌های مشابه», «در همین موضوع», «گالری‌های دیگر»: any noun does. */
const LIKE_THIS =
  /^(?:از|در) (?:این|همین) \S+(?: هم| بیشتر)? (?:بخوانید|ببینید|بشنوید)$|^\S+(?: \S+){0,2} (?:مرتبط|مشابه|پیشنهادی)$|^(?:از|در) همین \S+$|^\S+ های دیگر$/;

/** «نظریات خوانندگان», «دیدگاه‌های مخاطبان», «نظرهای شما». */
const OPINIONS =
  /^(?:نظر|نظرات|نظریات|نظرها|نظر ها|نظرهای|نظر های|دیدگاه|دیدگاه ها|دیدگاهها|دیدگاه های|دیدگاههای|کامنت|کامنت ها|کامنت های)(?: (?:خوانندگان|کاربران|مخاطبان|بینندگان|شنوندگان|بازدیدکنندگان|بازدید کنندگان|همراهان|شما|ما))?$/;

/** «این مطالب را نیز بخوانید». */
const ASKS_ON = /(?:^| )(?:بخوانید|ببینید|بشنوید)$/;
const ASKING_WORDS = 6;

/** What a whole paragraph heads, when it is a known heading («بیشتر بخوانید», «۳ نظر», «برچسب‌ها:»). */
export function headingReason(text: string): ClutterReason | null {
  if (text.length > MAX_LETTERS) return null;
  const known = HEADINGS.get(keyOf(text));
  if (known) return known;
  const counted = withoutCount(text);
  if (LIKE_THIS.test(counted) || (ASKS_ON.test(counted) && counted.split(' ').length <= ASKING_WORDS)) return 'related';
  if (OPINIONS.test(counted) || counted === 'دیدگاه برای این مطلب') return 'comments';
  return HEADINGS.get(keyOf(counted)) ?? null;
}

/** A heading that opens its paragraph, and is followed by a colon or a dash: «بیشتر بخوانید: …». */
export function openingReason(text: string): ClutterReason | null {
  const colon = text.search(/[:：|؛»>]/);
  if (colon < 3 || colon > 60) return null;
  const head = bare(text.slice(0, colon));
  return HEADINGS.get(keyOf(head)) ?? (ASKING.test(head) ? 'related' : null);
}

/** Asks to go on with something else, in whatever words: «ادامهٔ مطلب را هم از دست ندهید». */
const ASKING = /(?:بخوانید|ببینید|بدانید|بشنوید|از دست ندهید|مطالعه (?:کنید|نمایید|فرمایید))$/;

/** What a whole paragraph is, when it is a known button, note or counter. */
export const wholeReason = (text: string): ClutterReason | null =>
  text.length > MAX_LETTERS ? null : (WHOLE.get(keyOf(text)) ?? null);

/** Whether so many letters can be one of some phrases, given by their keys: saves reading most paragraphs. */
function byLetters(keys: Iterable<string>): (letters: number) => boolean {
  const lengths = new Set([...keys].map((key) => key.length));
  return (letters) => lengths.has(letters);
}

export const mayBeReply = byLetters(REPLIES);
export const mayBeService = byLetters(SERVICES);

/** A reply button, with or without a count of likes: «پاسخ», «پاسخ ۱۲». */
export const isReply = (text: string) => REPLIES.has(keyOf(withoutCount(text)).toLowerCase());
