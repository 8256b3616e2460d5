import { bare } from './phrases';
import { promotion } from './phrases.json';
import { plain } from './plain';

/** «۴ دقیقه مطالعه», «مطالعه ۸ دقیقه», «زمان خواندن ۱۲ دقیقه». */
export const isReadingTime = (text: string) =>
  text.length < 50 && /(?:مطالعه|خواندن).*دقیقه|دقیقه.*(?:مطالعه|خواندن)/.test(plain(text));

/** «این مقاله را دوست داشتید؟», «نظر شما چیست؟», «اگر از این نوشته خوشتان آمد، …», «۱۲ نفر این را پسندیدند». */
export const asksReader = (text: string) =>
  (text.length < 160 && LIKES.test(plain(text))) || (QUESTION_ALONE.test(text) && ASKS_OPINION.test(plain(text)));

/** Nothing after it but signs, or the names of an icon font's stars. */
const QUESTION_ALONE = /^[^؟?]{1,90}[؟?][^\u0600-\u06ff]*$/;
const LIKES =
  /^اگر (?:از )?(?:این|خواندن این) (?:نوشته|مطلب|مقاله|گزارش|خبر|روایت)\S* .*(?:خوشتان|خوشت|لذت|پسند|دوست داشت|مفید)|[\d\u06f0-\u06f9]+ نفر .*پسندید(?:ند|ه اند)|^(?:حامی|اسپانسر|با حمایت) (?:این|مالی)/;
const ASKS_OPINION =
  /(?:مقاله|مطلب|خبر|گزارش|نوشته) .*(?:دوست داشت|پسندید|مفید بود|به دردت|امتیاز)|نظر(?: شما| تو|ت|تان| خودت).* (?:چیست|چیه)/;

/** «نسخهٔ شنیداری این گزارش با صدای نویسنده», «به این گزارش گوش کنید»: a player, whose sound is no text. */
export const offersSound = (text: string) =>
  text.length < 70 &&
  /^(?:نسخه|فایل|روایت) (?:ی )?(?:شنیداری|صوتی)(?: |$)|^(?:به )?این (?:خبر|گزارش|مطلب|مقاله|یادداشت)(?: را)? (?:گوش کنید|بشنوید)/.test(
    bare(text),
  );

/** «کیفیت 480p دانلود با حجم ۱۲ مگابایت», «دانلود با کیفیت بالا»: the file of a video. */
export const offersFile = (text: string) =>
  text.length < 70 && /^(?:کیفیت|دانلود|حجم)(?: |:).*(?:مگابایت|\d{3,4}p|کیفیت|حجم)/.test(plain(text).toLowerCase());

/** «جای آگهی شما», «برای درج تبلیغات با شمارهٔ … تماس بگیرید»: sells the place where it stands. */
export const sellsPlace = (text: string) =>
  text.length < 120 &&
  /^(?:جای|محل) (?:نمایش |درج |قرارگیری )?(?:آگهی|آگهی ها|اعلان|تبلیغ|تبلیغات|بنر)(?: |$)|^(?:برای|جهت) (?:درج|سفارش|ثبت) (?:آگهی|اعلان|تبلیغ|تبلیغات)(?: |$)/.test(
    bare(text),
  );

/** «… با ماهی پنجاه هزار تومان پشتیبان ما شوید», «از ما حمایت کنید»: asks for money or a subscription. */
export const asksSupport = (text: string) =>
  text.length < 220 &&
  /(?:پشتیبان|حامی|مشترک|عضو) \S+ (?:شوید|باشید|بمانید)$|از (?:ما|این رسانه|رسانه ما) (?:حمایت|پشتیبانی) کنید$|اشتراک (?:بخرید|بگیرید|تهیه کنید)$/.test(
    bare(text),
  );

/** «برای عکس‌های بیشتر اینجا کلیک کنید». */
export const asksToClick = (text: string) =>
  text.length < 90 &&
  /(?:اینجا|روی لینک|روی عنوان|کلیک)\S* (?:را )?(?:کلیک|ببینید|بخوانید|کنید)[.!]?$/.test(plain(text));

/** «کانال ما: t.me/x»: few words and the address of a channel. */
export const namesChannel = (text: string) =>
  text.length < 60 &&
  /(?:eitaa\.com|t\.me|telegram\.me|rubika\.ir|ble\.ir|splus\.ir|instagram\.com)\/\S+\s*$/.test(text.toLowerCase());

/** Promotions are short, those without a link more so; in letters, marks around them aside. */
const MAX_LETTERS = 160;
const MAX_UNLINKED = 80;
const MARKS = 20;

/** «ما را در تلگرام دنبال کنید», as a short paragraph of its own; without a link it must end in the request. */
export function isPromotion(text: string, linked: boolean): boolean {
  const most = linked ? MAX_LETTERS : MAX_UNLINKED;
  if (text.length > most + MARKS) return false;
  const words = bare(text);
  if (words.length > most) return false;
  const { places, requests } = promotion;
  const asks = requests.some((request) => (linked ? words.includes(request) : words.endsWith(request)));
  return asks && places.some((place) => words.startsWith(place) || words.includes(` ${place}`));
}
