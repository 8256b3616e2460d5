import type { ExportOptions } from './plain-text';
import { readParagraphs, type Story } from './story';

/** Characters of a paragraph that is read at a glance on a telephone. */
const AT_A_GLANCE = 280;

/** Ends of sentences: a mark and the space after it. */
const SENTENCE = /(?<=[.!؟?…])\s+(?=\S)/u;

/** Breaks a long paragraph between sentences; one long sentence stays whole. */
export function shortParagraphs(paragraph: string): string[] {
  const out: string[] = [];
  for (const sentence of paragraph.split(SENTENCE)) {
    const last = out.at(-1);
    if (last !== undefined && last.length + sentence.length < AT_A_GLANCE) out[out.length - 1] = `${last} ${sentence}`;
    else out.push(sentence);
  }
  return out;
}

/** The story for messengers: the headline in the asterisks that they read as bold, short paragraphs, the source last. */
export function toMessenger(story: Story, options: ExportOptions): string {
  const head = [options.title && story.title ? `*${story.title}*` : '', options.lead ? (story.lead ?? '') : ''];
  return [...head, ...readParagraphs(story).flatMap(shortParagraphs), options.source].filter(Boolean).join('\n\n');
}
