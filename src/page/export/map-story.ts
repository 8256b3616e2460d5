import type { Inline, Lines, Story, StoryBlock } from './story';

/** How the text of a story is rewritten. */
export interface Rewriting {
  /** A text that stands alone: headline, lead, caption, cell. */
  text(text: string): string;
  /** A line of inlines; as many come out as go in. */
  line(line: Inline[]): Inline[];
}

/** A copy of a story with every text of it rewritten. */
export function mapStory(story: Story, { text, line }: Rewriting): Story {
  const lines = (all: Lines) => all.map(line);
  const block = (one: StoryBlock): StoryBlock => {
    if (one.kind === 'figure') return { ...one, caption: text(one.caption) };
    if (one.kind === 'time') return { ...one, text: text(one.text) };
    if (one.kind === 'row') return { ...one, cells: one.cells.map(text) };
    return { ...one, lines: lines(one.lines) };
  };
  return {
    ...story,
    title: text(story.title),
    ...(story.kicker !== undefined && { kicker: text(story.kicker) }),
    ...(story.lead !== undefined && { lead: text(story.lead) }),
    blocks: story.blocks.map(block),
  };
}
