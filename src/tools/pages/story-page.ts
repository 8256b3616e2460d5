import { paragraphs } from './filler';

export interface StoryPage {
  title?: string;
  /** Words of the story, about. */
  words?: number;
  /** HTML after the story's paragraphs, inside its body. */
  inside?: string;
  /** HTML after the story. */
  after?: string;
  head?: string;
}

export const TITLE = 'نوسازی خط های مترو از ماه آینده آغاز می شود';

const list = (name: string, links: number) =>
  `<div class="${name}"><h3>خبرهای دیگر</h3><ul>${Array.from(
    { length: links },
    (_, i) => `<li><a href="/fa/news/${900 + i}">خبر شماره ${i} درباره موضوعی دیگر در شهر</a></li>`,
  ).join('')}</ul></div>`;

/** The story alone, as a server or a script would put it into a page. */
export const storyMarkup = ({ title = TITLE, words = 250, inside = '' }: StoryPage = {}) =>
  `<article class="news-story"><h1 class="title">${title}</h1><time class="date" datetime="2024-05-01T08:00">۱۲ اردیبهشت ۱۴۰۳</time><div class="news-body">${paragraphs(
    words,
  )
    .map((text) => `<p>${text}</p>`)
    .join('')}${inside}</div></article>`;

/** What surrounds a story: menu, lists, sharing, comments with their form, footer. */
export const SURROUNDINGS = {
  before: `<header><nav class="main-menu"><ul><li><a href="/">خانه</a></li><li><a href="/fa/politics">سیاست</a></li><li><a href="/fa/sport">ورزش</a></li></ul></nav></header>`,
  after: `<div class="share-box"><a href="#">تلگرام</a> <a href="#">واتساپ</a></div>${list('related-news', 8)}
<section class="comments" id="comments"><h3>نظرات کاربران</h3><form class="comment-form"><textarea name="text" rows="3"></textarea><input name="name"><button type="button">ارسال نظر</button></form></section>
<aside class="sidebar">${list('most-viewed', 10)}</aside><footer class="footer"><p>تمام حقوق این سایت محفوظ است.</p></footer>`,
};

/** A whole page with a story, without site rules' markup. */
export function storyPage(page: StoryPage = {}): string {
  const { title = TITLE, after = '', head = '' } = page;
  return `<!doctype html><html lang="fa" dir="rtl"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2024-05-01T08:00:00+03:30">
<style>body{margin:0;font:16px/2 Tahoma,sans-serif}article{max-width:680px;margin:auto}.sidebar{position:absolute;left:0;top:80px;width:220px}</style>${head}</head>
<body>${SURROUNDINGS.before}<main>${storyMarkup(page)}${after}</main>${SURROUNDINGS.after}</body></html>`;
}

/** A front page: no story, many links. */
export const frontPage = (body = '') =>
  `<!doctype html><html lang="fa" dir="rtl"><head><meta charset="utf-8"><title>خانه</title></head><body>${SURROUNDINGS.before}<main id="app">${list('top-news', 20)}</main>${body}</body></html>`;
