import createDOMPurify from 'dompurify';
import { EXPORT_DEFAULTS, type ExportOptions } from './plain-text';
import type { Inline, Lines, Story, StoryBlock } from './story';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string) => text.replace(/[&<>"']/g, (c) => ENTITIES[c]!);

/** Lines without a letter of the Arabic script run from left to right. */
const direction = (text: string) => (/\p{L}/u.test(text) && !/\p{Script=Arabic}/u.test(text) ? ' dir="ltr"' : '');

function inlineHtml({ text, bold, italic, href }: Inline): string {
  let html = escaped(text);
  if (italic) html = `<em>${html}</em>`;
  if (bold) html = `<strong>${html}</strong>`;
  return href ? `<a href="${escaped(href)}">${html}</a>` : html;
}

const linesHtml = (lines: Lines) => lines.map((line) => line.map(inlineHtml).join('')).join('<br>');
const textOf = (lines: Lines) =>
  lines
    .flat()
    .map((inline) => inline.text)
    .join('');

function element(tag: string, lines: Lines, inner = ''): string {
  return `<${tag}${direction(textOf(lines))}>${linesHtml(lines)}${inner}</${tag}>`;
}

function figure({ src, alt, caption }: Extract<StoryBlock, { kind: 'figure' }>): string {
  const words = caption ? `<figcaption>${escaped(caption)}</figcaption>` : '';
  return `<figure><img src="${escaped(src)}" alt="${escaped(alt)}">${words}</figure>`;
}

function row({ cells, heading }: Extract<StoryBlock, { kind: 'row' }>): string {
  const tag = heading ? 'th' : 'td';
  return `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
}

type Item = Extract<StoryBlock, { kind: 'item' }>;

/** Items as lists, deeper ones inside the item that they follow; another kind of list begins anew. */
function listHtml(items: readonly Item[]): string {
  let html = '';
  let open = '';
  for (let i = 0; i < items.length; ) {
    const item = items[i]!;
    let next = i + 1;
    while (next < items.length && items[next]!.depth > item.depth) next++;
    const tag = item.ordered ? 'ol' : 'ul';
    if (tag !== open) html += `${open && `</${open}>`}<${tag}>`;
    open = tag;
    html += element('li', item.lines, listHtml(items.slice(i + 1, next)));
    i = next;
  }
  return html && `${html}</${open}>`;
}

/** Blocks of one list or one table stand together in one element. */
function groups(blocks: readonly StoryBlock[]): StoryBlock[][] {
  const out: StoryBlock[][] = [];
  for (const block of blocks) {
    const last = out.at(-1)?.at(-1);
    const together =
      (block.kind === 'item' && last?.kind === 'item') ||
      (block.kind === 'row' && last?.kind === 'row' && block.table === last.table);
    if (together) out.at(-1)!.push(block);
    else out.push([block]);
  }
  return out;
}

function groupHtml(group: StoryBlock[]): string {
  const first = group[0]!;
  if (first.kind === 'row')
    return `<table>${group.map((one) => (one.kind === 'row' ? row(one) : '')).join('')}</table>`;
  if (first.kind === 'item') return listHtml(group as Item[]);
  if (first.kind === 'figure') return figure(first);
  if (first.kind === 'time') return `<p><time>${escaped(first.text)}</time></p>`;
  if (first.kind === 'subhead') return element(`h${Math.min(6, Math.max(2, first.level))}`, first.lines);
  if (first.kind === 'quote') return `<blockquote>${element('p', first.lines)}</blockquote>`;
  return element('p', first.lines);
}

/** The last word on what may be in it; without a DOM (Node) what is above has escaped everything already. */
function sanitise(html: string): string {
  const purify = typeof window === 'undefined' ? null : createDOMPurify(window);
  if (!purify?.isSupported) return html;
  return purify.sanitize(html, {
    ADD_ATTR: ['dir', 'lang'],
    FORBID_TAGS: ['style', 'form', 'input'],
    FORBID_ATTR: ['style'],
  });
}

/** The story as HTML of its own: right to left, Persian, nothing in it but text, links and pictures. */
export function toHtml(story: Story, options: ExportOptions = EXPORT_DEFAULTS): string {
  const title = options.title && story.title ? `<h1>${escaped(story.title)}</h1>` : '';
  const lead = options.lead && story.lead ? `<p><strong>${escaped(story.lead)}</strong></p>` : '';
  const source = options.source ? `<p><small>${escaped(options.source)}</small></p>` : '';
  const parts = [title, lead, ...groups(story.blocks).map(groupHtml), source].filter(Boolean);
  return sanitise(`<article dir="rtl" lang="fa">\n${parts.join('\n')}\n</article>`);
}
