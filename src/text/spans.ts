import type { Edit } from './edit';

/** A stretch of a text in UTF-16 code units; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Spans in ascending order, overlapping ones made one. The input is left as it was. */
export function mergeSpans<T extends Span>(spans: readonly T[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: Span[] = [];
  for (const { start, end } of sorted) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** @returns the index of the first span that ends after `position`, or the count of spans */
function firstEndingAfter(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Would changing `start`..`end` touch one of the spans? An insertion (an empty range) at a span's edge does not.
 * @param spans ascending, not overlapping
 */
export function touchesSpan(spans: readonly Span[], start: number, end: number): boolean {
  if (spans.length === 0) return false;
  const span = spans[firstEndingAfter(spans, start)];
  if (!span) return false;
  return end > start ? span.start < end : span.start < start;
}

/**
 * Where spans are after edits that do not change what is inside them, or keep its length.
 * @param spans ascending, not overlapping
 * @param edits ascending, not overlapping
 */
export function moveSpans(spans: readonly Span[], edits: readonly Edit[]): readonly Span[] {
  if (spans.length === 0) return spans;
  let i = 0;
  let shift = 0;
  return spans.map(({ start, end }) => {
    for (let edit = edits[i]; edit && edit.start + edit.deleted.length <= start; edit = edits[++i]) {
      shift += edit.inserted.length - edit.deleted.length;
    }
    return { start: start + shift, end: end + shift };
  });
}
