import { describe, expect, it } from 'vitest';
import { storyOf, storyText } from '../../../../src/page/export';
import { find, P, PARAGRAPHS, pageOf } from './pages';

const STYLE = `<style>.gone, #note { color: red; display: none } @media print { .x1 { display:none } }
/* .kept { display:none } */ .panel { visibility: hidden }</style>`;
const HIDDEN = 'این پیام تنها برای کسانی است که هنوز در وبگاه نام‌نویسی نکرده‌اند و باید نشانی خود را بنویسند.';
const textOf = (content: string) => storyText(storyOf(find(pageOf(content, STYLE)))).paragraphs;

describe('what a stylesheet hides', () => {
  it.each([
    ['a class', `<div class="gone"><p>${HIDDEN}</p></div>`],
    ['an id', `<p id="note">${HIDDEN}</p>`],
    ['a class above', `<div class="a gone b"><div><p>${HIDDEN}</p></div></div>`],
  ])('is no story: %s', (_, hidden) => {
    expect(textOf(P[0] + hidden + P[1]! + P[2]!)).toEqual(PARAGRAPHS);
  });

  it('stays where the rule is a comment, or for paper alone', () => {
    expect(textOf(`${P.join('')}<p class="kept">${HIDDEN}</p>`)).toEqual([...PARAGRAPHS, HIDDEN]);
  });

  it('stays where a reader opens it: panels of one make', () => {
    const panels = P.map((p) => `<div class="panel">${p}</div>`).join('');
    const more = `${P.join('')}${P.join('').replace(/می/g, 'نمی')}`;
    expect(textOf(more + panels)).toHaveLength(9);
  });

  it('is the story where it is most of the prose', () => {
    expect(textOf(`<p>${HIDDEN}</p><div class="gone">${P.join('')}</div>`)).toEqual(expect.arrayContaining(PARAGRAPHS));
  });
});
