import type { Source } from '../article/types';

/** A stretch of text of one kind. */
export interface Inline {
  text: string;
  bold?: boolean;
  italic?: boolean;
  /** Absolute address where the text links to. */
  href?: string;
}

/** A paragraph is a list of lines, of which most have one; a line is a list of inlines. */
export type Lines = Inline[][];

export type StoryBlock =
  | { kind: 'paragraph'; lines: Lines }
  | { kind: 'poem'; lines: Lines }
  | { kind: 'subhead'; level: number; lines: Lines }
  | { kind: 'quote'; lines: Lines }
  | { kind: 'item'; ordered: boolean; depth: number; lines: Lines }
  | { kind: 'time'; text: string }
  | { kind: 'row'; table: number; heading: boolean; cells: string[] }
  | { kind: 'figure'; src: string; alt: string; caption: string };

/** A story, apart from its page. Texts are as the page has them, white space collapsed, half-spaces kept. */
export interface Story {
  /** Whether the finder was sure. */
  isArticle: boolean;
  title: string;
  kicker?: string;
  lead?: string;
  byline: string[];
  date?: string;
  blocks: StoryBlock[];
  /** Where the story is from. */
  source?: Source;
}

/** What a program wants of a page; `text` is the body alone, a blank line between paragraphs. */
export interface StoryText {
  isArticle: boolean;
  title: string;
  kicker?: string;
  lead?: string;
  byline: string[];
  date?: string;
  paragraphs: string[];
  text: string;
}

const lineText = (line: Inline[]) =>
  line
    .map((inline) => inline.text)
    .join('')
    .replace(/[ \t\r\n\f]+/g, ' ')
    .trim();

/** The text of lines, one a line. */
export const textOfLines = (lines: Lines) => lines.map(lineText).filter(Boolean).join('\n');

function textOf(block: StoryBlock): string {
  if (block.kind === 'figure') return '';
  if (block.kind === 'time') return block.text;
  if (block.kind === 'row') return block.cells.join('\t');
  return textOfLines(block.lines);
}

/** The paragraphs of a story as one reads them: rows of tables with a tab between cells; pictures and captions left out. */
export const readParagraphs = (story: Story): string[] => story.blocks.map(textOf).filter(Boolean);

/** The paragraphs of the body alone: without the hours of a live report's entries, as without the story's own day. */
export const paragraphsOf = (story: Story): string[] =>
  readParagraphs({ ...story, blocks: story.blocks.filter((block) => block.kind !== 'time') });

/** The story as plain data, for programs. */
export function storyText(story: Story): StoryText {
  const { blocks: _blocks, source: _source, ...head } = story;
  const paragraphs = paragraphsOf(story);
  return { ...head, paragraphs, text: paragraphs.join('\n\n') };
}
