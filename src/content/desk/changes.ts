import { steadySelector } from '../../page/hide/steady-selector';
import type { ChangeRef, Changes } from '../../shared/messages';
import type { MendedWord } from '../mending/mending';
import type { Session } from '../session';

/** Characters of a hidden part's text that the popup shows. */
const EXCERPT = 80;

/** The beginning of what an element says, with a space between what stands in different elements. */
function excerptOf(element: Element): string {
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let excerpt = '';
  while (excerpt.length < EXCERPT && texts.nextNode()) {
    excerpt = `${excerpt} ${texts.currentNode.nodeValue}`.replace(/\s+/g, ' ').trim();
  }
  return excerpt.slice(0, EXCERPT);
}

/** Numbers what a session changed, so that the popup can speak of it; the numbers hold as long as the page does. */
export class ChangeList {
  private readonly ids = new Map<Element | string, number>();
  private readonly elements = new Map<number, Element>();
  private readonly words = new Map<number, string>();

  constructor(private readonly session: Session) {}

  read(): Changes {
    const {
      hiding,
      text: { mending },
    } = this.session;
    return {
      hidden: [...hiding.parts.values()].map(({ element, reason, rule }) => {
        const id = this.idOf(element);
        this.elements.set(id, element);
        const excerpt = excerptOf(element);
        const selector = steadySelector(element);
        return { id, reason, rule, excerpt, ...(selector && { selector }) };
      }),
      mended: [...(mending?.words ?? [])].map(([key, { rule, before, after, nodes }]) => {
        const id = this.idOf(key);
        this.words.set(id, key);
        return { id, rule, before, after, times: nodes.length };
      }),
    };
  }

  hidden({ kind, id }: ChangeRef): Element | undefined {
    return kind === 'hidden' ? this.elements.get(id) : undefined;
  }

  mended({ kind, id }: ChangeRef): MendedWord | undefined {
    const key = kind === 'mended' ? this.words.get(id) : undefined;
    return key === undefined ? undefined : this.session.text.mending?.words.get(key);
  }

  private idOf(what: Element | string): number {
    const id = this.ids.get(what) ?? this.ids.size + 1;
    this.ids.set(what, id);
    return id;
  }
}
