import type { Paragraph } from '../../page/repair/paragraphs';

/** Characters that are sent to be mended at once: some milliseconds of work, and of writing the answer. */
const BATCH = 8_000;

const isAboveView = ({ pieces }: Paragraph): boolean => {
  const range = new Range();
  range.selectNodeContents(pieces[0]!.node);
  return range.getBoundingClientRect().bottom < 0;
};

/** Index of the first paragraph that is not above what the reader sees; they stand in the order of the document. */
function firstInView(paragraphs: readonly Paragraph[]): number {
  let [low, high] = [0, paragraphs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAboveView(paragraphs[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Parts paragraphs into batches: what the reader sees and what comes after it first, then what is above. */
export function batchesOf(paragraphs: readonly Paragraph[]): Paragraph[][] {
  const total = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const first = total > BATCH ? firstInView(paragraphs) : 0;
  const batches: Paragraph[][] = [];
  let room = 0;
  for (const paragraph of [...paragraphs.slice(first), ...paragraphs.slice(0, first)]) {
    if (room <= 0) {
      batches.push([]);
      room = BATCH;
    }
    batches.at(-1)!.push(paragraph);
    room -= paragraph.text.length;
  }
  return batches;
}
