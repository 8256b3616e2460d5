/** What an address says of its page, before anything is read; `slug`: three words, of a story or of a section. */
export type AddressKind = 'story' | 'slug' | 'home' | 'listing' | 'service' | 'unknown';

const setOf = (words: string) => new Set(words.split(' '));

const LISTING = setOf(
  'tag tags keyword keywords topic topics category categories cat section service services archive archives search author authors page label برچسب دسته دسته-بندی آرشیو جستجو لیست list newest latest most-viewed popular rss rsshelp feed sitemap newspapers pishkhan پیشخوان',
);
const SERVICE = setOf(
  'comments match matches fixture fixtures recipe recipes symbol symbols song songs lyrics advertise advertising login log-in signin sign-in signup register account accounts profile user users cart checkout basket shop store product products dkp forum forums thread threads topic showthread.php viewtopic.php viewforum.php forumdisplay.php wiki mail inbox compose editor edit wp-admin admin contact contact-us contactus about about-us aboutus privacy privacy-policy terms-of-service terms-of-use cookie-policy terms rules faq help docs documentation job jobs career careers vacancies course courses classified classifieds ads event events question questions q ask qa person persons people company companies law laws doctor doctors hotel hotels tour tours ticket tickets آگهی نیازمندی‌ها استخدام price prices weather currency live-score livescore تماس-با-ما درباره-ما تعرفه-تبلیغات تبلیغات قوانین قوانین-و-مقررات حریم-خصوصی سبد-خرید ورود ثبت-نام فروشگاه محصول تالار انجمن',
);
const NEWS = setOf(
  'news newsdetail khabar akhbar maghale gozaresh yaddasht mosahebe article articles story stories a post posts blog content report reports note notes interview detail details fa-ir view video photo multimedia خبر اخبار مقاله یادداشت گزارش مطلب',
);

/** A newspaper's folder for each issue, a page in it: «/890714/8.htm», «/13890714/8/». */
const ISSUE =
  /\/(?:13)?[6-9]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\/[^/?#]|\/14\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\/[^/?#]/;

/** «?newsid=9912»: the number is a story's, whatever the page is called. */
const NEWS_NUMBER = /[?&](?:news|article|story|post)_?(?:id)?=\d{2,}/;

/** @param url absolute address; anything else is `unknown` */
export function kindOfAddress(url: string): AddressKind {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return 'unknown';
  }
  // No regular expression ignores case: that loads tables of letters.
  const decode = (part: string) => {
    try {
      return decodeURIComponent(part).toLowerCase();
    } catch {
      return part.toLowerCase();
    }
  };
  const parts = parsed.pathname.split('/').filter(Boolean).map(decode);
  const search = parsed.search.toLowerCase();
  if (/[?&](?:s|q|query|search|keyword)(?:=|&|$)/.test(search)) return 'listing';
  if (parts.length === 0) return /[?&](?:p|newsid|id)=/.test(parsed.search) ? 'story' : 'home';
  if (NEWS_NUMBER.test(search)) return 'story';
  if (parts.length === 1 && /^(?:fa|fa-ir|persian|en|ar|index\.\w+|home|default\.aspx?)$/.test(parts[0]!))
    return search.length > 1 ? 'unknown' : 'home';
  const last = parts.at(-1)!;
  const number = parts.some((part) => /\d{4,}/.test(part)) || /=\d{3,}(?:&|$)/.test(search);
  const words = (part: string) => part.split(/[-_\s]+/).filter((word) => word.length > 1).length;
  const slug = (part: string) => words(part) >= 4;
  // A newspaper's page of a story: «/newspaper/page/2417/6/30112/آب-شیرین-تلخ».
  const numbered = words(last) === 3 && parts.some((part) => /^\d{5,}$/.test(part));
  if (parts.some((part) => SERVICE.has(part))) return 'service';
  // WordPress's own form of address: /archives/123.
  if (/^archives?$/.test(parts.at(-2) ?? '') && /^\d{2,}$/.test(last)) return 'story';
  // A newspaper keeps its issues in an archive, and a story in an issue.
  if (ISSUE.test(parsed.pathname)) return 'story';
  const listing = parts.findIndex((part) => LISTING.has(part));
  if (listing >= 0 && !(number && slug(last)) && !numbered && !(listing === 0 && parts.length > 3 && slug(last)))
    return 'listing';
  const dated = /\/(?:1[34]|20)\d{2}\/\d{1,2}\/\d{1,2}\//.test(`${parsed.pathname}/`);
  if (dated || number || slug(last)) return 'story';
  if (parts.length > 1 && parts.slice(0, -1).some((part) => NEWS.has(part)) && /\d/.test(last)) return 'story';
  return words(last) === 3 ? 'slug' : 'unknown';
}

/** Whether an address itself holds the day of the issue that a page is from. */
export const isDated = (url: string): boolean => ISSUE.test(url);
