import { type Dom, domOf } from '../article/read/dom';
import { UNREAD } from '../article/read/tags';
import type { Article, ClutterText, StoryRole } from '../article/types';
import { dateAlone } from '../article/words/labels';
import { BlockBuilder } from './build';
import { withEntryTimes } from './entry-times';
import type { Story } from './story';

/** What of a page is left out of the text of one part. */
interface Left {
  elements: Set<Element>;
  texts: Map<Text, ClutterText[]>;
}

/** So many nodes are read before the page may breathe. */
const SLICE = 2_000;

/** Reads the text and structure of a story from its page. The page is not changed. */
export function storyOf(article: Article): Story {
  const slices = storyInSlices(article);
  let slice = slices.next();
  while (!slice.done) slice = slices.next();
  return slice.value;
}

/** The same, with pauses. What the page changes meanwhile may be in the story or not. */
export function* storyInSlices(article: Article): Generator<void, Story> {
  const first = article.parts[0]?.element;
  const story: Story = { isArticle: article.verdict === 'article', title: '', byline: [], blocks: [] };
  if (article.source) story.source = article.source;
  if (!first) return story;
  const dom = domOf(first.ownerDocument ?? (first as unknown as Document));
  const texts = new Map<Text, ClutterText[]>();
  for (const part of article.clutterText) texts.set(part.node, [...(texts.get(part.node) ?? []), part]);
  const clutter = article.clutter.map((part) => part.element);
  const partsNotIn = (role: StoryRole) =>
    article.parts.filter((part) => part.role !== role).map((part) => part.element);
  const readPart = function* (element: Element, role: StoryRole) {
    const builder = new BlockBuilder(dom);
    yield* read(dom, element, { elements: new Set([...clutter, ...partsNotIn(role)]), texts }, builder);
    return builder.finish();
  };
  for (const { role, element } of article.parts) {
    if (role === 'body') {
      const left = article.parts.filter((part) => !['body', 'caption', 'picture'].includes(part.role));
      const builder = new BlockBuilder(dom, article.parts);
      yield* read(
        dom,
        element,
        { elements: new Set([...clutter, ...left.map((part) => part.element)]), texts },
        builder,
      );
      // One by one: an endless page has more blocks than a call may have arguments.
      for (const block of withEntryTimes(builder.finish())) story.blocks.push(block);
    } else if (role !== 'caption' && role !== 'picture') {
      const blocks = yield* readPart(element, role);
      const text = blocks
        .flatMap((block) =>
          'lines' in block ? block.lines.map((line) => line.map((inline) => inline.text).join('')) : [],
        )
        .join(' ')
        .replace(/[ \t\r\n\f]+/g, ' ')
        .trim();
      if (!text) continue;
      if (role === 'byline') story.byline.push(text);
      else if (role === 'date') story.date ||= dateAlone(text);
      else if (role === 'lead' && story.lead) story.lead += `\n${text}`;
      else story[role] ||= text;
    }
  }
  return story;
}

/** Walks a part without recursion and tells the builder what begins and ends. */
function* read(dom: Dom, root: Element, left: Left, builder: BlockBuilder): Generator<void, void> {
  const open: Element[] = [];
  let node: Node | null = dom.firstChild(root);
  for (let met = 1; ; met++) {
    if (met % SLICE === 0) yield;
    if (!node) {
      const element = open.pop();
      if (!element) return;
      builder.leave(dom.tag(element), element);
      node = dom.nextSibling(element);
      continue;
    }
    const type = dom.nodeType(node);
    if (type === 3) builder.text(visible(dom, node as Text, left.texts));
    else if (
      type === 1 &&
      !left.elements.has(node as Element) &&
      !UNREAD.has(dom.tag(node as Element)) &&
      !dom.hidesItself(node as Element)
    ) {
      const tag = dom.tag(node as Element);
      builder.enter(tag, node as Element);
      const child = dom.firstChild(node);
      if (child) {
        open.push(node as Element);
        node = child;
        continue;
      }
      builder.leave(tag, node as Element);
    }
    node = dom.nextSibling(node);
  }
}

function visible(dom: Dom, node: Text, texts: Map<Text, ClutterText[]>): string {
  let data = dom.data(node);
  for (const { start, end } of texts.get(node) ?? [])
    data = data.slice(0, start) + ' '.repeat(end - start) + data.slice(end);
  return data;
}
