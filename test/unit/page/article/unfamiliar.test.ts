import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../../src/page/article';
import { storyOf, storyText } from '../../../../src/page/export';
import { documentOf, find, P, PARAGRAPHS, pageOf, STORY_URL } from './pages';

const textOf = (html: string) => storyText(storyOf(find(html)));

describe('links without an address, which scripts make', () => {
  it.each([
    ['a lone headline', '<div class="q"><a class="btn">بهای مرغ در بازار بالا رفت</a></div>'],
    [
      'a card',
      '<figure><a class="k"><div>بهای مرغ در بازار بالا رفت</div><div>روایت ده خانواده از گرانی.</div></a></figure>',
    ],
    ['a box', '<div><h3>بیشتر بخوانید</h3><div><a>بهای مرغ</a></div></div>'],
    ['a headed list', '<div><h3>نوشته‌های دیگر</h3><ul><li><a>بهای مرغ</a></li><li><a>بهای نان</a></li></ul></div>'],
  ])('%s goes', (_, part) => {
    expect(textOf(pageOf(P[0] + P[1]! + part + P[2])).paragraphs).toEqual(PARAGRAPHS);
  });

  it('a place that others link to is no link', () => {
    const marked = `<p><a name="second">${PARAGRAPHS[1]}</a></p>`;
    expect(textOf(pageOf(P[0] + marked + P[2])).paragraphs).toEqual(PARAGRAPHS);
  });
});

describe('what wants something else of the reader', () => {
  it.each([
    [
      'a poll',
      '<div><span>به نظر شما اسکله تمام می‌شود؟</span><button>بله</button><button>خیر</button><i>۱۲ رأی</i></div>',
    ],
    ['the number of a picture', '<div><i>۱ از ۶</i></div>'],
    ['a promotion of an app', '<p>رویدادهای خبری را با نصب برنامهٔ روزنامه دنبال کنید</p>'],
    ['a note on rights', '<p>بازنشر این گزارش بدون ذکر نام روزنامه پیگرد دارد.</p>'],
    ['a call with its link', '<div>حسابگرِ کرایه‌نامه را امتحان کنید <a href="/calc">رفتن به حسابگر</a></div>'],
    ['no comments yet', '<div>هنوز هیچ دیدگاهی نوشته نشده است. نخستین نفر باشید.</div>'],
    ['a place for advertisements', '<div>محل نمایش آگهی</div>'],
    [
      'what to read on the matter',
      '<p><b>در همین باره بخوانید</b></p><ul><li><a href="/n/1">بهای ماهی در بازار بالا رفت</a></li></ul>',
    ],
    [
      'the score of a match',
      '<div><div>ملوان</div><div>۲ - ۱</div><div>نساجی</div><a href="/live/1">این بازی را لحظه به لحظه ببینید</a></div>',
    ],
    ['whom to be to write a comment', '<div>ابتدا وارد شوید تا بتوانید دیدگاه خود را بنویسید.</div>'],
    ['who may write a comment', '<p>برای ارسال نظر باید عضو باشید. <a href="/reg">ثبت نام</a></p>'],
    ['a note on leave', '<p>بازنشر عکس‌های این مجموعه نیاز به اجازهٔ کتبی دارد.</p>'],
  ])('%s goes', (_, part) => {
    expect(textOf(pageOf(P[0] + P[1]! + part + P[2])).paragraphs).toEqual(PARAGRAPHS);
  });

  it.each([
    ['questions that open their answers', '<button>اسکله چه زمانی باز می‌شود و چرا؟</button>'],
    ['leave in a sentence', '<p>ساخت خانه در این دشت نیاز به اجازهٔ شورای روستا دارد و گران است.</p>'],
    ['a call that is told', '<p>او می‌گوید از دریا مراقبت کنید و <a href="/n">کودکان</a> را به ساحل بیاورید.</p>'],
    ['a member in a sentence', '<p>برای گرفتن وام باید عضو تعاونی باشید و دیدگاه شورا را بگیرید.</p>'],
    ['a count in a sentence', '<p>یک از شش قایق این بندر بیمه دارد.</p>'],
  ])('%s stay', (_, part) => {
    const paragraphs = textOf(pageOf(P[0] + part + P[1] + P[2])).paragraphs;
    expect(paragraphs.length).toBe(4);
  });
});

it('several paragraphs hidden by one class are hidden', () => {
  const hidden = '<p class="trap">این جمله نشان دیجیتال این متن است و کسی آن را نمی‌بیند.</p>';
  const page = pageOf(P[0] + hidden + P[1] + hidden + P[2], '<style>.trap{display:none}</style>');
  expect(textOf(page).paragraphs).toEqual(PARAGRAPHS);
});

describe('stories below the story', () => {
  const story = (heading: string, text: string) => `<div class="card">${heading}<div class="w">${text}</div></div>`;
  const other = [
    'دانشجویان سه سال روی این ماهواره کار کردند و دو بار آزمون لرزش را از سر گرفتند.',
    'پرتاب به هوای مساعد بستگی دارد و پنجرهٔ بعدی هفتهٔ آینده باز می‌شود.',
  ]
    .map((text) => `<p>${text}</p>`)
    .join('');
  it.each([
    [
      'headings by role',
      '<div role="heading" aria-level="1">TITLE</div>',
      '<div role="heading" aria-level="1">TITLE</div>',
    ],
    ['headings of one look', '<h1 class="t">TITLE</h1>', '<h2 class="t">TITLE</h2>'],
  ])('%s', (_, first, second) => {
    const title = 'اسکلهٔ قدیمی نوسازی می‌شود';
    const page = `<html><head><title>${title}</title></head><body><div class="all">${story(first.replace('TITLE', title), P.join(''))}${story(second.replace('TITLE', 'ماهوارهٔ دانشجویان'), other)}</div></body></html>`;
    expect(textOf(page)).toMatchObject({ title, paragraphs: PARAGRAPHS });
  });
});

it('what follows an end mark in another box is not the story', () => {
  const replies = P.slice(1)
    .map((text) => `<p><b>نام</b> ${text.slice(3, -4)}</p>`)
    .join('');
  const page = pageOf(`<div><div>${P.join('')}<p>— پایان —</p></div><div class="post-content">${replies}</div></div>`);
  expect(textOf(page).paragraphs).toEqual(PARAGRAPHS);
});

it('a bold line over the story is its headline where there are no headings', () => {
  const page = `<html><head><title>روزنامهٔ دریا</title></head><body><table><tr><td><a href="/">خانه</a></td><td><table>
    <tr><td><font size="2"><b>اسکله‌ای که نوسازی شد</b></font></td></tr><tr><td>نویسنده: نگار دشتی | 1389/07/21</td></tr>
    <tr><td><font>${[...PARAGRAPHS, ...PARAGRAPHS, ...PARAGRAPHS].join('<br><br>')}</font></td></tr></table></td></tr></table></body></html>`;
  const article = findArticle(documentOf(page), { url: STORY_URL });
  expect(article.verdict).toBe('article');
  expect(storyOf(article).title).toBe('اسکله‌ای که نوسازی شد');
});

it('a blog tells the day below its post, in words', () => {
  const title = 'آخرین روز اسکله';
  const page = `<html><head><title>${title}</title></head><body><h2>${title}</h2><div class="post">${P.join('')}</div>
    <div class="desc">نوشته شده در ساعت ۲۳:۱۴ | <span>پنجشنبه هفتم آبان ۱۴۰۵</span></div></body></html>`;
  expect(storyOf(find(page)).date).toContain('هفتم آبان ۱۴۰۵');
});

it('components that begin with a picture or a block part the text, others stand in it', () => {
  const photo = (caption: string) => `<app-photo><img src="/1.jpg"><span class="cap">${caption}</span></app-photo>`;
  const page = pageOf(
    `<app-text><div>${P[0]}</div></app-text>${photo('اسکله در جزر')}${photo('اسکله در مد')}<p>به <app-name>بندر</app-name> رفتیم و برگشتیم.</p>${P[1]}${P[2]}`,
  );
  const article = find(page);
  expect(article.parts.filter(({ role }) => role === 'caption').length).toBe(2);
  const { paragraphs } = storyText(storyOf(article));
  expect(paragraphs).toEqual([PARAGRAPHS[0], 'به بندر رفتیم و برگشتیم.', PARAGRAPHS[1], PARAGRAPHS[2]]);
});
