import { ENTRIES, isTimeAlone } from '../article/words/dates';
import { type Inline, type StoryBlock, textOfLines } from './story';

/**
 * Sets the hours apart that stand alone over the entries of a live report. An hour is to its entry what the day is to a
 * story: it stays on the page and in what a reader copies, and is no text of the body.
 * @returns the blocks as they were where fewer than three such hours stand
 */
export function withEntryTimes(blocks: StoryBlock[]): StoryBlock[] {
  const split = blocks.flatMap(timeApart);
  return split.filter((block) => block.kind === 'time').length < ENTRIES ? blocks : split;
}

/** A block without the hour in its first or last line, and that hour as a block of its own. */
function timeApart(block: StoryBlock): StoryBlock[] {
  if (!('lines' in block)) return [block];
  const { lines } = block;
  const before = timeIn(lines[0]);
  if (before.length === lines.length) return before;
  const after = before.length ? [] : timeIn(lines.at(-1));
  const rest = lines.slice(before.length, lines.length - after.length);
  if (rest.length === lines.length) return [block];
  // One line is no poem.
  const kept =
    block.kind === 'poem' && rest.length === 1
      ? { kind: 'paragraph' as const, lines: rest }
      : { ...block, lines: rest };
  return [...before, kept, ...after];
}

/** The hour that a line is, or nothing. */
function timeIn(line: Inline[] | undefined): StoryBlock[] {
  const text = textOfLines(line ? [line] : []);
  return isTimeAlone(text) ? [{ kind: 'time', text }] : [];
}
