import { COOKIES, cardText, cardTitle, commentDay, commentName, commentText, NEWSLETTER } from './texts';
import { type Case, made, paragraphsOf, type Transform } from './transform';

const words = (texts: string[]) => texts.join(' ').split(/\s+/).length;
const isStory = ({ gold }: Case) => gold.kind !== 'negative';

function holderOf(paragraphs: readonly Element[]): Element {
  let holder = paragraphs[0]!.parentElement!;
  while (!paragraphs.every((element) => element !== holder && holder.contains(element))) holder = holder.parentElement!;
  return holder;
}

/** The element that holds the story and its headline, after which other things stand. */
function storyHolder(page: Case): Element | null {
  const paragraphs = paragraphsOf(page);
  const holder = paragraphs && holderOf(paragraphs);
  return holder && holder.localName !== 'body' && holder.localName !== 'html' ? holder : null;
}

type Item = (n: number) => string;

/** Comments that are three times as long as the story, right after it. */
const comments =
  (heading: string, item: Item): Transform =>
  (page) => {
    const holder = isStory(page) ? storyHolder(page) : null;
    if (!holder) return false;
    const count = Math.max(4, Math.min(60, Math.ceil((3 * words(page.gold.body)) / 40)));
    const items = Array.from({ length: count }, (_, n) => item(n)).join('');
    holder.after(made(page.document, `<div>${heading}${items}</div>`));
    return true;
  };

export const commentsNamed = comments(
  '<h3>نظر شما</h3><form><textarea></textarea></form>',
  (n) =>
    `<div class="comment"><b>${commentName(n)}</b><time>${commentDay(n)}</time><p>${commentText(n)}</p><a href="#r">پاسخ</a></div>`,
);
export const commentsUnnamed = comments(
  '<div>نظرات کاربران</div>',
  (n) =>
    `<div><div><span>${commentName(n)}</span> <span>${commentDay(n)}</span></div><div>${commentText(n)}</div></div>`,
);
export const commentsAsList = comments(
  '',
  (n) =>
    `<li><span>${commentName(n)}</span><br>${commentDay(n)}<br>${commentText(n)}<br><a href="#r">پاسخ به این نظر</a></li>`,
);

const card = (n: number) => `<div><h3><a href="/news/${9000 + n}">${cardTitle(n)}</a></h3><p>${cardText(n)}</p></div>`;
const cardReversed = (n: number) =>
  `<div><div>${cardText(n)}</div><div><a href="/news/${9000 + n}">ادامهٔ خبر</a></div></div>`;
const sidebar =
  (item: Item, where: 'prepend' | 'append'): Transform =>
  (page) => {
    if (!isStory(page)) return false;
    page.document.body[where](
      made(page.document, `<div>${Array.from({ length: 14 }, (_, n) => item(n)).join('')}</div>`),
    );
    return true;
  };
export const sidebarBefore = sidebar(card, 'prepend');
export const sidebarAfter = sidebar(card, 'append');
export const sidebarExcerptFirst = sidebar(cardReversed, 'append');

export const cookieBanner: Transform = (page) => {
  page.document.body.append(
    made(page.document, `<div><p>${COOKIES}</p><button>می‌پذیرم</button><a href="/privacy">بیشتر بدانید</a></div>`),
  );
  return true;
};

/** A box in the middle of the story, but within no list, table or box of it. */
const inStory =
  (html: string): Transform =>
  (page) => {
    const paragraphs = isStory(page) ? paragraphsOf(page) : null;
    if (!paragraphs || paragraphs.length < 3) return false;
    const holder = holderOf(paragraphs);
    let place = paragraphs[paragraphs.length >> 1]!;
    while (place.parentElement !== holder) place = place.parentElement!;
    place.before(made(page.document, html));
    return true;
  };
export const newsletterInStory = inStory(
  `<div><h4>خبرنامه</h4><p>${NEWSLETTER}</p><form><input type="email"><button>عضویت</button></form></div>`,
);
export const cardInStory = inStory(
  `<div><a href="/news/9100"><img src="a.jpg" alt=""></a><div><a href="/news/9100">${cardTitle(7)}</a><p>${cardText(7)}</p></div></div>`,
);
export const readMoreInStory = inStory(
  `<div><strong>بیشتر بخوانید:</strong><ul><li><a href="/news/9101">${cardTitle(1)}</a></li><li><a href="/news/9102">${cardTitle(2)}</a></li></ul></div>`,
);
export const advertInStory = inStory(
  '<div><span>تبلیغ</span><a href="https://ad.example/"><img src="b.gif" alt=""></a></div>',
);

/** The story's first paragraphs alone, 60 words or a little more. */
export const shortened: Transform = (page) => {
  const paragraphs = isStory(page) ? paragraphsOf(page) : null;
  if (!paragraphs || words(page.gold.body) < 90) return false;
  let keep = 0;
  while (words(page.gold.body.slice(0, keep)) < 60) keep++;
  for (const element of paragraphs.slice(keep)) element.remove();
  page.gold = { ...page.gold, body: page.gold.body.slice(0, keep) };
  return true;
};
