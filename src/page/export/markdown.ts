import TurndownService from 'turndown';
import { toHtml } from './html';
import { EXPORT_DEFAULTS, type ExportOptions } from './plain-text';
import type { Story } from './story';

const cellText = (cell: Element) =>
  (cell.textContent ?? '')
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\|/g, '\\|');

/** Tables, which Turndown alone leaves out: the first row is the head, as Markdown wants one. */
function table(node: Node): string {
  // In Node, Turndown's DOM has lists that can not be iterated.
  const all = (element: Element, selector: string) =>
    Array.from<Element>(element.querySelectorAll(selector) as ArrayLike<Element>);
  const rows = all(node as Element, 'tr').map((tr) => all(tr, 'th, td').map(cellText));
  const width = Math.max(0, ...rows.map((row) => row.length));
  const lines = rows.map((row) => `| ${Array.from({ length: width }, (_, i) => row[i] ?? '').join(' | ')} |`);
  lines.splice(1, 0, `|${' --- |'.repeat(width)}`);
  return `\n\n${lines.join('\n')}\n\n`;
}

function service(): TurndownService {
  const turndown = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    hr: '---',
    codeBlockStyle: 'fenced',
  });
  turndown.addRule('table', { filter: 'table', replacement: (_, node) => table(node as Node) });
  turndown.addRule('figure', {
    filter: 'figcaption',
    replacement: (content) => (content.trim() ? `\n\n*${content.trim()}*\n\n` : ''),
  });
  return turndown;
}

/** The story as Markdown: headings, lists, tables, quotes, pictures; half-spaces as they are. */
export function toMarkdown(story: Story, options: ExportOptions = EXPORT_DEFAULTS): string {
  return `${service().turndown(toHtml(story, options)).trim()}\n`;
}
