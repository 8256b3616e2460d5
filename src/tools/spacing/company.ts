import { seeded } from '../random';

/** How many kinds of company are told apart; 0 is kept for words of which too little is known. */
const KINDS = 31;
/** How often a word must be met for its company to say anything. */
const OFTEN = 4;
/** How many of the commonest words, marks and edges count as company. */
const COMPANIONS = 500;
/** Only the commonest words shape the kinds; the rest are sorted into them. */
const SHAPING = 6000;
const STARTING = 2000;
const ROUNDS = 25;
/** How many neighbours' worth of the average is mixed into each word's own, which steadies rare words. */
const SMOOTHING = 5;
/** How much of the average is taken away, so that words differ by what is peculiar to them. */
const CENTRED = 0.9;

const TOKEN = /[\u0621-\u063a\u0641-\u064a\u0671-\u06d3\u06d5]+|\d+|[^\s\p{L}\p{N}\u200c]/gu;
const WORD = /^[\u0621-\u06d5]/;
const WIDTH = 2 * (COMPANIONS + 1);

function tokensOf(line: string): string[] {
  return ['<', ...(line.match(TOKEN) ?? []).map((token) => (/^\d/.test(token) ? '#' : token)), '>'];
}

/** Every row divided by its length. */
function normalize(rows: Float32Array): void {
  for (let at = 0; at < rows.length; at += WIDTH) {
    let squares = 0;
    for (let i = 0; i < WIDTH; i++) squares += rows[at + i]! ** 2;
    const length = Math.sqrt(squares) || 1;
    for (let i = 0; i < WIDTH; i++) rows[at + i]! /= length;
  }
}

/** How often each word stands before and after each companion, one row a word. */
function countCompany(sentences: readonly string[][], words: ReadonlyMap<string, number>, companions: string[]) {
  const column = new Map(companions.map((token, i) => [token, i]));
  const rows = new Float32Array(words.size * WIDTH);
  for (const tokens of sentences) {
    for (let i = 1; i < tokens.length - 1; i++) {
      const row = words.get(tokens[i]!);
      if (row === undefined) continue;
      rows[row * WIDTH + (column.get(tokens[i - 1]!) ?? COMPANIONS)]!++;
      rows[row * WIDTH + COMPANIONS + 1 + (column.get(tokens[i + 1]!) ?? COMPANIONS)]!++;
    }
  }
  return rows;
}

/** Turns counts into directions: square roots of shares, less what all words share. */
function toDirections(rows: Float32Array): void {
  const shares = new Float64Array(WIDTH);
  let all = 0;
  for (let i = 0; i < rows.length; i++) {
    shares[i % WIDTH]! += rows[i]!;
    all += rows[i]!;
  }
  for (let at = 0; at < rows.length; at += WIDTH) {
    let own = SMOOTHING * 2;
    for (let i = 0; i < WIDTH; i++) own += rows[at + i]!;
    for (let i = 0; i < WIDTH; i++) {
      const share = shares[i]! / all;
      rows[at + i] = Math.sqrt((rows[at + i]! + SMOOTHING * 2 * share) / own) - CENTRED * Math.sqrt(share);
    }
  }
  normalize(rows);
}

/** @returns which of the kinds a row is nearest to */
function nearest(rows: Float32Array, row: number, kinds: Float32Array): number {
  let best = 0;
  let bestLikeness = -2;
  for (let kind = 0; kind < KINDS; kind++) {
    let likeness = 0;
    for (let i = 0; i < WIDTH; i++) likeness += rows[row * WIDTH + i]! * kinds[kind * WIDTH + i]!;
    if (likeness > bestLikeness) {
      bestLikeness = likeness;
      best = kind;
    }
  }
  return best;
}

/** Spherical k-means over the first rows, each by the logarithm of how often its word was met. */
function shapeKinds(rows: Float32Array, met: readonly number[]): Float32Array {
  const random = seeded(1);
  const kinds = new Float32Array(KINDS * WIDTH);
  const from = (kind: number, row: number) => kinds.set(rows.subarray(row * WIDTH, (row + 1) * WIDTH), kind * WIDTH);
  const start = new Set<number>();
  while (start.size < Math.min(KINDS, met.length)) start.add(Math.floor(random() * Math.min(STARTING, met.length)));
  for (const [kind, row] of [...start].entries()) from(kind, row);
  const shaping = Math.min(SHAPING, met.length);
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Float32Array(KINDS * WIDTH);
    for (let row = 0; row < shaping; row++) {
      const kind = nearest(rows, row, kinds);
      const weight = Math.log1p(met[row]!);
      for (let i = 0; i < WIDTH; i++) sums[kind * WIDTH + i]! += weight * rows[row * WIDTH + i]!;
    }
    kinds.set(sums);
    normalize(kinds);
  }
  return kinds;
}

/**
 * Sorts words by the company they keep: which words, marks and edges of sentences stand before and after them. Words
 * that behave alike (nouns of places, participles, second parts) end up together, whatever a dictionary calls them.
 * Half-spaces count as spaces, so that nothing of how compounds are spelled is told.
 * @returns word → 1–31; words that are too rare are missing
 */
export function companyOf(lines: readonly string[]): Map<string, number> {
  const sentences = lines.map(tokensOf).filter((tokens) => tokens.length > 4);
  const met = new Map<string, number>();
  for (const tokens of sentences) for (const token of tokens) met.set(token, (met.get(token) ?? 0) + 1);
  const sorted = [...met].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const companions = sorted.slice(0, COMPANIONS).map(([token]) => token);
  const words = sorted.filter(([token, n]) => n >= OFTEN && WORD.test(token));
  const rows = countCompany(sentences, new Map(words.map(([word], i) => [word, i])), companions);
  toDirections(rows);
  const kinds = shapeKinds(
    rows,
    words.map(([, n]) => n),
  );
  return new Map(words.map(([word], row) => [word, nearest(rows, row, kinds) + 1]));
}
