import { describe, expect, it } from 'vitest';
import { endMarkAt, isEndMark } from '../../../../src/page/article/words/endings';
import { dateAlone, hasBylineLabel, labelReason } from '../../../../src/page/article/words/labels';
import { bare, headingReason, isReply, openingReason, wholeReason } from '../../../../src/page/article/words/phrases';
import * as listed from '../../../../src/page/article/words/phrases.json';
import { asksToClick, isPromotion, isReadingTime, namesChannel } from '../../../../src/page/article/words/requests';

const phrases = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(phrases);

it('phrases are listed as they are compared, each once', () => {
  const { headings, whole, labels, dateLabels, bylineLabels, replies, services, promotion } = listed;
  for (const table of [headings, whole, labels]) {
    for (const list of Object.values(table)) expect(new Set(list).size).toBe(list.length);
  }
  const all = phrases([headings, whole, labels, dateLabels, bylineLabels, replies, services, promotion]);
  expect(all.length).toBeGreaterThan(300);
  expect(all.filter((phrase) => bare(phrase) !== phrase)).toEqual([]);
  // These are told by their number of letters first.
  expect(phrases([replies, services]).filter((phrase) => /[^\p{L} ]/u.test(phrase))).toEqual([]);
});

describe('end marks', () => {
  it.each([
    'انتهای پیام',
    'انتهای پیام/',
    '/انتهای پیام/',
    'انتهای پیام/ح',
    'انتهاي پيام/ز',
    'انتهای‌پیام / ن ۲',
    'انتهای پیام/ ۱۲۳',
    'انتهای پیام.',
    '/ انتهای خبر /',
    'پایان پیام/۸۸',
    'پایان گزارش',
    'انتهای خبر / م.ر',
    '«انتهای پیام»',
    'انتهای مطلب',
  ])('%s', (text) => expect(isEndMark(text)).toBe(true));

  it.each([
    'انتهای پیام رئیس‌جمهور به مردم خوانده شد',
    'پایان خبرهای خوش برای هواداران فوتبال',
    'در انتهای پیام آمده است',
    'پایان گزارش کمیته را همه شنیدند.',
    'پیام',
  ])('not: %s', (text) => expect(isEndMark(text)).toBe(false));

  it('closes a paragraph', () => {
    const text = 'او از همه تشکر کرد. انتهای پیام/م';
    expect(text.slice(endMarkAt(text))).toBe('انتهای پیام/م');
    expect(endMarkAt('متن کامل در انتهای پیام')).toBe(-1);
    expect(endMarkAt('او نکته‌ای را هم در پایان گزارش')).toBe(-1);
  });
});

describe('headings', () => {
  it.each([
    ['بیشتر بخوانید:', 'related'],
    ['◄ حتماً بخوانید', 'related'],
    ['مقاله‌های مرتبط:', 'related'],
    ['۳ نظر', 'comments'],
    ['دیدگاه‌ها (۱۲)', 'comments'],
    ['برچسب‌ها:', 'tags'],
    ['به اشتراک بگذارید:', 'share'],
    ['گزارش‌های مشابه', 'related'],
    ['از همین نویسنده', 'related'],
    ['نوشته‌های دیگر', 'related'],
    ['نظریات خوانندگان', 'comments'],
    ['دیدگاه‌های کاربران (۶ دیدگاه)', 'comments'],
    ['این گزارش‌ها را نیز بخوانید:', 'related'],
  ])('%s', (text, reason) => expect(headingReason(text)).toBe(reason));

  it.each([
    'تبادل نظر با کارشناسان',
    'کسانی که می‌خواهند بیشتر بخوانند',
    'نظر کارشناسان دربارهٔ طرح',
    'معلم از آنان خواست که هر شب پیش از خواب داستانی بخوانند و ببینید',
  ])('not: %s', (text) => expect(headingReason(text)).toBeNull());

  it('opens its line', () => {
    expect(openingReason('بیشتر بخوانید: بهای مرغ بالا رفت')).toBe('related');
    expect(openingReason('او گفت: بیشتر بخوانید')).toBeNull();
    expect(openingReason('ادامهٔ ماجرا را هم از دست ندهید: بهای مرغ بالا رفت')).toBe('related');
    expect(openingReason('از وزیر بشنوید که چه گفت: بهای مرغ بالا رفت')).toBeNull();
  });
});

describe('labels and buttons', () => {
  it.each([
    ['کد خبر: ۱۲۳۴', 'code'],
    ['کد خبر ۱۲۳۴', 'code'],
    ['لینک کوتاه: https://x.ir/a', 'shortLink'],
    ['تعداد بازدید: ۱۲', 'tools'],
    ['برچسب‌ها: موزه، بلیت، سفال', 'tags'],
    ['برچسب‌ها: موزه، بلیت، سفال، اسکله، دریا، بندر، ماهی، تور، قایق', 'tags'],
  ])('%s', (text, reason) => expect(labelReason(text)).toBe(reason));

  it.each([
    'گروه ما سه نفر داشت',
    'بخش دوم این گفت‌وگو فردا می‌آید',
    'کد خبرنگاران ما',
    'کد خبر: این داستان را از زبان کسی که آن را نوشته است بشنوید',
  ])('not: %s', (text) => expect(labelReason(text)).toBeNull());

  it.each([
    ['خبرنگار: نگار دشتی', true],
    ['نویسنده نگار دشتی', true],
    ['خبرنگار ما از بندر گزارش می‌دهد که کار اسکله آغاز شد', false],
    ['خبرنگار ما آمد.', false],
    ['نگار دشتی', false],
  ])('«%s» names who wrote: %s', (text, names) => expect(hasBylineLabel(text)).toBe(names));

  it('buttons', () => {
    expect(wholeReason('نسخه چاپی')).toBe('tools');
    expect(wholeReason('برای بزرگنمایی روی عکس کلیک کنید.')).toBe('enlargeNote');
    expect(wholeReason('چاپ دوم کتاب')).toBeNull();
    expect(isReply('پاسخ ۱۲')).toBe(true);
    expect(isReply('پاسخ وزیر')).toBe(false);
  });

  it('promotion and notes', () => {
    expect(isPromotion('ما را در تلگرام دنبال کنید', true)).toBe(true);
    expect(isPromotion('به کانال ما در ایتا بپیوندید.', false)).toBe(true);
    expect(
      isPromotion('وزیر در تلگرام نوشت که باید بیشتر کار کنیم و دنبال کنید سخن ما را در روزهای آینده', false),
    ).toBe(false);
    expect(isPromotion('به کانال ما در ایتا بپیوندید تا خبرها را بخوانید', false)).toBe(false);
    expect(namesChannel('کانال ما: eitaa.com/darya')).toBe(true);
    expect(namesChannel('نشانی eitaa.com را همهٔ مردم بندر می‌شناسند')).toBe(false);
    expect(asksToClick('برای عکس‌های بیشتر اینجا کلیک کنید')).toBe(true);
    expect(isReadingTime('۴ دقیقه مطالعه')).toBe(true);
    expect(isReadingTime('او ده دقیقه سخن گفت')).toBe(false);
  });
});

it.each([
  ['تاریخ انتشار: ۱۲ دی ۱۴۰۲ - ۱۰:۲۰', '۱۲ دی ۱۴۰۲ - ۱۰:۲۰'],
  ['۱۲ دی ۱۴۰۲ ساعت ۱۱:۰۴ | کد خبر: ۲۲۱', '۱۲ دی ۱۴۰۲ ساعت ۱۱:۰۴'],
  ['تاریخ ۱۴۰۲/۱۰/۱۲', '۱۴۰۲/۱۰/۱۲'],
  ['۱۲ دی ۱۴۰۲', '۱۲ دی ۱۴۰۲'],
])('the date alone of %s', (text, date) => expect(dateAlone(text)).toBe(date));
