/** ي ك ۀ أ إ ٱ, by the number of the character: what they are compared as. */
const EXCHANGED = new Map([
  [0x064a, 'ی'],
  [0x0643, 'ک'],
  [0x06c0, 'ه'],
  [0x0623, 'ا'],
  [0x0625, 'ا'],
  [0x0671, 'ا'],
]);

/** White space, ZWNJ and NBSP: what comes between words. */
const isBlank = (c: number) =>
  c <= 0x20 ||
  c === 0xa0 ||
  c === 0x200c ||
  c === 0x2028 ||
  c === 0x2029 ||
  (c >= 0x2000 && c <= 0x200a) ||
  c === 0x3000;

/** Kashida, vowels, marks of direction, joiners. */
const isMark = (c: number) =>
  c === 0x0640 ||
  (c >= 0x064b && c <= 0x0655) ||
  (c >= 0x200d && c <= 0x200f) ||
  (c >= 0x202a && c <= 0x202e) ||
  (c >= 0x2066 && c <= 0x2069) ||
  c === 0xfeff;

/** The text asked for last: one rule after the other looks at the same paragraph. */
let asked = '';
let answer = '';

/**
 * Text for comparing, never for showing: one letter for each of ي/ی and ك/ک, a space for ZWNJ and NBSP, no marks of
 * direction, kashida or vowels, single spaces.
 */
export function plain(text: string): string {
  if (text !== asked) {
    answer = toPlain(text);
    asked = text;
  }
  return answer;
}

/** What most text is made of and stays as it is: ASCII, and the letters of Persian but for those of `EXCHANGED`. */
const isUsual = (c: number) =>
  (c > 0x20 && c < 0xa0) ||
  (c >= 0x0626 && c < 0x0640) ||
  (c > 0x0643 && c < 0x064a) ||
  (c >= 0x067e && c < 0x06c0) ||
  (c >= 0x06c1 && c < 0x06fa);

function toPlain(text: string): string {
  let out = '';
  let from = 0;
  let blank = true;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (isUsual(c)) {
      blank = false;
      continue;
    }
    if (c === 0x20 && !blank) {
      blank = true;
      continue;
    }
    if (isBlank(c)) {
      out += blank ? text.slice(from, i) : `${text.slice(from, i)} `;
      blank = true;
    } else {
      const other = isMark(c) ? '' : EXCHANGED.get(c);
      if (other !== '') blank = false;
      if (other === undefined) continue;
      out += text.slice(from, i) + other;
    }
    from = i + 1;
  }
  return (out + text.slice(from)).trimEnd();
}

const isDigit = (c: number) => (c >= 0x30 && c <= 0x39) || (c >= 0x0660 && c <= 0x0669) || (c >= 0x06f0 && c <= 0x06f9);

const isAscii = (c: number) => (c >= 0x30 && c <= 0x39) || (c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a);

/** Letters and digits of all scripts; the common ones without asking Unicode's tables, which are slow to load. */
function isLetterOrDigit(c: number): boolean {
  if (c < 0x80) return isAscii(c);
  if (c >= 0x0600 && c < 0x0620) return false;
  if (isDigit(c) || (c >= 0x0620 && c <= 0x064a) || (c >= 0x0671 && c <= 0x06d3)) return true;
  if (c < 0xc0 || (c >= 0x2000 && c < 0x2070) || (c >= 0xd800 && c < 0xe000)) return false;
  return /[\p{L}\p{N}]/u.test(String.fromCharCode(c));
}

/** Whether a text has a letter at an offset. */
export function letterAt(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  return at < text.length && !isDigit(c) && isLetterOrDigit(c);
}

/** Plain text with nothing but letters and digits, for equality of titles. */
export function essence(text: string): string {
  const clean = plain(text);
  let out = '';
  let from = 0;
  for (let i = 0; i < clean.length; i++) {
    if (isLetterOrDigit(clean.charCodeAt(i))) continue;
    out += clean.slice(from, i);
    from = i + 1;
  }
  return out + clean.slice(from);
}
