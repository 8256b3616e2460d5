import { steadySelector } from '../../../page/hide/steady-selector';
import { ALSO_ATTRIBUTE, PICKED_ATTRIBUTE } from '../../../shared/names';
import { createLabel } from './label';

/** Outlines an element and everything else that its selector finds. */
class Outline {
  private marked: Element[] = [];

  show(element: Element, others: readonly Element[]) {
    this.clear();
    element.setAttribute(PICKED_ATTRIBUTE, '');
    for (const other of others) other.setAttribute(ALSO_ATTRIBUTE, '');
    this.marked = [element, ...others];
  }

  clear() {
    for (const element of this.marked) {
      element.removeAttribute(PICKED_ATTRIBUTE);
      element.removeAttribute(ALSO_ATTRIBUTE);
    }
    this.marked = [];
  }
}

/**
 * Lets the reader point at a part of the page: hovering outlines it and what its selector also finds, a click or Enter
 * chooses, the arrow keys widen (up) and narrow (down) the choice, Escape ends. Leaves no trace in the page.
 * @returns a selector for what was chosen, undefined when the reader gave up
 */
export function pickElement(document: Document): Promise<string | undefined> {
  const outline = new Outline();
  const label = createLabel(document);
  const abort = new AbortController();
  let path: Element[] = [];
  let selector: string | undefined;

  const choose = (element: Element) => {
    selector = steadySelector(element);
    const all = selector ? Array.from(document.querySelectorAll(selector)) : [];
    const others = all.filter((other) => other !== element);
    outline.show(element, others);
    label.say(selector, others.length);
  };
  const widen = () => {
    const parent = path[0]?.parentElement;
    if (parent && parent !== document.body) path.unshift(parent);
    if (path[0]) choose(path[0]);
  };
  const narrow = () => {
    if (path.length > 1) path.shift();
    if (path[0]) choose(path[0]);
  };

  return new Promise((resolve) => {
    const end = (result: string | undefined) => {
      abort.abort();
      outline.clear();
      label.remove();
      resolve(result);
    };
    const onKey: Partial<Record<string, () => void>> = {
      Escape: () => end(undefined),
      Enter: () => selector && end(selector),
      ArrowUp: widen,
      ArrowDown: narrow,
    };
    const options = { capture: true, signal: abort.signal };
    const listen = <K extends keyof DocumentEventMap>(type: K, react: (event: DocumentEventMap[K]) => void) =>
      document.addEventListener(
        type,
        (event) => {
          event.preventDefault();
          event.stopImmediatePropagation();
          react(event);
        },
        options,
      );
    document.addEventListener(
      'mouseover',
      ({ target }) => {
        if (!(target instanceof Element) || target === document.body || target === document.documentElement) return;
        path = [target];
        choose(target);
      },
      options,
    );
    for (const type of ['mousedown', 'mouseup', 'pointerdown', 'pointerup'] as const) listen(type, () => undefined);
    listen('click', () => selector && end(selector));
    document.addEventListener(
      'keydown',
      (event) => {
        const react = onKey[event.key];
        if (!react) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        react();
      },
      options,
    );
    label.say(undefined, 0);
  });
}
