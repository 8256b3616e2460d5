// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { holdsWriting, isInEditor } from '../../../../src/page/hide/in-use';

/** The first element of a page, with what a reader does to it done. */
function given(html: string, act: (element: Element) => void = () => undefined): Element {
  document.body.innerHTML = html;
  act(document.body.firstElementChild!);
  return document.body.firstElementChild!;
}
const write = (selector: string, text: string) => (box: Element) => {
  box.ownerDocument.querySelector<HTMLInputElement>(selector)!.value = text;
};
const focus = (selector: string) => (box: Element) => box.ownerDocument.querySelector<HTMLElement>(selector)!.focus();

it.each([
  ['a field with words in it', '<form><textarea></textarea></form>', write('textarea', 'نظر من')],
  ['words in place of the page’s own', '<form><input value="نام"></form>', write('input', 'علی')],
  ['an editor with words in it', '<div><p contenteditable>نظر من</p></div>', undefined],
  ['the field itself', '<textarea></textarea>', write('textarea', 'نظر')],
  ['a field that has the focus', '<form><input type="search"></form>', focus('input')],
  ['an editor that has the focus', '<div><p contenteditable tabindex="0"></p></div>', focus('p')],
])('somebody writes in a part with %s', (_, html, act) => expect(holdsWriting(given(html, act))).toBe(true));

it.each([
  ['an empty field', '<form><textarea></textarea></form>', undefined],
  ['spaces alone', '<form><textarea></textarea></form>', write('textarea', '  ')],
  ['the page’s own words', '<form><input value="جستجو"></form>', undefined],
  ['a box that was ticked', '<form><input type="checkbox" value="a"></form>', write('input', 'b')],
  ['an empty editor', '<div><p contenteditable> </p></div>', undefined],
  ['text that is no editor', '<div><p contenteditable="false">متن</p></div>', undefined],
  ['a button that has the focus', '<form><button>ثبت</button></form>', focus('button')],
  ['a field in another part', '<div></div><textarea></textarea>', write('textarea', 'نظر')],
])('nobody writes in a part with %s', (_, html, act) => expect(holdsWriting(given(html, act))).toBe(false));

it.each([
  ['<div contenteditable><p>متن</p></div>', true],
  ['<div contenteditable="false"><p>متن</p></div>', false],
  ['<div><p>متن</p></div>', false],
])('what is written in an editor is the reader’s: %s', (html, isTheirs) => {
  given(html);
  expect(isInEditor(document.querySelector('p')!)).toBe(isTheirs);
});

it('a page that is an editor as a whole is the reader’s', () => {
  given('<p>متن</p>');
  document.designMode = 'on';
  expect(isInEditor(document.querySelector('p')!)).toBe(true);
  document.designMode = 'off';
});
