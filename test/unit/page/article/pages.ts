import { parseHTML } from 'linkedom';
import { findArticle } from '../../../../src/page/article';
import type { Article } from '../../../../src/page/article/types';
import type { SiteRule } from '../../../../src/sites';

export const STORY_URL = 'https://example.ir/news/123456/some-story';

export const documentOf = (html: string): Document => parseHTML(html).document as unknown as Document;

/** A page around a body: a headline that agrees with the title, a day, and what is given. */
export const pageOf = (content: string, head = ''): string =>
  `<!doctype html><html><head><title>اسکلهٔ قدیمی نوسازی می‌شود</title>${head}</head>` +
  `<body><nav><ul><li><a href="/a">سیاسی</a></li></ul></nav><div class="wrap"><h1>اسکلهٔ قدیمی نوسازی می‌شود</h1>` +
  `<time>۱۲ دی ۱۴۰۲</time><div class="x1">${content}</div></div></body></html>`;

export const PARAGRAPHS = [
  'شهردار بندر گفت بازسازی اسکلهٔ قدیمی از فردا آغاز می‌شود و تا پایان پاییز ادامه دارد.',
  'پژوهشگران گزارش دادند که دیوارهٔ شرقی نخست برداشته می‌شود و سپس نوبت به پله‌های سنگی می‌رسد.',
  'در نشست روز سه‌شنبه، نمایندگان صیادان خواستند که ساعت کار ماشین‌آلات به روز محدود شود.',
];
export const P = PARAGRAPHS.map((text) => `<p>${text}</p>`);

export function find(html: string, siteRule?: SiteRule, url = STORY_URL): Article {
  return findArticle(documentOf(html), siteRule ? { url, siteRule } : { url });
}
