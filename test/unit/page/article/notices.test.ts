import { describe, expect, it } from 'vitest';
import { isNotice } from '../../../../src/page/article/zones/notices';

describe('a paragraph that speaks for the site', () => {
  it.each([
    ['of its rights', 'کلیهٔ حقوق این وبگاه محفوظ است و متعلق به روزنامهٔ دریا است.'],
    ['of what one may take', 'استفاده از مطالب این روزنامه با ذکر منبع بلامانع است.'],
    ['of what one may not take', 'بازنشر عکس‌های این گزارش بدون اجازهٔ روزنامه ممنوع است.'],
    ['of leave that is needed', 'انتشار این گزارش نیاز به اجازهٔ کتبی دارد.'],
    ['of cookies', 'ما از كوكي‌ها استفاده مي‌كنيم تا بازديد شما بهتر شود؛ با ادامهٔ بازدید آن را می‌پذیرید.'],
    ['to its visitors', 'کاربر گرامی، برای دیدن این بخش باید ثبت نام کنید.'],
    ['of whose the opinions are', 'دیدگاه‌های این نوشته لزوماً بازتاب موضع روزنامه نیست.'],
    ['of who answers for them', 'مسئولیت آنچه در این یادداشت آمده بر عهدهٔ نویسنده است.'],
    ['of what it does not answer for', 'روزنامه مسئولیتی دربارهٔ محتوای آگهی‌ها نمی‌پذیرد.'],
  ])('%s', (_, text) => expect(isNotice(text)).toBe(true));
});

describe('a paragraph of a story', () => {
  it.each([
    ['on rights', 'کارگران گفتند که حقوق آنان سه ماه است پرداخت نشده است.'],
    ['on biscuits', 'مادربزرگ برای ما کوکی پخت و چای آورد.'],
    ['on those who stand for a thing', 'مسئولیت این پروژه را شهردار پذیرفت و گفت تا پاییز تمام می‌شود.'],
    ['on what needs not be', 'این سیاست لزوماً خبر بدی برای صیادان نیست.'],
    ['on leave', 'ساخت خانه در این دشت نیاز به اجازهٔ شورای روستا دارد.'],
    [
      'that holds a notice and much more',
      `کلیهٔ حقوق این وبگاه محفوظ است. ${'شهردار بندر گفت که کار اسکله از فردا آغاز می‌شود. '.repeat(6)}`,
    ],
  ])('%s', (_, text) => expect(isNotice(text)).toBe(false));
});
