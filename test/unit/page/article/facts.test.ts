import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../../src/page/article';
import { storyOf, storyText } from '../../../../src/page/export';
import { documentOf, find, P, PARAGRAPHS, pageOf, STORY_URL } from './pages';

const textOf = (html: string) => storyText(storyOf(find(html))).paragraphs;

describe('who wrote a story', () => {
  const data = '<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"نرگس پارسا"}}</script>';
  const rolesOf = (html: string, role: string) =>
    find(html)
      .parts.filter((part) => part.role === role)
      .map(({ element }) => element.textContent);

  it.each([
    ['as the data say', data, '<div><span>نرگس پارسا</span> <i>دبیر بخش دریا</i></div>'],
    [
      'beside a picture',
      '',
      '<div><img src="n.png" alt="نرگس پارسا"><div><b>نرگس پارسا</b><i>دبیر بخش دریا</i></div><div>۱۲ دی ۱۴۰۲</div></div>',
    ],
  ])('%s', (_, head, line) => {
    const html = pageOf(line + P.join(''), head);
    expect(rolesOf(html, 'byline').join()).toContain('نرگس پارسا');
    expect(textOf(html)).toEqual(PARAGRAPHS);
  });

  it('a sentence that opens with the name stays', () => {
    const said = '<p>نرگس پارسا این اسکله را سه بار دیده است.</p>';
    expect(textOf(pageOf(said + P.join(''), data)).length).toBe(4);
  });
});

describe('the day of a story', () => {
  const page = (line: string, url?: string) =>
    find(
      `<html><head><title>اسکله نو می‌شود</title></head><body><div><div>${line}<h1>اسکله نو می‌شود</h1></div><div>${P.join('')}</div></div></body></html>`,
      undefined,
      url,
    );

  it('in words over the headline is no kicker', () => {
    const { parts } = page('<div><time>شانزدهم آبان ۱۴۰۴</time></div>');
    expect(parts.map((part) => part.role)).toEqual(['date', 'title', 'body']);
  });

  it('is that of the issue, at the top of a newspaper’s page', () => {
    const menu = `<ul>${'<li><a href="/p">صفحهٔ دیگر</a></li>'.repeat(20)}</ul>`;
    expect(page(`<div>دوشنبه ۱۰ آذر ۱۴۰۴ :: شماره ۵۱۲۰</div>${menu}`).evidence).toContain('+1.5 date');
    expect(page(`<div>دوشنبه ۱۰ آذر ۱۴۰۴</div>${menu}`).evidence).toContain('-2 no date');
  });

  it('is told by its label in a line of facts, whatever the line is called', () => {
    const facts = '<div class="toolbar"><i>کد خبر: ۱۵۲۳</i><i>تاریخ انتشار: ۱۴ مرداد ۱۴۰۳</i><i>بازدید: ۸۱</i></div>';
    expect(page(facts).evidence).toContain('+1.5 date');
  });
});

it('on pages without headings, large type is the headline, and a bold label over links is none', () => {
  const side = '<td><b>صفحه‌های این شماره</b><br><a href="1.htm">صفحهٔ ۱</a><br><a href="2.htm">صفحهٔ ۲</a></td>';
  const story = `<td><font size="5"><b>اسکلهٔ قدیمی نوسازی می‌شود</b></font><br>${[...PARAGRAPHS, ...PARAGRAPHS, ...PARAGRAPHS].join('<br>')}</td>`;
  const { parts } = find(
    `<html><head><title>Rooz - Society</title></head><body><table><tr>${side}${story}</tr></table></body></html>`,
  );
  expect(parts.find((part) => part.role === 'title')?.element.textContent).toBe('اسکلهٔ قدیمی نوسازی می‌شود');
});

it('a page that calls itself a question is no article, with the numbers and the day of one', () => {
  const data =
    '<script type="application/ld+json">{"@type":"QAPage"}</script><meta property="og:type" content="article">';
  const html = pageOf(P.join('').repeat(4), data);
  expect(find(html).evidence).toContain('-6 structured data: no article');
  expect(find(html).verdict).toBe('unsure');
});

describe('boxes of facts', () => {
  const made = (box: string) => textOf(pageOf('').replace(/<time>.*<.div>/, `${box}${P.join('')}</div>`));

  it.each([
    [
      'what shares a box with the day',
      '<div class="s"><div>ن</div><div><p>نرگس پارسا</p><p>۱۲ دی ۱۴۰۲ · ۴ دقیقه مطالعه</p></div></div>',
    ],
    [
      'a summary by a machine',
      '<div class="s"><p>خلاصه با هوش مصنوعی</p><ul><li>نوسازی اسکله از فردا آغاز می‌شود.</li><li>کار تا پایان پاییز می‌کشد.</li></ul></div>',
    ],
  ])('%s goes', (_, box) => {
    expect(made(box)).toEqual(PARAGRAPHS);
  });

  it('tags that are no links, each in a line of its own, go', () => {
    const tags = '<div class="s"><div class="t"><i>بندر</i></div><div class="t"><i>نوسازی اسکله</i></div></div>';
    expect(textOf(pageOf(P.join('') + tags))).toEqual(PARAGRAPHS);
  });

  it('who signs a story stays', () => {
    expect(textOf(pageOf(`${P.join('')}<p>نرگس پارسا</p><p>بندر کیاشهر</p>`)).length).toBe(5);
  });
});

describe('the story’s day', () => {
  const day = (line: string, top = '') =>
    find(
      pageOf(P.join(''))
        .replace('<time>۱۲ دی ۱۴۰۲</time>', '')
        .replace('<h1>', `${line}<h1>`)
        .replace('<nav>', `${top}<nav>`),
    ).parts.find((part) => part.role === 'date')?.element.textContent;

  it('is in a bar of tools over it, not at the top of the page', () => {
    const bar = '<div class="toolbar"><span>کد خبر: ۸۱۲</span> <span>۱۱ دی ۱۴۰۲ - ۱۶:۱۲</span></div>';
    expect(day(bar, '<div class="topbar"><div>شنبه ۳۰ دی ۱۴۰۲</div></div>')).toBe('۱۱ دی ۱۴۰۲ - ۱۶:۱۲');
  });

  it('is told in words', () => {
    expect(day('<p>پنجم آذرماه یک‌هزار و چهارصد و چهار</p>')).toBe('پنجم آذرماه یک‌هزار و چهارصد و چهار');
  });

  it('is read whole where a parser has cut its text', () => {
    const document = documentOf(pageOf(P.join('')).replace('۱۲ دی ۱۴۰۲', ''));
    for (const piece of ['تاریخ انتش', 'ار: ۱', '۲ د', 'ی ۱۴۰۲'])
      document.querySelector('time')!.append(document.createTextNode(piece));
    const { parts } = findArticle(document, { url: STORY_URL });
    expect(parts.find((part) => part.role === 'date')?.element.localName).toBe('time');
  });
});
