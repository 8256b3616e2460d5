import { describe, expect, it } from 'vitest';
import { storyOf, storyText } from '../../../../src/page/export';
import { readPages } from '../../../../src/tools/bench-articles/pages';
import { stress, TRANSFORMS } from '../../../../src/tools/bench-articles/stress';
import { find, P, PARAGRAPHS, pageOf } from './pages';

const textOf = (html: string) => storyText(storyOf(find(html))).paragraphs;

describe('what stands in or after the story', () => {
  it.each([
    [
      'a box that asks for help',
      '<div class="q"><h4>یاری کنید</h4><p>ما بی‌کمک خوانندگان خود نمی‌توانیم بنویسیم و بمانیم. با ما باشید.</p><a href="/help">یاری می‌کنم</a></div>',
    ],
    [
      'a box to write an address in',
      '<div><p>هر پنجشنبه گزیده‌ای از خبرهای دریا را در صندوق نامه‌های خود بخوانید.</p><form><input type="email"><button>بفرست</button></form></div>',
    ],
    ['a note on rights', '<div>بازنشر این گزارش و عکس‌های آن تنها با ذکر نام روزنامه بلامانع است.</div>'],
    ['a note on opinions', '<p>دیدگاه‌های این نوشته الزاماً بازتاب موضع روزنامه نیست.</p>'],
    [
      'a table of links',
      `<table>${'<tr><td>۱۰:۲۰</td><td><a href="/n/1">بهای مرغ در بازار بالا رفت</a></td></tr>'.repeat(4)}</table>`,
    ],
    ['how often it was read', '<div>دفعات مشاهده: ۲۱۰ بار | دفعات چاپ: ۱۲ بار | ۰ نظر</div>'],
    ['where it was seen first', '<p>این گزارش نخستین بار در ماهنامهٔ دریا منتشر شد</p>'],
    ['tags that are no links', '<div><b class="t">بندر</b><b class="t">نوسازی اسکله</b><b class="t">صیادان</b></div>'],
    ['a question to the reader', '<p>این گزارش را دوست داشتید؟</p>'],
    ['a question with stars', '<div><span>به این خبر چه امتیازی می‌دهید؟</span><i>star</i><i>star</i></div>'],
    ['a player', '<div>نسخهٔ شنیداری این گزارش با صدای نویسنده</div>'],
    ['a plea for support', '<div>اگر این روایت‌ها به کارتان می‌آید، با ماهی یک چای پشتیبان ما شوید.</div>'],
    ['a place to sell', '<div>جای آگهی شما! با شمارهٔ ۰۱۳۳۰۰۰ تماس بگیرید</div>'],
    ['whom to write to', '<div><b>پرسش رسانه‌ها:</b> نرگس پارسا، دفتر خبر، news@example.ir</div>'],
    [
      'a box about the author',
      '<div class="x1"><b>دربارهٔ نویسنده</b><p>نرگس پارسا زمین‌شناس است و از ده سال پیش برای این مجله می‌نویسد.</p></div>',
    ],
    [
      'a box about the company',
      '<div class="x2"><h6>درباره دریاسازان</h6><p>شرکت دریاسازان ده سال پیش بنیان نهاده شد و صد کارمند دارد.</p></div>',
    ],
  ])('%s goes', (_, part) => {
    expect(textOf(pageOf(P.join('') + part))).toEqual(PARAGRAPHS);
  });

  it.each([
    ['ordinary words on views', '<p>این سیاست لزوماً خبر بدی برای صیادان نیست و برخی آن را فرصت می‌دانند.</p>'],
    [
      'a section that tells about something',
      '<h3>درباره اسکله</h3><p>اسکله را صد سال پیش ساختند و سه بار از نو بازسازی‌اش کردند.</p>',
    ],
    ['ordinary words on support', '<p>شهردار از مردم خواست که پشتیبان صیادان باشند و از آنان ماهی بخرند.</p>'],
    ['ordinary words on leave', '<p>برداشت آب از چاه‌های این دشت بدون پروانه ممنوع است و جریمه دارد.</p>'],
  ])('%s stay', (_, part) => {
    const words = [...part.matchAll(/>([^<]+)</g)].map(([, text]) => text!);
    expect(textOf(pageOf(P[0]! + P[1] + part + P[2]))).toEqual([...PARAGRAPHS.slice(0, 2), ...words, PARAGRAPHS[2]]);
    expect(textOf(pageOf(P.join('') + part))).toEqual([...PARAGRAPHS, ...words]);
  });
});

describe('the headline', () => {
  const TITLE = 'اسکلهٔ قدیمی نوسازی می‌شود';
  const page = (head: string) =>
    pageOf(P.join(''))
      .replace(/<h1>.*?<\/h1>/, head)
      .replace(/<title>.*?<\/title>/, '<title>پایگاه خبری بندر</title>')
      .replace(/<meta property="og:title"[^>]*>/, '');
  it.each([
    ['is named so by a word', `<div class="newsBox"><span class="nTitle">${TITLE}</span></div>`],
    [
      'stands in a line of its own by its style',
      `<strong style="font-size: 24px; display: block">${TITLE}</strong><span>۱۲ دی ۱۴۰۲</span>`,
    ],
    [
      'is not the heading that is named a lead',
      `<div class="titr">${TITLE}</div><h2 class="news_lid">شهردار بندر خبر داد که کار از فردا آغاز می‌شود</h2>`,
    ],
  ])('%s', (_, head) => {
    expect(storyOf(find(page(head))).title).toBe(TITLE);
  });

  it('is found beside a kicker in one line with it', () => {
    const head = `<div><small>شهردار بندر خبر داد</small><strong>${TITLE}</strong></div><h2>کار از فردا آغاز می‌شود</h2>`;
    expect(storyOf(find(pageOf(P.join('')).replace(/<h1>.*?<\/h1>/, head))).title).toBe(TITLE);
  });
});

it('readers’ opinions under any usual name are no story', () => {
  const thread = Array.from(
    { length: 4 },
    (_, n) => `<li><h5>نام ${n} <small>${n + 1} دی</small></h5>${PARAGRAPHS[n % 3]}</li>`,
  );
  for (const heading of ['نظریات خوانندگان', 'دیدگاه‌های مخاطبان', 'کامنت‌ها']) {
    const box = `<div><div>${heading}</div><ul>${thread.join('')}</ul><form><textarea></textarea></form></div>`;
    expect(textOf(pageOf(P.join('')).replace('</body>', `${box}</body>`))).toEqual(PARAGRAPHS);
  }
});

it('a count of comments beside the headline heads no thread', () => {
  const thread = Array.from(
    { length: 6 },
    (_, n) => `<div><b>نام ${n}</b><i>${n + 1} دی ۱۴۰۲</i><p>${PARAGRAPHS[n % 3]}</p><a href="#r">پاسخ</a></div>`,
  );
  const page = pageOf(P.join('')).replace('<time>', '<span>۳ نظر</span><time>');
  expect(textOf(page.replace('</body>', `<div>${thread.join('')}</div></body>`))).toEqual(PARAGRAPHS);
});

const pages = readPages('test/fixtures/sites').slice(0, 12);
describe('pages changed as sites differ', () => {
  it.each([
    ['class names stripped', 0.97],
    ['cookie banner', 0.97],
    ['excerpts, link last', 0.97],
    ['newsletter box in the story', 0.97],
    ['long comments, no names', 0.97],
    ['section > title :: site', 0.97],
  ])('%s: mean F1 at least %d', (name, floor) => {
    const outcomes = stress(pages, TRANSFORMS[name]!);
    expect(outcomes.length).toBeGreaterThan(3);
    const scores = outcomes.map((outcome) => outcome.score!.f1);
    expect(scores.reduce((sum, one) => sum + one, 0) / scores.length).toBeGreaterThanOrEqual(floor);
  });
});

it.each([
  ['a heading', '<h2>اسکلهٔ قدیمی نوسازی می‌شود</h2>'],
  ['large type in a cell', '<table><tr><td><font size="4"><b>اسکلهٔ قدیمی نوسازی می‌شود</b></font></td></tr></table>'],
  ['an element named so', '<div class="news-title">اسکلهٔ قدیمی نوسازی می‌شود</div>'],
])('%s is the headline where the title is the site’s name alone, whatever links follow', (_, headline) => {
  const links = '<li><a href="/n/1">بهای مرغ در بازار بالا رفت و پایین نیامد</a></li>'.repeat(30);
  const page = `<html><head><title>روزنامهٔ دریا</title></head><body><h3><a href="/">روزنامهٔ دریا</a></h3>${headline}
    <i>۱۲ دی ۱۴۰۲</i><div>${P.join('')}</div><ul>${links}</ul></body></html>`;
  expect(storyOf(find(page)).title).toBe('اسکلهٔ قدیمی نوسازی می‌شود');
});

it('a few words with their picture in one paragraph are its caption', () => {
  const picture = '<p><img src="/1.jpg"><br>اسکله در جزر دریا</p>';
  expect(textOf(pageOf(P[0] + picture + P[1] + P[2]))).toEqual(PARAGRAPHS);
});
