import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { ClutterPart } from '../../../../src/page/article/types';
import { createHiding, removeMarkers } from '../../../../src/page/hide/hide';

const MARK = 'data-mark';

/** A page of boxes, what hides in it, and the marks that it has by now. */
function given(boxes: number) {
  const { document } = parseHTML(`<html><body>${'<div></div>'.repeat(boxes)}</body></html>`);
  const elements = [...document.querySelectorAll('div')];
  const part = (n: number, reason: ClutterPart['reason'] = 'ad'): ClutterPart => ({
    element: elements[n]!,
    reason,
    rule: 'x',
  });
  const marks = () => elements.map((element) => element.getAttribute(MARK));
  return { document, elements, part, marks, hiding: createHiding(document, MARK) };
}

describe('hiding', () => {
  it('marks each part with its reason, and one part can be shown again', () => {
    const { hiding, part, marks, elements } = given(3);
    hiding.hide([part(0), part(1, 'menu')]);
    expect(marks()).toEqual(['ad', 'menu', null]);
    hiding.show(elements[0]!);
    hiding.show(elements[2]!);
    expect(marks()).toEqual([null, 'menu', null]);
    expect([...hiding.parts.keys()]).toEqual([elements[1]]);
  });

  it('marks anew what the page has unmarked, and writes nothing where all is as it shall be', () => {
    const { hiding, part, marks, elements } = given(2);
    hiding.hide([part(0), part(1)]);
    elements[0]!.removeAttribute(MARK);
    const write = elements[1]!.setAttribute;
    elements[1]!.setAttribute = () => {
      throw new Error('written without need');
    };
    hiding.hide([part(0), part(1)]);
    expect(marks()).toEqual(['ad', 'ad']);
    elements[1]!.setAttribute = write;
    hiding.hide([part(1, 'share')]);
    expect(marks()).toEqual(['ad', 'share']);
  });

  it('gives up the oldest of more than 500 parts that have left the page, and none that is there', () => {
    const { hiding, part, marks, elements } = given(504);
    hiding.hide(elements.map((_, n) => part(n)));
    for (const element of elements.slice(0, 503)) element.remove();
    hiding.forgetDetached();
    expect(marks().map((mark) => mark !== null)).toEqual(elements.map((_, n) => n >= 3));
  });

  it('is taken back from copies too', () => {
    const { hiding, part, elements, document } = given(1);
    const before = document.body.innerHTML;
    hiding.hide([part(0)]);
    const copy = elements[0]!.cloneNode() as Element;
    document.body.append(copy);
    hiding.undo();
    copy.remove();
    expect([document.body.innerHTML, copy.hasAttribute(MARK), hiding.parts.size]).toEqual([before, false, 0]);
  });
});

it('marks of an older version are removed, and told of', () => {
  const { document, elements, marks } = given(2);
  elements[1]!.setAttribute(MARK, 'menu');
  expect(removeMarkers(document, MARK)).toBe(true);
  expect(marks()).toEqual([null, null]);
  expect(removeMarkers(document, MARK)).toBe(false);
});
