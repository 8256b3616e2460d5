import { linkAround } from '../read/spot';
import { textOf } from '../read/texts';
import type { Tree } from '../read/tree';
import type { Title } from '../region/title';
import { plain } from '../words/plain';

/** What a headline by itself says against a story; null for nothing. */
export type Against = 'download' | 'service' | 'elsewhere' | null;

const VERB = /(?:شد|شدند|شود|است|کرد|کردند|کند|گرفت|داد)$/;

/** «دانلود آهنگ …», not «دانلود آهنگ‌ها گران شد»: a page of files is named, not told about. */
const DOWNLOAD = /^دانلود /;

/** Pages that every site has: «حریم خصوصی و شرایط استفاده», «تماس با ما». */
const SERVICE =
  /^(?:حریم (?:خصوصی|شخصی)|سیاست (?:حفظ )?حریم|قوانین|شرایط (?:و قوانین|استفاده)|درباره ما|تماس با ما|ارتباط با ما|تعرفه|نقشه سایت|نتایج جستجو|میز خدمت|سوالات متداول|پرسش های متداول|خوراک|آر اس اس|rss)(?= |$)/;
const SERVICE_WORDS = 6;

/** «صفحهٔ مورد نظر یافت نشد»; not «کوهنورد یافت نشد». */
const MISSING = /^(?:خبر|صفحه|مطلب|محتوا|محتوای|آدرس|نتیجه|نتیجه ای|موردی)(?: .*)? (?:یافت|پیدا) نشد$/;

/** What the headline says of its page, and whether it leads to another one; that of the page's own title does not. */
export function headlineAgainst(tree: Tree, title: Title, url: string): Against {
  const text = plain(textOf(tree, tree.blocks[title.from]!));
  if (DOWNLOAD.test(text) && !VERB.test(text)) return 'download';
  const isShort = text.split(' ').length <= SERVICE_WORDS;
  if (MISSING.test(text) || (isShort && SERVICE.test(text.toLowerCase()) && !VERB.test(text))) return 'service';
  return !title.sure && leadsElsewhere(tree, title, url) ? 'elsewhere' : null;
}

/** Stories link their headline to themselves, in many forms of one address; the number in it stays the same. */
function leadsElsewhere(tree: Tree, title: Title, url: string): boolean {
  const link = linkAround(tree, tree.blocks[title.from]!.firstText);
  const number = link < 0 ? null : /\d{4,}/.exec(tree.dom.attribute(tree.elements[link]!, 'href') ?? '');
  return number !== null && !url.includes(number[0]);
}
