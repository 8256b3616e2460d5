// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { steadySelector } from '../../../../src/page/hide/steady-selector';

/** The selector of the first `<b>`. */
function selectorIn(html: string): string | undefined {
  document.body.innerHTML = html;
  return steadySelector(document.querySelector('b')!);
}

it.each([
  ['its id', '<b id="ad-box" class="x1 banner"></b>', '#ad-box'],
  ['its classes', '<b class="ad banner"></b>', 'b.ad.banner'],
  ['three classes at most', '<b class="ad banner wide tall"></b>', 'b.ad.banner.wide'],
  ['its classes when its id counts', '<b id="post-123456" class="ad"></b>', 'b.ad'],
  ['what is no state of it', '<b class="active ad col-md-8 hidden-xs"></b>', 'b.ad'],
  ['what no build has made', '<b class="css-1a2b3c sc-bdVaJa ad"></b>', 'b.ad'],
  ['its parent', '<div class="menu"><b></b></div>', 'div.menu > b'],
  ['its parent’s id', '<div id="side"><b class="x"></b></div>', '#side > b'],
])('a part is known by %s', (_, html, selector) => expect(selectorIn(html)).toBe(selector));

it.each(['<b></b>', '<div class="row"><b class="css-1a2b3c"></b></div>', '<div class="menu"><i><b></b></i></div>'])(
  'nothing steady names the part in %s',
  (html) => expect(selectorIn(html)).toBeUndefined(),
);

it('a name that CSS would read another way still finds its part', () => {
  const selector = selectorIn('<b class="md:ad"></b>');
  expect(document.querySelector(selector!)?.localName).toBe('b');
});
