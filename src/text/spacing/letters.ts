/** What the engine knows of single characters: class, folded form, whether a letter joins the next. */

export const ZWNJ = 0x200c;

/** Character classes of `classOf`. */
export const Kind = { other: 0, letter: 1, mark: 2, space: 3, zwnj: 4, digit: 5, latin: 6, stop: 7 } as const;

const SIZE = 0x700;
const kinds = new Uint8Array(SIZE);
const folds = new Uint16Array(SIZE);
const joins = new Uint8Array(SIZE);

const fill = (from: number, to: number, kind: number) => kinds.fill(kind, from, to + 1);
fill(0x621, 0x63a, Kind.letter);
fill(0x641, 0x64a, Kind.letter);
fill(0x66e, 0x66f, Kind.letter);
fill(0x671, 0x6d3, Kind.letter);
fill(0x6d5, 0x6d5, Kind.letter);
fill(0x6ee, 0x6ef, Kind.letter);
fill(0x6fa, 0x6fc, Kind.letter);
fill(0x6ff, 0x6ff, Kind.letter);
fill(0x640, 0x640, Kind.mark);
fill(0x64b, 0x65f, Kind.mark);
fill(0x670, 0x670, Kind.mark);
kinds[0xad] = Kind.mark;
fill(0x660, 0x669, Kind.digit);
fill(0x6f0, 0x6f9, Kind.digit);
fill(0x30, 0x39, Kind.digit);
fill(0x41, 0x5a, Kind.latin);
fill(0x61, 0x7a, Kind.latin);
fill(0xc0, 0x24f, Kind.latin);
kinds[0xd7] = kinds[0xf7] = Kind.other;
kinds[0x20] = kinds[0xa0] = Kind.space;
kinds[0x0a] = kinds[0x0d] = Kind.stop;

for (let c = 0; c < SIZE; c++) folds[c] = c;
const FOLDED = 'يیىیكکۀهةهأاإاٱاؤوئیھهہهەهێیۆو';
for (let i = 0; i < FOLDED.length; i += 2) folds[FOLDED.charCodeAt(i)] = FOLDED.charCodeAt(i + 1);

for (let c = 0; c < SIZE; c++) if (kinds[c] === Kind.letter) joins[c] = 1;
for (const c of 'ءاآأإٱدذرزژوؤۆۇۋةۀڈڑەۉۊےۓ') joins[c.charCodeAt(0)] = 0;

/** @returns the `Kind` of a UTF-16 code unit; surrogates and everything beyond Arabic are `other` */
export function kindOf(code: number): number {
  if (code < SIZE) return kinds[code]!;
  if (code === ZWNJ) return Kind.zwnj;
  if (code === 0x2009 || code === 0x202f) return Kind.space;
  if ((code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff) return Kind.mark;
  return code === 0xfffc ? Kind.stop : Kind.other;
}

/** @returns the letter by which words are looked up: ي ى → ی, ك → ک, أ إ → ا, ؤ → و, ئ → ی, ۀ ة → ه */
export function foldOf(code: number): number {
  return code < SIZE ? folds[code]! : code;
}

/** @returns whether a half-space after this letter can be seen, because the letter joins the next one */
export function joinsForward(code: number): boolean {
  return code < SIZE && joins[code] === 1;
}

/** @returns the text with every letter folded */
export function foldText(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) out += String.fromCharCode(foldOf(text.charCodeAt(i)));
  return out;
}
