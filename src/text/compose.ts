import { applyEdits, type Edit } from './edit';

/** Makes an edit as small as it can be; undefined when nothing is left of it. */
export function trimEdit(edit: Edit): Edit | undefined {
  const { deleted, inserted } = edit;
  if (deleted.length === 1 && inserted.length === 1 && deleted !== inserted) return edit;
  const shorter = Math.min(deleted.length, inserted.length);
  let head = 0;
  while (head < shorter && deleted.charCodeAt(head) === inserted.charCodeAt(head)) head++;
  if (head === deleted.length && head === inserted.length) return undefined;
  let tail = 0;
  while (tail < shorter - head && deleted.at(-1 - tail) === inserted.at(-1 - tail)) tail++;
  if (head + tail === 0) return edit;
  return {
    rule: edit.rule,
    start: edit.start + head,
    deleted: deleted.slice(head, deleted.length - tail),
    inserted: inserted.slice(head, inserted.length - tail),
  };
}

/**
 * Must two edits become one? When they overlap, and when one of two that touch only deletes or only inserts: then
 * what the first did, the second may have undone or moved.
 */
function mustMerge(first: Edit, firstAt: number, second: Edit): boolean {
  const firstEnd = firstAt + first.inserted.length;
  const secondEnd = second.start + second.deleted.length;
  if (second.start < firstEnd && firstAt < secondEnd) return true;
  if (second.start > firstEnd || secondEnd < firstAt) return false;
  if (first.inserted === '') return second.inserted !== '';
  return first.deleted === '' && second.deleted === '';
}

/** Edits of both rounds that must become one: the stretch of the middle text that they cover. */
interface Group {
  from: number;
  to: number;
  seconds: Edit[];
}

/**
 * Two rounds of edits as one.
 * @param original the text that `first` was made for
 * @param middle what `first` makes of it, and what `second` was made for
 * @param first ascending, not overlapping
 * @param second ascending, not overlapping
 * @returns edits on `original` that do what both do, ascending, not overlapping, each as small as it can be.
 *   Where edits of both meet they become one, named after the second's rule.
 */
export function composeEdits(
  original: string,
  middle: string,
  first: readonly Edit[],
  second: readonly Edit[],
): Edit[] {
  if (first.length === 0) return [...second];
  const out: Edit[] = [];
  let shift = 0;
  let i = 0;
  let j = 0;
  while (i < first.length || j < second.length) {
    const a = first[i];
    const b = second[j];
    const at = a ? a.start + shift : 0;
    if (a && (!b || (at + a.inserted.length <= b.start && !mustMerge(a, at, b)))) {
      out.push(a);
      shift += a.inserted.length - a.deleted.length;
      i++;
    } else if (b && (!a || (b.start + b.deleted.length <= at && !mustMerge(a, at, b)))) {
      out.push({ rule: b.rule, start: b.start - shift, deleted: b.deleted, inserted: b.inserted });
      j++;
    } else {
      const start = Math.min(at, b!.start) - shift;
      const group: Group = { from: Math.min(at, b!.start), to: 0, seconds: [] };
      let lastA = a!;
      let lastAt = at;
      let lastB = b!;
      for (;;) {
        const nextA = first[i];
        const nextB = second[j];
        const nextAt = nextA ? nextA.start + shift : 0;
        if (nextB && (nextB === b || nextB.start < group.to || mustMerge(lastA, lastAt, nextB))) {
          lastB = nextB;
          group.seconds.push(nextB);
          group.to = Math.max(group.to, nextB.start + nextB.deleted.length);
          j++;
        } else if (nextA && (nextA === a || nextAt < group.to || mustMerge(nextA, nextAt, lastB))) {
          lastA = nextA;
          lastAt = nextAt;
          group.to = Math.max(group.to, nextAt + nextA.inserted.length);
          shift += nextA.inserted.length - nextA.deleted.length;
          i++;
        } else break;
      }
      const merged = trimEdit({
        rule: lastB.rule,
        start,
        deleted: original.slice(start, group.to - shift),
        inserted: applySlice(middle, group),
      });
      if (merged) out.push(merged);
    }
  }
  return out;
}

/** What the second round makes of a group's stretch of the middle text. */
function applySlice(middle: string, { from, to, seconds }: Group): string {
  return applyEdits(
    middle.slice(from, to),
    seconds.map((edit) => ({ ...edit, start: edit.start - from })),
  );
}
