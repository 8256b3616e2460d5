import type { Story } from './story';
import { readParagraphs } from './story';

export interface ExportOptions {
  title: boolean;
  lead: boolean;
  /** A line that says where the story is from, already written (see `sourceLine`); empty for none. */
  source: string;
}

export const EXPORT_DEFAULTS: ExportOptions = { title: true, lead: true, source: '' };

/** Headline, lead and body, a blank line between paragraphs. */
export function toPlainText(story: Story, options: ExportOptions = EXPORT_DEFAULTS): string {
  const head = [options.title ? story.title : '', options.lead ? (story.lead ?? '') : ''];
  return [...head, ...readParagraphs(story), options.source].filter(Boolean).join('\n\n');
}
