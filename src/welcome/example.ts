/** One stretch of the example: a text that stays, or a spelling before and after. */
export type Stretch = string | readonly [before: string, after: string];

/** A small story, written for this page; what is mended in it is what the text engine mends. */
export const EXAMPLE = {
  menu: ['صفحهٔ نخست', 'سیاست', 'ورزش', 'فرهنگ', 'بازار'],
  title: [['کتابخانههای', 'کتابخانه‌های'], ' روستایی بیشتر ', ['می شوند', 'می‌شوند']],
  text: [
    'مدیر کتابخانه گفت: امسال ',
    ['کتاب های', 'کتاب‌های'],
    ' ',
    ['تازهای', 'تازه‌ای'],
    ' به روستاها ',
    ['می رسد', 'می‌رسد'],
    ' و ',
    ['بچه ها', 'بچه‌ها'],
    ' زودتر از همه آن را ',
    ['می خوانند', 'می‌خوانند'],
    '.',
  ],
  endMark: 'انتهای پیام/',
  comment: 'نظر شما',
  ad: 'تبلیغ',
} as const satisfies Record<string, string | readonly Stretch[]>;

/** The text of stretches as it was published, or as it is mended. */
export function textOf(stretches: readonly Stretch[], mended: boolean): string {
  return stretches.map((s) => (typeof s === 'string' ? s : s[mended ? 1 : 0])).join('');
}
