import { seeded, shuffle } from '../random';

/** A line of a corpus: `line` counts from 1. */
export interface DrawnLine {
  source: string;
  line: number;
  text: string;
}

const SEED = 20_240_321;
const WORDS = { least: 8, most: 45 };
/** Teasers repeat the story's first words; two lines that share this many letters count as one. */
const SAME_START = 30;

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a line is a passage of Persian of 8 to 45 words: most of its letters are of the Arabic script. */
function isPassage(text: string): boolean {
  const words = text.trim().split(/\s+/).length;
  const letters = lettersOf(text);
  const persian = letters.replace(/[^\p{Script=Arabic}]/gu, '').length;
  return words >= WORDS.least && words <= WORDS.most && persian >= 0.8 * letters.length;
}

/**
 * Draws passages from the corpora and mixes them, so that any first part holds some of each source.
 * The same corpora and quotas always give the same lines in the same order.
 * @throws Error when a corpus holds fewer distinct passages than its quota
 */
export function draw(corpora: Map<string, string[]>, quotas: Record<string, number>): DrawnLine[] {
  const random = seeded(SEED);
  const drawn: DrawnLine[] = [];
  const seen = new Set<string>();
  for (const [source, quota] of Object.entries(quotas)) {
    const lines = (corpora.get(source) ?? []).map((text, index) => ({ source, line: index + 1, text }));
    const wanted = drawn.length + quota;
    for (const passage of shuffle(lines, random)) {
      if (drawn.length === wanted) break;
      const start = lettersOf(passage.text).slice(0, SAME_START);
      if (!isPassage(passage.text) || seen.has(start)) continue;
      seen.add(start);
      drawn.push(passage);
    }
    if (drawn.length < wanted)
      throw new Error(`${source} holds only ${drawn.length - wanted + quota} of ${quota} passages`);
  }
  return shuffle(drawn, random);
}
