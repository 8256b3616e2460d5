import { plain } from '../words/plain';

/** No notice is longer, in letters. */
const MAX_LETTERS = 420;

const RIGHTS = [
  // «کلیهٔ حقوق این وبگاه محفوظ است», «تمامی حقوق مادی و معنوی …».
  /(?:کلیه|تمام|تمامی|همه)(?: ی)? حقوق .*(?:محفوظ|متعلق)/,
  // «استفاده از مطالب با ذکر منبع بلامانع است»; «بازنشر عکس‌ها بدون اجازه ممنوع است».
  /(?:استفاده|نقل|انتشار|بازنشر|باز نشر|نشر|برداشت|کپی).*با ذکر (?:نام|منبع|ماخذ).*(?:بلامانع|مجاز|آزاد)/,
  /(?:استفاده|نقل|انتشار|بازنشر|باز نشر|کپی).*(?:مطلب|مطالب|محتوا|عکس|تصاویر|گزارش|متن|خبر).*بدون (?:ذکر|اجازه|درج|کسب)/,
  // «بازنشر آن نیاز به اجازهٔ کتبی دارد».
  /(?:استفاده|نقل|انتشار|بازنشر|باز نشر|کپی)\S* .{0,30}(?:نیاز به|نیازمند|منوط به|مستلزم|تنها با|فقط با) (?:کسب )?(?:اجازه|مجوز)/,
];
/** «ما از کوکی‌ها استفاده می‌کنیم …»: speaks to the visitor. */
const COOKIES = /کوکی/;
const CONSENT = /می پذیرید|می پذیرم|موافق|حریم خصوصی|ادامه (?:استفاده|بازدید|مرور)|استفاده می کن(?:یم|د)/;
/** «دیدگاه‌های این یادداشت لزوماً بازتاب موضع … نیست». */
const VIEWS = /(?:دیدگاه|نظر|عقاید|آرا|مطالب|محتوا|مقاله|یادداشت|نوشته|مندرج)/;
const NOT_OURS =
  /(?:لزوما|الزاما|ضرورتا)ً?.{0,60}(?:دیدگاه|نظر|موضع|مواضع|سیاست|بازتاب|منعکس|بیان|رسانه|خبرگزاری|سایت|پایگاه|روزنامه|تایید)/;
const BURDEN =
  /مسئولیت .{0,60}(?:بر عهده|به عهده|برعهده|متوجه)|مسئولیتی .{0,30}(?:محتوا|مطلب|خبر|درستی|صحت).{0,30}(?:ندار|نمی پذیر)/;
/** «کاربر گرامی، شما بدون نام‌نویسی وارد شده‌اید». */
const VISITOR = /(?:کاربر|بازدید ?کننده|مخاطب) (?:گرامی|محترم|عزیز).*(?:ثبت نام|نام نویسی|عضو|وارد)/;

/** «برای نوشتن دیدگاه باید عضو باشید», «ابتدا وارد شوید تا بتوانید نظر بگذارید». */
const ON_COMMENTS = [
  /^(?:برای|جهت) (?:ارسال|ثبت|نوشتن|درج|گذاشتن|افزودن|دادن)\S* (?:یک )?(?:نظر|دیدگاه|پاسخ|کامنت).{0,60}(?:وارد|عضو|ثبت نام|نام نویسی)/,
  /(?:وارد|عضو|ثبت نام|نام نویسی) .{0,40} تا .{0,30}(?:نظر|دیدگاه|کامنت|گفت و گو|گفتگو)/,
  // «هنوز نظری ثبت نشده است. نخستین نفر باشید.»
  /^(?:هنوز|تاکنون|تا کنون) (?:هیچ )?(?:نظر|دیدگاه|کامنت|پاسخ)\S* .*(?:نشده|ندارد|نیست|ننوشته|نداده)/,
];
const SHORT = 120;

/** «این مطلب نخستین بار در … منتشر شده است». */
const FIRST_SEEN =
  /^این (?:مطلب|خبر|گزارش|یادداشت|مقاله|نوشته|گفت و گو|گفتگو) .{0,20}(?:نخستین|اولین) بار .*(?:منتشر|چاپ) شد/;

/** Every notice has one of these: most paragraphs need no closer look. */
const SOME_WORD = /حقوق|اجازه|مجوز|ذ[کك]ر|بدون|[کك]و[کك][یي]|لزوم|الزام|ضرورتا|مسئول|گرام|محترم|عزیز|عزيز/;
/** And every note on comments, or on where a text was seen first, one of these. */
const SOME_SHORT_WORD = /نظر|د[یي]دگاه|پاسخ|[کك]امنت|گفت.?و.?گو|[یي]ن بار/;

const isShortNotice = (words: string) => FIRST_SEEN.test(words) || ON_COMMENTS.some((pattern) => pattern.test(words));

/**
 * A paragraph that speaks for the site and not for the story: whose the rights are, that opinions are the writer's, that
 * cookies are used. The same words inside a longer text are the story's.
 */
export function isNotice(text: string): boolean {
  if (text.length < SHORT && SOME_SHORT_WORD.test(text) && isShortNotice(plain(text))) return true;
  if (text.length > MAX_LETTERS || !SOME_WORD.test(text)) return false;
  const words = plain(text);
  if (RIGHTS.some((pattern) => pattern.test(words)) && words.length < 260) return true;
  if (VISITOR.test(words) || (COOKIES.test(words) && CONSENT.test(words))) return true;
  return words.length < 200 && ((VIEWS.test(words) && NOT_OURS.test(words)) || BURDEN.test(words));
}
