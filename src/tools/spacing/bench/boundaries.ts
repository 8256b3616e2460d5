import { foldOf, joinsForward } from '../../../text/spacing/letters';

/** What stands between two letters. `free`: in gold, any choice is right. */
export type Boundary = 'nothing' | 'space' | 'half' | 'mark' | 'free';

/** A sentence as letters and what stands before each. */
export interface Sentence {
  letters: string[];
  before: Boundary[];
}

const IGNORED = /\p{M}|\p{Cf}|\u0640/u;
const LETTER = /[\p{L}\p{N}]/u;

/** Reads a sentence; letters are folded and digits made Latin, so that only spacing can differ. */
export function readSentence(text: string): Sentence {
  const letters: string[] = [];
  const before: Boundary[] = [];
  let space = false;
  let half = false;
  let mark = false;
  let free = false;
  for (const char of text) {
    if (char === '\u200c') half = true;
    else if (char === '~') free = true;
    else if (/\s/.test(char)) space = true;
    else if (IGNORED.test(char)) continue;
    else if (!LETTER.test(char)) mark = true;
    else {
      const shows = letters.length > 0 && joinsForward(letters.at(-1)!.charCodeAt(0));
      before.push(
        free ? 'free' : mark ? 'mark' : space ? 'space' : half && (shows || !isPersian(letters)) ? 'half' : 'nothing',
      );
      letters.push(foldChar(char));
      space = half = mark = free = false;
    }
  }
  return { letters, before };
}

const isPersian = (letters: readonly string[]) => /\p{Script=Arabic}/u.test(letters.at(-1) ?? '');

function foldChar(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  return char.length === 1 ? String.fromCharCode(foldOf(code)).toLowerCase() : char;
}

/** Largest table of the alignment, in cells; sentences that differ more than this are not compared. */
const MAX_CELLS = 4e6;

/**
 * Finds where letters of one sentence stand in another that may have changed some.
 * @returns for each letter of `a` its index in `b`, or -1; a longest common subsequence
 */
export function alignLetters(a: readonly string[], b: readonly string[]): Int32Array {
  const found = new Int32Array(a.length).fill(-1);
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) {
    found[head] = head;
    head++;
  }
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) {
    found[a.length - 1 - tail] = b.length - 1 - tail;
    tail++;
  }
  const rows = a.length - head - tail;
  const columns = b.length - head - tail;
  if (rows === 0 || columns === 0 || rows * columns > MAX_CELLS) return found;
  const width = columns + 1;
  const best = new Uint16Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const same = a[head + i] === b[head + j];
      const skip = Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
      best[i * width + j] = same ? best[(i + 1) * width + j + 1]! + 1 : skip;
    }
  }
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (a[head + i] === b[head + j]) found[head + i++] = head + j++;
    else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++;
    else j++;
  }
  return found;
}

/** The letters before k, back to where something stands between two of them. */
export function pieceBefore({ letters, before }: Sentence, k: number): string {
  let start = k - 1;
  while (start > 0 && before[start] === 'nothing') start--;
  return letters.slice(start, k).join('');
}

/** The letters from k to where something stands between two of them. */
export function pieceFrom({ letters, before }: Sentence, k: number): string {
  let end = k + 1;
  while (end < letters.length && before[end] === 'nothing') end++;
  return letters.slice(k, end).join('');
}
