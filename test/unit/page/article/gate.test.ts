import { describe, expect, it } from 'vitest';
import { find, P, PARAGRAPHS, pageOf, STORY_URL } from './pages';

/** A story that is surely one, and the same with something else on its page or in its address. */
const STORY = pageOf([...P, ...P.map((p) => p.replace('ی', 'یی'))].join(''));
const SHORT = pageOf(P[0]! + P[1]);
const beside = (story: string, more: string) => story.replace('</body>', `${more}</body>`);
const untitled = (story: string) => story.replace(/<title>.*?<.title>/, '<title>روزنامهٔ دریا</title>');
const linkedTo = (number: number) => STORY.replace(/<h1>(.*?)<.h1>/, `<h1><a href="/news/${number}">$1</a></h1>`);
const of = (html: string, url = STORY_URL) => {
  const { verdict, evidence } = find(html, undefined, url);
  return { verdict, facts: evidence.join('; ') };
};

it('a story is an article', () => {
  expect(of(STORY).verdict).toBe('article');
});

describe('the address', () => {
  it.each([
    ['of a home page', 'https://example.ir/', 'the address is a home page'],
    ['of a list', 'https://example.ir/tag/اسکله', 'the address is a list'],
    ['of a service', 'https://example.ir/about-us', 'the address is a service'],
  ])('%s speaks against a story', (_, url, fact) => {
    expect(of(STORY, url)).toMatchObject({ verdict: 'unsure', facts: expect.stringContaining(fact) });
  });
});

describe('what stories do not have', () => {
  const comment = (n: number) =>
    `<li class="c"><b>خواننده ${n}</b><i>${n} مهر ۱۴۰۲</i>${P[n % 3]}<a href="#r">پاسخ</a></li>`;
  const comments = `<ul class="comments">${[1, 2, 3, 4].map(comment).join('')}</ul>`;
  const headline = '<h1><a href="/news/2">بهای مرغ در بازار بالا رفت</a></h1>';
  const linked = (n: number) => `<p><a href="/news/${n}">بهای مرغ در بازار شهر باز هم بالا رفت</a></p>`;
  const choices = '<form>یک <input type="radio"> دو <input type="radio"></form>';

  it.each([
    ['text that is being written', STORY.replace('<div class="wrap">', '<div class="wrap" contenteditable>')],
    ["readers' comments and nothing else", pageOf(comments)],
    ['a file to download', STORY.replaceAll('اسکلهٔ قدیمی نوسازی می‌شود', 'دانلود آهنگ اسکله از گروه دریا')],
    ['the headline of a service', STORY.replaceAll('اسکلهٔ قدیمی نوسازی می‌شود', 'حریم خصوصی و شرایط استفاده')],
    ['the headline of a service', STORY.replaceAll('اسکلهٔ قدیمی نوسازی می‌شود', 'صفحهٔ مورد نظر شما یافت نشد')],
    ['the headline leads to another page', untitled(linkedTo(7654321))],
    ['a video and a few words', pageOf(`<video src="/a.mp4"></video><p>${PARAGRAPHS.slice(1).join(' ')}</p>`)],
    ['labels of a shop', beside(STORY, '<div><a href="/c">افزودن به سبد خرید</a></div>')],
    ['linked headlines among the paragraphs', pageOf([...P, ...P].map((p, n) => p + linked(n)).join(''))],
    ['asks for a password', beside(SHORT, '<form><input type="password"></form>')],
    ['a poll', beside(SHORT, choices)],
    ['more numbers than text', beside(SHORT, '<p>۱۲</p>'.repeat(30))],
    [
      'a list of headlines',
      beside(STORY.replace(/<title>.*?<\/title>/, '<title>روزنامهٔ دریا</title>'), headline.repeat(4)),
    ],
  ])('speaks against one: %s', (fact, html) => {
    expect(of(html).facts).toContain(fact);
    expect(of(STORY).facts).not.toContain(fact);
  });

  it('an editor around the story, or a shop’s labels in number, leave it to the reader', () => {
    expect(of(STORY.replace('<div class="wrap">', '<div class="wrap" contenteditable>')).verdict).toBe('unsure');
    const labels = '<div><a href="/c">افزودن به سبد خرید</a></div>'.repeat(5);
    expect(of(beside(STORY, labels))).toMatchObject({
      verdict: 'unsure',
      facts: expect.stringContaining('many such labels'),
    });
  });

  it('quoting is a button of comments, too; downloads can be told about', () => {
    const quoted = (n: number) => comment(n).replace('پاسخ', 'نقل قول');
    const thread = `<div class="x2"><h3>دیدگاه‌ها</h3><ul>${[1, 2, 3, 4].map(quoted).join('')}</ul></div>`;
    expect(of(beside(STORY, thread)).facts).not.toContain('labels');
    const told = STORY.replaceAll('اسکلهٔ قدیمی نوسازی می‌شود', 'دانلود آهنگ‌های محلی پولی می‌شود');
    expect(of(told).facts).not.toContain('download');
  });

  it.each(['حریم خصوصی کاربران قانون شد', 'کوهنورد گمشده پیدا نشد', 'خبر خوش: صیادان وام می‌گیرند'])(
    'a headline that only opens or ends like a service’s speaks against nothing: %s',
    (headline) => {
      expect(of(STORY.replaceAll('اسکلهٔ قدیمی نوسازی می‌شود', headline)).facts).not.toContain('service');
    },
  );

  it('a headline may lead to its own page in another form of its address; the page’s own title anywhere', () => {
    for (const html of [untitled(linkedTo(123456)), linkedTo(7654321)])
      expect(of(html).facts).not.toContain('another page');
  });

  it('does not count against a long story where a short one is meant', () => {
    const long = pageOf([...P, ...P, ...P, ...P].join(''));
    const { facts } = of(beside(long, `<form><input type="password"></form>${choices}<video src="/a.mp4"></video>`));
    expect(facts).not.toMatch(/password|poll|video/);
  });
});

it.each([
  ['has no prose', pageOf('<p>۱۲ دی</p>'), 'no prose'],
  [
    'is not Persian',
    pageOf(
      '<p>أعلن رئيس بلدية المدينة الساحلية أن أعمال ترميم الرصيف القديم ستبدأ غدا وتستمر حتى نهاية الخريف في المدينة.</p>'.repeat(
        3,
      ),
    ),
    'not Persian',
  ],
])('a page that %s is none', (_, html, why) => {
  expect(of(html)).toEqual({ verdict: 'none', facts: why });
});
