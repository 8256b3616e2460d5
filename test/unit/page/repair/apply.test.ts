// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyToNodes } from '../../../../src/page/repair/apply';
import { Journal } from '../../../../src/page/repair/journal';
import { isUnchanged, paragraphsIn } from '../../../../src/page/repair/paragraphs';
import { applyEdits } from '../../../../src/text/edit';

const body = (html: string) => {
  const root = document.createElement('div');
  root.innerHTML = html;
  document.body.replaceChildren(root);
  return root;
};
const read = (root: Element, skip: (e: Element) => boolean = () => false) => [...paragraphsIn(root, skip)];
const texts = (html: string) => read(body(html)).map((p) => p.text);

describe('paragraphs', () => {
  it('run over inline elements and end at blocks', () => {
    expect(texts('<p>خوشه <b>های</b> <a href="/">نو</a></p><p>دوم<br>سوم</p>')).toEqual(['خوشه های نو', 'دوم\nسوم']);
    expect(texts('پیش<div>میان</div>پس')).toEqual(['پیش', 'میان', 'پس']);
    expect(texts('<ul><li>یک<ul><li>دو</li></ul></li></ul>')).toEqual(['یک', 'دو']);
  });

  it('stand off from what must not be touched', () => {
    expect(texts('<p>کد <code>x  y</code> و <span lang="en">a</span> <span lang="fa-IR">ب</span></p>')).toEqual([
      'کد \uFFFC و \uFFFC ب',
    ]);
    for (const html of [
      '<div contenteditable>می شود</div>',
      '<textarea>می شود</textarea>',
      '<p translate="no">می شود</p>',
      '<p class="notranslate">می شود</p>',
      '<p lang="ar">می شود</p>',
    ])
      expect([html, texts(html)]).toEqual([html, []]);
  });

  it('pass over what is skipped', () => {
    const root = body('<p>الف<aside>تبلیغ</aside>ب</p>');
    expect(read(root, (e) => e.nodeName === 'ASIDE').map((p) => p.text)).toEqual(['الف', 'ب']);
  });

  it('end quietly when the page takes away what is being walked', () => {
    const root = body('<p>الف</p><div><p>ب</p><p>ج</p></div><p>د</p>');
    const walk = paragraphsIn(root, () => false);
    walk.next();
    const second = walk.next().value!;
    root.querySelector('div')!.remove();
    expect(isUnchanged(second)).toBe(false);
    expect([...walk]).toEqual([]);
  });

  it('go ten thousand elements deep', () => {
    const root = document.createElement('div');
    let deep: Element = root;
    for (let i = 0; i < 10_000; i++) deep = deep.appendChild(document.createElement('span'));
    deep.append('ته');
    expect(read(root).map((p) => p.text)).toEqual(['ته']);
  });
});

describe('edits over several nodes', () => {
  const cut = fc.array(fc.constantFrom('می', ' ', '  ', 'شود', 'ها', '\u200c', ''), { minLength: 1, maxLength: 8 });
  it('give in the nodes together what they give in the text, and come back exactly', () => {
    fc.assert(
      fc.property(
        cut,
        fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.constantFrom('', ' ', '\u200c')), { maxLength: 6 }),
        (parts, wanted) => {
          const root = document.createElement('p');
          for (const [i, part] of parts.entries()) {
            const holder = i % 2 ? root.appendChild(document.createElement('b')) : root;
            holder.append(document.createTextNode(part));
          }
          const paragraph = read(root)[0];
          if (!paragraph) return;
          let at = 0;
          const edits = wanted.flatMap(([skip, length, inserted]) => {
            const start = at + (skip % 4);
            const deleted = paragraph.text.slice(start, start + length);
            if (start > paragraph.text.length) return [];
            at = start + deleted.length + 1;
            return [{ rule: 'x', start, deleted, inserted }];
          });
          const before = root.innerHTML;
          const journal = new Journal();
          expect(applyToNodes(paragraph, edits, journal)).toBe(edits.length);
          expect(root.textContent).toBe(applyEdits(paragraph.text, edits));
          journal.undo();
          expect(root.innerHTML).toBe(before);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('leave out an edit that would reach into an embedded object', () => {
    const root = body('<p>الف <img alt=""> ب</p>');
    const paragraph = read(root)[0]!;
    const edit = { rule: 'x', start: 3, deleted: ' \uFFFC ', inserted: ' ' };
    expect(applyToNodes(paragraph, [edit], new Journal())).toBe(0);
    expect(root.textContent).toBe('الف  ب');
  });
});
