import type { Edit } from '../../text/edit';
import type { Mender } from '../../text/mender';
import type { MendOptions } from '../../text/options';
import { mapStory } from './map-story';
import type { Inline, Story } from './story';

/**
 * Applies a line's edits to the inlines that it is made of; what an edit inserts goes to the inline in which the edit
 * begins.
 */
function applyToLine(line: Inline[], edits: readonly Edit[]): Inline[] {
  let start = 0;
  return line.map((inline) => {
    const end = start + inline.text.length;
    let text = '';
    let at = start;
    for (const edit of edits) {
      const editEnd = edit.start + edit.deleted.length;
      const begins = edit.deleted ? edit.start >= start && edit.start < end : edit.start > start && edit.start <= end;
      if (!begins && (editEnd <= start || edit.start >= end)) continue;
      const from = Math.max(edit.start, start);
      text += inline.text.slice(at - start, from - start) + (begins ? edit.inserted : '');
      at = Math.min(editEnd, end);
    }
    text += inline.text.slice(at - start);
    start = end;
    return { ...inline, text };
  });
}

/** A copy of a story with its text mended; each line is mended as one, across bold words and links. */
export function mendStory(story: Story, mender: Mender, options?: MendOptions): Story {
  const line = (inlines: Inline[]) =>
    applyToLine(inlines, mender.mend(inlines.map((inline) => inline.text).join(''), options));
  return mapStory(story, { line, text: (text) => line([{ text }])[0]!.text });
}
