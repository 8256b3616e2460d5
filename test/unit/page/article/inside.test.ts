import { describe, expect, it } from 'vitest';
import { storyOf, storyText } from '../../../../src/page/export';
import { find, P, PARAGRAPHS, pageOf } from './pages';

const textOf = (html: string) => storyText(storyOf(find(html))).paragraphs;

describe('clutter inside the story', () => {
  it.each([
    [
      'a related box',
      '<div><h4>بیشتر بخوانید</h4><ul><li><a href="/n/1">بهای مرغ در بازار بالا رفت</a></li></ul></div>',
    ],
    [
      'a box of links with a heading that nobody has heard of',
      '<div><b>صید امروز دریا</b><p><a href="/n/1">بهای مرغ در بازار بالا رفت</a></p></div>',
    ],
    [
      'a named box of headlines, each with its summary in one line, longer than the story',
      `<div class="related"><h3>مهمان این هفته</h3><ul>${[1, 2, 3, 4, 5, 6].map((n) => `<li><a href="/n/${n}">بهای مرغ در بازار بالا رفت</a> روایت ده خانواده از گرانی که هر روز با آن روبه‌رو هستند.</li>`).join('')}</ul></div>`,
    ],
    ['a row of links', '<div><b>بهای ماهی</b><a href="/p/1">جدول کامل</a><a href="/p/2">نمودار هفته</a></div>'],
    ['a label over a picture', '<p>بزرگنمایی:<a href="/a.jpg">عکس در اندازهٔ خودش</a></p>'],
    ['sending to friends', '<div><b>ارسال این خبر به دوستان</b></div>'],
    ['a player', '<div><span>پخش از ابتدا</span></div>'],
    ['a heading and its link in one line', '<div><b>خبر مرتبط</b><a href="/n/1">بهای مرغ در بازار</a> امروز</div>'],
    ['a label with a headline', '<div>داغ داغ از بازار <a href="/n/1">بهای مرغ در بازار بالا رفت</a></div>'],
    [
      'a row of headlines',
      '<div><b>پیشنهادِ دریا</b><a href="/n/1">◂ بهای مرغ در بازار شهر ما باز هم بالا رفت</a> <a href="/n/2">◂ بهای نان در همهٔ نانوایی‌های بندر پایین آمد</a></div>',
    ],
    ['the file of a video', '<div>کیفیت 480p <span>دانلود با حجم ۱۲ مگابایت</span></div>'],
    ['a request in another word', '<div>ما را در اینستاگرام و اکس تعقیب کنید</div>'],
    ['a related line', '<p>حتما بخوانید: <a href="/n/1">بهای مرغ در بازار بالا رفت</a></p>'],
    ['a lone link', '<p><a href="/n/1">بهای مرغ در بازار بالا رفت</a></p>'],
    ['a share bar', '<div class="share-bar"><a href="https://t.me/share">تلگرام</a></div>'],
    ['an enlarge note', '<p>برای بزرگنمایی روی تصویر کلیک کنید</p>'],
    ['a newsletter form', '<form><p>عضویت در خبرنامه</p><input><button>ثبت</button></form>'],
    ['a short link', '<p>https://example.ir/xYz1</p>'],
    ['an invitation', '<p>ما را در <a href="https://t.me/x">تلگرام</a> دنبال کنید</p>'],
  ])('%s goes, what follows stays', (_, box) => {
    expect(textOf(pageOf(P[0] + P[1]! + box + P[2]))).toEqual(PARAGRAPHS);
  });

  it.each([
    ['a subhead', '<h3>در همین زمینه</h3>', 'در همین زمینه'],
    [
      'a heading over a link and more',
      '<div><b>صید امروز دریا</b><p><a href="/n/1">بهای مرغ در بازار شهر</a></p><p>قایق‌ها امروز دو تن ماهی به بندر آوردند و همه را همان‌جا فروختند.</p></div>',
      'صید امروز دریا',
    ],
    [
      'a list whose items open with linked names',
      '<ul><li><a href="/t/1">بندر قدیم</a>، که ده قایق دارد و از همه شلوغ‌تر است.</li><li><a href="/t/2">بندر نو</a>، که هنوز ساخته نشده و راه ندارد.</li><li><a href="/t/3">بندر میانی</a>، که تنها تابستان‌ها باز است.</li></ul>',
      'بندر نو، که هنوز ساخته نشده و راه ندارد.',
    ],
    [
      'a subhead with a linked name',
      '<h3>گفت‌وگو با <a href="/p/1">نرگس پارسا از بندر کیاشهر</a></h3>',
      'گفت‌وگو با نرگس پارسا از بندر کیاشهر',
    ],
    ['a line with a linked name at its end', '<div>عکس از <a href="/p/1">نرگس پارسا</a></div>', 'عکس از نرگس پارسا'],
    [
      'a sentence that ends in a link',
      '<div>او این را گفت و رفت. متن کامل در <a href="/n/1">گزارش پژوهشگران همین بندر</a> است.</div>',
      'او این را گفت و رفت. متن کامل در گزارش پژوهشگران همین بندر است.',
    ],
    ['a quote', '<blockquote>دریا با کسی شوخی ندارد.</blockquote>', 'دریا با کسی شوخی ندارد.'],
    ['a list', '<ul><li>دیوارهٔ شرقی</li><li>پله‌های سنگی</li></ul>', 'دیوارهٔ شرقی'],
    [
      'a linked paragraph with more text',
      '<p>متن <a href="/n/1">گزارش پژوهشگران</a> در دست است.</p>',
      'متن گزارش پژوهشگران در دست است.',
    ],
    [
      'words of phrases in a sentence',
      '<p>کسی نگفت که در تبادل نظر چه گذشت و کد خبر چه بود.</p>',
      'کسی نگفت که در تبادل نظر چه گذشت و کد خبر چه بود.',
    ],
  ])('%s stays', (_, part, text) => {
    expect(textOf(pageOf(P[0] + part + P[1] + P[2]))).toContain(text);
  });

  it('keeps a long paragraph that is named like clutter, and drops a short one', () => {
    const [long, short] = [`${PARAGRAPHS[0]} ${PARAGRAPHS[1]}`, 'فرستادن برای دوستان و آشنایان'];
    const named = (text: string) => `<p class="share">${text}</p>`;
    expect(textOf(pageOf(P.join('') + named(long) + named(short) + P[2]))).toEqual([
      ...PARAGRAPHS,
      long,
      PARAGRAPHS[2],
    ]);
  });

  it('drops two boxes of different makes, though their summaries are long beside the story', () => {
    const box = (tag: string, title: string, summary: string) =>
      `<${tag}><div><a href="/n/${title.length}">${title}</a></div><p>${summary}</p></${tag}>`;
    const podcast = box(
      'section',
      'رادیوی صبح بندر و کرانه',
      'گزیده‌ای از خبرهای بامداد را هر روز پیش از ساعت هفت آماده می‌کنیم تا در راه بشنوید و از شهر خبر داشته باشید.',
    );
    const card = box(
      'div',
      'صیادان باز هم چشم‌به‌راه وام‌اند',
      'صیادان در نامه‌ای نوشتند که پس از سه سال هنوز از وام نوسازی شناورها خبری نیست و وعده‌ها روی زمین مانده است.',
    );
    expect(textOf(pageOf(P[0] + podcast + P[1] + card + P[2]))).toEqual(PARAGRAPHS);
  });

  it('keeps a table of numbers that ends the story', () => {
    const rows = '<tr><td>سکه</td><td>۴۰</td></tr><tr><td>نیم‌سکه</td><td>۲۲</td></tr>';
    expect(textOf(pageOf(`${P.join('')}<table>${rows}</table>`)).slice(-2)).toEqual(['سکه\t۴۰', 'نیم‌سکه\t۲۲']);
  });

  it('reads a table that only lays out the page as the page itself, and a table of facts as facts', () => {
    const link = '<a href="/n/1">بهای مرغ در بازار بالا رفت</a>';
    const rows = [P[0] + P[1]!, link, P[2]!, 'انتهای پیام/'].map((cell) => `<tr><td>${cell}</td></tr>`).join('');
    expect(textOf(pageOf(`<table>${rows}</table>`))).toEqual(PARAGRAPHS);
    const facts = '<tr><td>چاپ</td><td>۴۰</td></tr><tr><td>نان</td><td>۲۲</td></tr>';
    expect(textOf(pageOf(`${P[0]}${P[1]}<table>${facts}</table>${P[2]}`))).toEqual(
      PARAGRAPHS.toSpliced(2, 0, 'چاپ\t۴۰', 'نان\t۲۲'),
    );
  });

  it.each([
    ['with a heading', '<h3>دیدگاه‌ها</h3>', ''],
    ['with days', '', '<i>۱۲ دی ۱۴۰۲</i>'],
    ['with different names alone', '', ''],
  ])('leaves out a thread longer than the story, %s', (_, heading, day) => {
    const says =
      'من خودم ساکن همان محله‌ام و می‌توانم بگویم که هیچ‌کس از ما نظر نخواست و کار را شبانه آغاز کردند. '.repeat(3);
    const names = ['رضا', 'مریم از کرج', 'بی‌نام', 'سمیرا', 'یک شهروند'];
    const thread = names.map((name) => `<div class="q7"><b>${name}</b>${day}<p>${says}</p></div>`).join('');
    expect(
      textOf(pageOf(P.join('')).replace('</div></body>', `<div class="q6">${heading}${thread}</div></div></body>`)),
    ).toEqual(PARAGRAPHS);
  });

  it('keeps an interview between two people', () => {
    const turns = PARAGRAPHS.concat(PARAGRAPHS).map(
      (text, i) => `<div class="q7"><b>${i % 2 ? 'استاد' : 'خبرنگار'}</b><p>${text}</p></div>`,
    );
    expect(textOf(pageOf(turns.join('')))).toHaveLength(12);
    expect(textOf(pageOf(P.join('') + turns.join('')))).toHaveLength(15);
  });

  it('hides an end mark after a <br> as a stretch of text', () => {
    const article = find(pageOf(`${PARAGRAPHS.join('<br><br>')}<br>انتهای پیام/ح`));
    expect(article.clutterText.map(({ node, start, end }) => node.data.slice(start, end))).toContain('انتهای پیام/ح');
    expect(storyText(storyOf(article)).paragraphs).toEqual(PARAGRAPHS);
  });

  it('hides an end mark that closes the last paragraph', () => {
    const html = pageOf(`${P[0]}${P[1]}<p>${PARAGRAPHS[2]} انتهای پیام/</p><p>م‌ر/۱۲</p>`);
    expect(textOf(html)).toEqual(PARAGRAPHS);
  });

  it('never hides the headline or a skip link', () => {
    const html = pageOf(P.join('')).replace('<body>', '<body><a href="#x1" class="skip">رفتن به محتوا</a>');
    const article = find(html);
    const hidden = (selector: string) =>
      article.clutter.some(({ element }) => element.matches(selector) || element.querySelector(selector));
    expect(hidden('.skip')).toBe(false);
    expect(hidden('h1')).toBe(false);
    expect(hidden('nav')).toBe(true);
  });

  it('keeps the pictures between headline and body', () => {
    const html = pageOf(P.join('')).replace('<div class="x1">', '<figure><img src="/a.jpg"></figure><div class="x1">');
    expect(find(html).parts.map((part) => part.role)).toContain('picture');
  });
});
