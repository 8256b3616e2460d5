import { bare } from './phrases';
import { promotion } from './phrases.json';
import { plain } from './plain';

/** «۴ دقیقه مطالعه», «مطالعه ۸ دقیقه», «زمان خواندن ۱۲ دقیقه». */
export const isReadingTime = (text: string) =>
  text.length < 50 && /(?:مطالعه|خواندن).*دقیقه|دقیقه.*(?:مطالعه|خواندن)/.test(plain(text));

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
