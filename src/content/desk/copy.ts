import type { Article } from '../../page/article/types';
import {
  mapStory,
  mendStory,
  type Story,
  sourceLine,
  storyOf,
  toCitation,
  toMessenger,
  toPlainText,
} from '../../page/export';
import type { CopyRequest, CopyResult } from '../../shared/messages';
import type { Edit } from '../../text/edit';
import { countWords } from '../../text/words';
import { mendTexts } from '../mending/mender';
import { loadExporter } from './load';

type Signs = Pick<CopyRequest, 'digits' | 'quotes'>;

/** The rules that write Persian digits, their separators and guillemets; off in the page, on when a copy wants them. */
function rulesFor({ digits, quotes }: Signs): Record<string, boolean> {
  return {
    ...(digits === 'persian' && { digits: true, separators: true }),
    ...(quotes && { quotes: quotes === 'guillemets' }),
  };
}

const LATIN_SEPARATORS: Record<string, string> = { '٫': '.', '٬': ',', '٪': '%' };

/** What no rule of ours writes: digits and quotes for those who do not want Persian ones. */
function plainSigns({ digits, quotes }: Signs, text: string): string {
  let out = text;
  if (digits === 'latin') {
    out = out.replace(/[٠-٩۰-۹]/g, (c) => String(c.charCodeAt(0) & 15)).replace(/[٫٬٪]/g, (c) => LATIN_SEPARATORS[c]!);
  }
  return quotes === 'straight' ? out.replace(/[«»]/g, '"') : out;
}

/** What the reader has selected, as a story without headline; a line break ends a paragraph. */
function selected(story: Story, selection: string): Story {
  const texts = selection.split(/\s*\n\s*/).filter((text) => text.trim());
  const { lead: _, ...rest } = story;
  return { ...rest, blocks: texts.map((text) => ({ kind: 'paragraph', lines: [[{ text: text.trim() }]] })) };
}

async function write(story: Story, { format, title, lead, source, selection }: CopyRequest): Promise<CopyResult> {
  const whole = !selection;
  const options = { title: title && whole, lead: lead && whole, source: source ? sourceLine(story) : '' };
  const text = toPlainText(story, options);
  const words = countWords(toPlainText(story, { ...options, source: '' }));
  if (format === 'citation') return { text: toCitation(story), words: countWords(toCitation(story)) };
  if (format === 'messenger') return { text: toMessenger(story, options), words };
  if (format === 'plain') return { text, words };
  const { toHtml, toMarkdown } = await loadExporter();
  return format === 'rich'
    ? { text, words, html: toHtml(story, options) }
    : { text: toMarkdown(story, options), words };
}

/** The story with its text mended by the background: asked for all texts at once, then written. */
async function mended(story: Story, rules: Record<string, boolean>): Promise<Story> {
  const edits = new Map<string, Edit[]>();
  mendStory(story, {
    mend(text) {
      edits.set(text, []);
      return [];
    },
  });
  const texts = [...edits.keys()];
  for (const [i, found] of (await mendTexts({ texts, rules })).entries()) edits.set(texts[i]!, found);
  return mendStory(story, { mend: (text) => edits.get(text) ?? [] });
}

/**
 * The clean text of a story, as the reader's copy profile wants it. It is mended here, whether or not the page is, so
 * that what is copied never depends on what is shown.
 * @param selection what is selected on the page
 */
export async function copyStory(article: Article, selection: string, request: CopyRequest): Promise<CopyResult> {
  const found = storyOf(article);
  const story = await mended(request.selection ? selected(found, selection) : found, rulesFor(request));
  const signs = (text: string) => plainSigns(request, text);
  const line = (inlines: { text: string }[]) => inlines.map((inline) => ({ ...inline, text: signs(inline.text) }));
  return write(mapStory(story, { text: signs, line }), request);
}
