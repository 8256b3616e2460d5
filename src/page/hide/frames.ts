import type { ClutterPart } from '../article/types';

/** What shows without any text. */
const SHOWS = 'img,picture,video,audio,iframe,object,embed,canvas,input,textarea,select,button';

function showsNothingBut(hidden: ReadonlySet<Element>, element: Element): boolean {
  for (const node of element.childNodes) {
    if (node.nodeType === 3 && (node as Text).data.trim() !== '') return false;
    if (node.nodeType !== 1 || hidden.has(node as Element)) continue;
    const child = node as Element;
    if (child.textContent?.trim() || child.matches(SHOWS) || child.querySelector(SHOWS)) return false;
  }
  return true;
}

/**
 * What is left empty around hidden lines, such as a date's: a frame that shows nothing else would keep its margins and
 * its icon. It takes the reason of the line.
 * @param hidden all that is hidden, the lines too
 * @param holdsStory what is left as it is, with all around it
 */
export function emptyFrames(
  lines: readonly ClutterPart[],
  hidden: Iterable<Element>,
  holdsStory: (element: Element) => boolean,
): ClutterPart[] {
  const elements = new Set(hidden);
  const frames: ClutterPart[] = [];
  for (const line of lines) {
    let frame = line.element.parentElement;
    while (frame && !elements.has(frame) && !holdsStory(frame) && showsNothingBut(elements, frame)) {
      elements.add(frame);
      frames.push({ ...line, element: frame });
      frame = frame.parentElement;
    }
  }
  return frames;
}
