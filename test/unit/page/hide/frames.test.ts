import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import type { ClutterPart } from '../../../../src/page/article/types';
import { emptyFrames } from '../../../../src/page/hide/frames';

/** The ids of the frames that hiding `.line` and `.other` leaves empty. */
function framesIn(html: string): string[] {
  const { document } = parseHTML(`<html><body><main id="main">${html}<p>متن</p></main></body></html>`);
  const lines = [...document.querySelectorAll('.line')].map(
    (element): ClutterPart => ({ element, reason: 'tools', rule: 'date' }),
  );
  const hidden = document.querySelectorAll('.line, .other');
  const story = document.querySelector('p')!;
  return emptyFrames(lines, hidden, (element) => element.contains(story)).map(({ element }) => element.id);
}

it('hides the frames that a hidden line leaves empty, icons and blanks counted for nothing', () => {
  expect(
    framesIn('<div id="a"> <ul id="b"><li id="c"><i class="icon"></i> <span class="line">امروز</span></li></ul></div>'),
  ).toEqual(['c', 'b', 'a']);
  expect(framesIn('<div id="a"><span class="line">امروز</span><span class="other">کد</span></div>')).toEqual(['a']);
});

it.each([
  ['text', '<div id="a"><span class="line">امروز</span> تهران</div>'],
  ['an element with text', '<div id="a"><span class="line">امروز</span><b>تهران</b></div>'],
  ['a picture', '<div id="a"><span class="line">امروز</span><span><img></span></div>'],
  ['a field', '<div id="a"><span class="line">امروز</span><input></div>'],
  ['nothing yet, but holds the story', '<div id="a"><span class="line">امروز</span><p></p></div>'],
])('leaves a frame that shows %s', (_what, html) => {
  expect(framesIn(html)).toEqual([]);
});
