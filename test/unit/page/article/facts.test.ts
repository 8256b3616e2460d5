import { describe, expect, it } from 'vitest';
import { storyOf, storyText } from '../../../../src/page/export';
import { find, P, PARAGRAPHS, pageOf } from './pages';

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
