/**
 * What kind of character a UTF-16 code unit is, as the rules see it. A kind is a small number, so that sets of kinds
 * are bit masks and pairs of kinds index a table.
 */
export const Kind = {
  Other: 0,
  /** A letter of the Arabic script that joins to the next one. */
  Letter: 1,
  /** A letter that never joins to the next one (ا د ر و …): a half-space after it shows nothing. */
  StopLetter: 2,
  /** ي ى ك: Arabic shapes of ی and ک. */
  ArabicLetter: 3,
  /** Letters that Persian does not have: ة إ, and those of Kurdish, Urdu and Pashto. */
  ForeignLetter: 4,
  /** أ: Arabic at the start of a word, Persian inside one (تأکید). */
  HamzaAlef: 5,
  Kashida: 6,
  /** Combining marks of the Arabic script. */
  Mark: 7,
  /** U+200C. */
  HalfSpace: 8,
  /** Zero-width characters that people type where a half-space belongs. */
  Invisible: 9,
  Space: 10,
  Digit: 11,
  Latin: 12,
  /** ، ؛ : . ؟ ! » ) and their kin: no space before, one after. */
  Closer: 13,
  /** « ( */
  Opener: 14,
  /** " */
  Quote: 15,
  /** @ # _ / \ and the like: what addresses, handles, paths and code are made of. */
  Sign: 16,
  /** A line break or an embedded object (U+FFFC): the boundary of everything. */
  Break: 17,
} as const;

/** All letters of the Arabic script, as a mask of kinds. */
export const LETTERS =
  (1 << Kind.Letter) |
  (1 << Kind.StopLetter) |
  (1 << Kind.ArabicLetter) |
  (1 << Kind.ForeignLetter) |
  (1 << Kind.HamzaAlef);

export const HALF_SPACE = '\u200c';

const table = new Uint8Array(0x10000);

function setRange(kind: number, from: number, to: number): void {
  table.fill(kind, from, to + 1);
}

function setChars(kind: number, chars: string): void {
  for (let i = 0; i < chars.length; i++) table[chars.charCodeAt(i)] = kind;
}

setRange(Kind.Letter, 0x0620, 0x064a);
setRange(Kind.Letter, 0x066e, 0x06d5);
setRange(Kind.Letter, 0x06ee, 0x06ef);
setRange(Kind.Letter, 0x06fa, 0x06ff);
setRange(Kind.Letter, 0x0750, 0x077f);
setRange(Kind.Letter, 0x08a0, 0x08c7);
setRange(Kind.Letter, 0xfb50, 0xfdfc);
setRange(Kind.Letter, 0xfe70, 0xfefc);
setChars(Kind.StopLetter, 'اآدذرزژوؤٱ');
setChars(Kind.ArabicLetter, 'يىك');
setChars(Kind.ForeignLetter, 'ةإٹٺڈڌڎڑړڕښڼںھہےۓېۍەێۆۇۋڵڤځڅڊ');
setChars(Kind.HamzaAlef, 'أ');
setChars(Kind.Kashida, 'ـ');
setRange(Kind.Mark, 0x0610, 0x061a);
setRange(Kind.Mark, 0x064b, 0x065f);
setChars(Kind.Mark, '\u0670');
setRange(Kind.Mark, 0x06d6, 0x06dc);
setRange(Kind.Mark, 0x06df, 0x06e8);
setRange(Kind.Mark, 0x06ea, 0x06ed);
setRange(Kind.Mark, 0x08d3, 0x08ff);
setChars(Kind.HalfSpace, HALF_SPACE);
setChars(Kind.Invisible, '\u00ac\u00ad\u200b\u200e\u200f\ufeff');
setChars(Kind.Space, ' \t\u00a0\u1680\u202f\u205f\u3000');
setRange(Kind.Space, 0x2000, 0x200a);
setRange(Kind.Digit, 0x30, 0x39);
setRange(Kind.Digit, 0x0660, 0x0669);
setRange(Kind.Digit, 0x06f0, 0x06f9);
setRange(Kind.Latin, 0x41, 0x5a);
setRange(Kind.Latin, 0x61, 0x7a);
setRange(Kind.Latin, 0x00c0, 0x058f);
setRange(Kind.Latin, 0x1e00, 0x1fff);
setChars(Kind.Closer, '،؛:.؟!…»)');
setChars(Kind.Opener, '«(');
setChars(Kind.Quote, '"');
setChars(Kind.Sign, "@#_/\\-+~$&=*%?,;'’`|^<>[]{}");
setChars(Kind.Break, '\n\r\u2028\u2029\ufffc');

/** The kind of every UTF-16 code unit. */
export const KINDS: Readonly<Uint8Array> = table;

/** The kind of the character at an index; outside the text it is a boundary. */
export function kindAt(text: string, index: number): number {
  return index >= 0 && index < text.length ? KINDS[text.charCodeAt(index)]! : Kind.Break;
}

/** Is this kind in the mask? */
export function isIn(kind: number, mask: number): boolean {
  return ((mask >> kind) & 1) === 1;
}

/** The first index at or after `index` that is no space. */
export function skipSpaces(text: string, index: number): number {
  let i = index;
  while (i < text.length && KINDS[text.charCodeAt(i)] === Kind.Space) i++;
  return i;
}

/** The start of the run of spaces that ends before `index`. */
export function spacesBefore(text: string, index: number): number {
  let i = index;
  while (i > 0 && KINDS[text.charCodeAt(i - 1)] === Kind.Space) i--;
  return i;
}

/** The text with Arabic ي ى ك written as Persian ی ک: the same word in either spelling. */
export function foldLetters(text: string): string {
  return text.replace(/[يى]/g, 'ی').replaceAll('ك', 'ک');
}
