import { describe, expect, it } from 'vitest';
import { storyOf, storyText } from '../../../../src/page/export';
import { find, P, PARAGRAPHS, pageOf } from './pages';

const textOf = (html: string) => storyText(storyOf(find(html))).paragraphs;

const SAID = [
  ['هما', 'من همان‌جا زندگی می‌کنم و می‌توانم بگویم که چراغ‌های آن راه هنوز شب‌ها خاموش است.'],
  ['ناشناس', 'آفرین به کسانی که این کار را آغاز کردند، کاش نیمه‌کاره رها نشود و به پایان برسد.'],
  ['کیان از رشت', 'پدر من صیاد بود و همیشه می‌گفت که این اسکله روزی فرو می‌ریزد، کسی گوش نداد.'],
  ['پیمان', 'لطفاً بنویسید که پول این کار از کجا می‌آید و چه کسی بر آن نظارت می‌کند.'],
];
const opened = (tag: string) =>
  SAID.map(([name, text]) => `<div class="q1"><${tag}>${name}</${tag}>${text}</div>`).join('');

describe('readers whose names open their comments, in one line with them', () => {
  const page = (thread: string) =>
    pageOf('').replace('<div class="x1"></div>', `<div class="x1">${P.join('')}${P.join('')}</div>${thread}`);
  const story = [...PARAGRAPHS, ...PARAGRAPHS];

  it.each(['b', 'span'])('under a heading, in <%s>', (tag) => {
    expect(textOf(page(`<div class="x2"><h3>دیدگاه‌ها</h3>${opened(tag)}</div>`))).toEqual(story);
  });

  it('under a heading and the rules of the house', () => {
    const rules = '<ul><li>دیدگاه‌هایی که به دیگران ناسزا بگویند یا به زبان فارسی نباشند نشان داده نمی‌شوند.</li></ul>';
    expect(textOf(page(`<div class="x2"><h4>ثبت دیدگاه</h4>${rules}${opened('b')}</div>`))).toEqual(story);
  });

  it('in a chat that only its name tells, each in one line', () => {
    const said = SAID.map(([name, text]) => `<div class="m"><b>${name}</b> <span>${text}</span></div>`).join('');
    expect(textOf(page(`<div class="chat-box"><h3>گپ بندر</h3>${said}</div>`))).toEqual(story);
  });

  it('over the form for the next one', () => {
    const thread = `<div class="x2"><div>${opened('b')}</div><h3>دیدگاه خود را بنویسید</h3><textarea></textarea></div>`;
    expect(textOf(page(thread))).toEqual(story);
  });

  it('what stands below a thread in its box belongs to it', () => {
    const dated = SAID.map(
      ([name, text], i) => `<div class="q2"><div><i>${name}</i> ۱۴۰۲/۰۸/1${i}</div><div>${text}</div></div>`,
    ).join('');
    const thread = `<div class="x2"><h3>گفت‌وگوی خوانندگان</h3>${dated}برای نوشتن باید نخست به حساب خود وارد شوید یا نام بنویسید.</div>`;
    expect(textOf(page(thread))).toEqual(story);
  });

  it('people whose names open the paragraphs of a story stay, with a form below', () => {
    const people = SAID.map(([name, text]) => `<p><b>${name}</b> ${text}</p>`).join('');
    const html = pageOf(`<p>${PARAGRAPHS[0]}</p>${people}`).replace(
      '</body>',
      '<div><h3>دیدگاه خود را بنویسید</h3><textarea></textarea></div></body>',
    );
    expect(textOf(html).length).toBe(5);
  });
});

describe('a day that no element holds alone', () => {
  const page = (day: string) =>
    `<html><head><title>اسکله نو می‌شود</title></head><body><div><h1>اسکله نو می‌شود</h1>${day}<div>${P.join('')}</div></div></body></html>`;

  it('between headline and story is the day of the story', () => {
    expect(find(page('یکشنبه ۴ اردیبهشت ۱۴۰۱')).evidence).toContain('+1.5 date');
    expect(find(page('۲ ساعت پیش')).evidence).toContain('+0.5 told how long ago');
  });

  it('told in words, with an hour, is the day of the story', () => {
    const told = find(page('<div>دوازدهم مرداد ۱۴۰۳، ساعت ۱۰:۲۰</div>'));
    expect(told.evidence).toContain('+1.5 date');
  });

  it('a sentence with a day is none', () => {
    expect(find(page('اسکله در ۴ اردیبهشت ۱۴۰۱ بسته شد و کسی به آن دست نزد.')).evidence).toContain('-2 no date');
  });
});

describe('pages whose title is the name of the site alone', () => {
  const page = (before: string, headings = '') =>
    `<html><head><title>پیک کوهستان | پایگاه خبری</title></head><body><div>${before}<h1>اسکلهٔ قدیمی نوسازی می‌شود</h1>${headings}<div>${P.join('').repeat(4)}</div></div></body></html>`;
  const told = (text: string) => `<div class="k"><a href="/a">تازه‌ترین گفته‌ها</a><p>${text}</p></div>`;

  it('the only <h1> is a better sign of a story than one of many', () => {
    expect(find(page('')).verdict).toBe('article');
    expect(find(page('', '<h1>بهای مرغ در بازار بالا رفت</h1>')).verdict).toBe('unsure');
  });

  it('what stands before the only <h1> is no story, however long', () => {
    const before = [...SAID, ...SAID].map(([, text]) => told(`${text} ${text}`)).join('');
    expect(textOf(page(before))).toEqual(Array(4).fill(PARAGRAPHS).flat());
  });
});
