import { expect, it } from 'vitest';
import { findArticle } from '../../../../src/page/article';
import { storyOf } from '../../../../src/page/export';
import { processorTime } from '../../processor-time';
import { documentOf, P, STORY_URL } from './pages';

const HEAD = '<h1>اسکلهٔ قدیمی نوسازی می‌شود</h1><time>۱۲ دی ۱۴۰۲</time>';
const LINK = '<a href="/n/1">بهای مرغ در بازار بالا رفت</a>';
const COMMENT = `<div class="c"><b>رضا</b><i>۱۲ دی ۱۴۰۲</i>${P[1]}<a href="#r">پاسخ</a>`;
const story = (content: string) => `${HEAD}<div>${P.join('')}${content}</div>`;

/** Pages that repeat one thing so many times. */
const SHAPES: Record<string, (n: number) => string> = {
  'cards before the story': (n) => `<ul>${`<li class="card">${LINK} <i>دیروز</i></li>`.repeat(n)}</ul>${story('')}`,
  'boxes around the story': (n) => `${'<div>'.repeat(n)}${story('')}${'</div>'.repeat(n)}`,
  'boxes inside each other in the story': (n) => story(`${'<div>'.repeat(n)}x${'</div>'.repeat(n)}`),
  'texts inside each other': (n) => story(`${'<div>متن کوتاه '.repeat(n)}${'</div>'.repeat(n)}`),
  'bold inside bold': (n) => story(`<p>${'<b>'.repeat(n)}متن${'</b>'.repeat(n)}</p>`),
  paragraphs: (n) => story(P[0]!.repeat(n)),
  'lines before <br>': (n) => story(`${P[0]!.slice(3, -4)}<br>`.repeat(n)),
  'pieces of one line': (n) => story(`<p>${'<i>متن </i>'.repeat(n)}</p>`),
  'boxes of links': (n) => story(`<div><h4>بیشتر بخوانید</h4>${LINK}</div>`.repeat(n)),
  'rows of a table': (n) => story(`<table>${'<tr><td>سکه</td><td>۴۰</td></tr>'.repeat(n)}</table>`),
  comments: (n) => `${story('')}<div class="comments">${`${COMMENT}</div>`.repeat(n)}</div>`,
  'replies to replies': (n) => `${story('')}<div class="comments">${COMMENT.repeat(n)}${'</div>'.repeat(n)}</div>`,
  subheads: (n) => story(`<h3>گام تازه</h3>${P[2]}`.repeat(n)),
  pictures: (n) => story(`<figure><img src="/a.jpg"><figcaption>اسکله</figcaption></figure>${P[2]}`.repeat(n)),
  'entries of a live report': (n) => story(`<p>۱۸:۱۰</p>${P[2]}`.repeat(n)),
  'other stories': (n) => `<div>${`<div>${story('')}</div>`.repeat(n)}</div>`,
  'empty advertisements': (n) => story('<div class="ad"></div>'.repeat(n)),
  'end marks': (n) => story('<p>انتهای پیام/</p>'.repeat(n)),
};

const FEW = 500;
const TIMES = 16;

it.each(Object.entries(SHAPES))('takes time in proportion to the number of %s', (_, shape) => {
  const time = (n: number, enough = 0) => {
    const document = documentOf(`<html><head><title>اسکلهٔ قدیمی</title></head><body>${shape(n)}</body></html>`);
    return processorTime(() => void storyOf(findArticle(document, { url: STORY_URL })), 3, enough);
  };
  time(FEW);
  // What is quadratic takes 256 times as long.
  const most = 4 * TIMES * Math.max(1, time(FEW));
  expect(time(TIMES * FEW, most)).toBeLessThanOrEqual(most);
});
