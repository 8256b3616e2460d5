import { isIn, KINDS, Kind, LETTERS } from '../chars';

/** Longest word that is looked at: keeps every look constant in time. */
const REACH = 40;
const IN_WORD = LETTERS | (1 << Kind.Mark) | (1 << Kind.HalfSpace);

/** Where the Persian word that ends before `index` starts; `index` itself when there is none. Looks 40 characters back. */
export function wordStart(text: string, index: number): number {
  let i = index;
  const least = Math.max(0, index - REACH);
  while (i > least && isIn(KINDS[text.charCodeAt(i - 1)]!, IN_WORD)) i--;
  return i;
}

/** Where the Persian word that starts at `index` ends; `index` itself when there is none. Looks 40 characters ahead. */
export function wordEnd(text: string, index: number): number {
  let i = index;
  const most = Math.min(text.length, index + REACH);
  while (i < most && isIn(KINDS[text.charCodeAt(i)]!, IN_WORD)) i++;
  return i;
}
