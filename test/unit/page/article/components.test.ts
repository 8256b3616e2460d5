import { describe, expect, it } from 'vitest';
import { storyOf, storyText } from '../../../../src/page/export';
import { find, P, PARAGRAPHS, pageOf } from './pages';

const textOf = (html: string) => storyText(storyOf(find(html)));
const SAYS = 'من ساکن همان محله‌ام و می‌گویم که هیچ‌کس از ما نظر نخواست و کار را شبانه آغاز کردند.';

describe('pages of components', () => {
  it.each([
    [
      'a newsletter',
      '<app-newsletter-cta><div><b>هر هفته یک گزارش</b><button>عضویت</button></div></app-newsletter-cta>',
    ],
    [
      'an author’s card',
      '<site-author-card><div><b>نرگس پارسا</b><p>نویسندهٔ کتاب «بندر خالی»</p></div></site-author-card>',
    ],
    ['stars', '<app-rating><span>این گزارش را چگونه دیدید</span></app-rating>'],
    ['other stories', '<app-related><h3>گفت‌وگوها</h3><p>صیادان چشم‌به‌راه وام نوسازی شناورهایند.</p></app-related>'],
  ])('%s that its tag names goes', (_, component) => {
    expect(textOf(pageOf(P.join('') + component)).paragraphs).toEqual(PARAGRAPHS);
  });

  it('finds a thread whose comments are components within components', () => {
    const comment = (n: number) =>
      `<x-card><x-card-head>خواننده — ${n} مهر ۱۴۰۲</x-card-head><x-card-text><p>${SAYS}</p></x-card-text></x-card>`;
    const thread = `<x-list>${[1, 2, 3, 4, 5, 6].map(comment).join('')}</x-list>`;
    expect(textOf(pageOf(P.join('') + thread)).paragraphs).toEqual(PARAGRAPHS);
  });

  it('reads a component inside a line as a part of the line', () => {
    const line = '<p>بهای هر کیلو <x-price>۱۲ هزار تومان</x-price> است و تا پایان پاییز می‌ماند.</p>';
    expect(textOf(pageOf(P.join('') + line)).paragraphs.at(-1)).toContain('کیلو ۱۲ هزار تومان است');
  });
});

it.each(['newstitle', 'text-2xl font-bold', 'MuiTypography-root MuiTypography-h3', 'mat-headline-3', 'display-5'])(
  'takes a line that is named «%s», or set in such type, for the headline, where no heading is',
  (names) => {
    const html = pageOf(P.join(''))
      .replace(/<title>.*?<\/title>/, '<title>روزنامهٔ دریا</title>')
      .replace(/<h1>(.*?)<\/h1>/, `<div class="${names}">$1</div>`);
    expect(textOf(html).title).toBe('اسکلهٔ قدیمی نوسازی می‌شود');
    expect(textOf(html.replace(names, 'mt-4')).title).toBe('');
  },
);

describe('other stories in a row below the story', () => {
  const card = (n: number, tag = 'div') =>
    `<${tag} class="k"><h4><a href="/n/${n}">بهای مرغ در بازار ${n} بالا رفت</a></h4><p>${SAYS}</p></${tag}>`;

  it.each(['div', 'li'])('go, though they hold more than a quarter of the text: <%s>', (tag) => {
    const cards = `<ul>${[1, 2, 3].map((n) => card(n, tag)).join('')}</ul>`;
    expect(textOf(pageOf(P.join('') + P.join('') + cards)).paragraphs).toEqual([...PARAGRAPHS, ...PARAGRAPHS]);
  });

  it('stay, where they are most of it: the story is made of them', () => {
    const cards = [1, 2, 3, 4, 5, 6].map((n) => card(n)).join('');
    expect(textOf(pageOf(P.join('') + cards)).paragraphs).toContain(SAYS);
  });
});

it('takes an office and a name for who wrote it, not a headline that opens with an office', () => {
  const roles = (line: string) =>
    find(pageOf(`<p>${line}</p>${P.join('')}`))
      .parts.filter(({ role }) => role === 'byline')
      .map(({ element }) => element.textContent);
  expect(roles('دبیر گروه سیاسی رضا کریمی')).toEqual(['دبیر گروه سیاسی رضا کریمی']);
  expect(roles('نوشته پیشین')).toEqual([]);
  expect(roles('دبیر هیئت فوتبال بندر محروم شد')).toEqual([]);
});
