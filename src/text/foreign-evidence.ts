import { foldLetters, isIn, KINDS, Kind, LETTERS } from './chars';

/** What makes up a word here: half-spaces and kashidas part none, so that mending them changes no verdict. */
export const WORD = LETTERS | (1 << Kind.Mark) | (1 << Kind.Kashida) | (1 << Kind.HalfSpace) | (1 << Kind.Invisible);

const PERSIAN_WORDS = new Set(
  'از که را است این به می نمی در شد برای با تا یک نیز شود کرد شده بود های ها خود باید باشد دارد اگر هر چه آن هم وی بر یا دو پس کند گفت دکتر آقای'.split(
    ' ',
  ),
);
/** Words of Arabic that are none of Persian, with ی and ک as Persian has them. */
const ARABIC_WORDS =
  'الذی التی الذین اللذین هذا هذه ذلک تلک إلی أن إن إذا علیها علیکم فیه فیها منها لله بالله انا إنا کانت کانوا قالوا یقول لیس إلا أو فی'.split(
    ' ',
  );
const ARABIC = new Set(ARABIC_WORDS);
/** Words of Arabic that Persian has too, or writes the same. */
const MAYBE_ARABIC = new Set(
  'هو هی انت ثم الا لا لم لن قد قال کل بعد عند من منه نحن کان یا ایها اذا علی علیه علیهم الی'.split(' '),
);
/** Persian words that begin with ال and are common. */
const PERSIAN_AL =
  /^ال(?:بته|ان|گو|ماس|وند|ه|هه|هام|هی|ف|فبا|کی|ک|مپ|کت|تماس|تهاب|زام|حاق|قا|غا|تزام|تیام|تفات|صاق|یاف|هیات|کل|بوم|یور|وار|مان|برز|ناز|یگ)/;

/** Hashes of the Arabic words: most words of a text are passed over by one look here. */
const arabicHashes = new Uint8Array(0x2000);
const LONGEST_ARABIC = Math.max(...ARABIC_WORDS.map((word) => word.length));
const nextHash = (hash: number, code: number) => (Math.imul(hash, 31) + code) & (arabicHashes.length - 1);
for (const word of ARABIC_WORDS) {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = nextHash(hash, word.charCodeAt(i));
  arabicHashes[hash] = 1;
}

const KAF = 0x0643;
const PERSIAN_KAF = 0x06a9;
const PERSIAN_YEH = 0x06cc;
/** What every character is to `hasForeignSign`: no part of a word, a letter or mark like most, or one to look at. */
const Look = { apart: 0, plain: 1, closely: 2 } as const;
const looks = new Uint8Array(KINDS.length);
const CLOSELY = (1 << Kind.ForeignLetter) | (1 << Kind.HamzaAlef) | (1 << Kind.ArabicLetter);
for (let code = 0; code < looks.length; code++) {
  if (isIn(KINDS[code]!, WORD)) looks[code] = isIn(KINDS[code]!, CLOSELY) ? Look.closely : Look.plain;
}

/** U+06D5 with a hamza above is how some write ۀ. */
const isHeWithHamza = (text: string, at: number) => text[at] === 'ە' && text[at + 1] === '\u0654';

/** Is the word of that many letters before `end`, with this hash, one of Arabic alone? */
function isArabicWord(text: string, end: number, length: number, hash: number): boolean {
  if (length === 0 || length > LONGEST_ARABIC || arabicHashes[hash] === 0) return false;
  return ARABIC.has(foldLetters(text.slice(end - length, end)));
}

/** Is there anything in a text that Persian does not have? Where there is not, no word needs to be weighed. */
export function hasForeignSign(text: string): boolean {
  let hash = 0;
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const look = looks[code]!;
    if (look === Look.plain) {
      hash = nextHash(hash, code);
      length++;
    } else if (look === Look.apart) {
      if (length > 0 && isArabicWord(text, at, length, hash)) return true;
      hash = length = 0;
    } else {
      const kind = KINDS[code]!;
      if (kind === Kind.ForeignLetter && !isHeWithHamza(text, at)) return true;
      if (kind === Kind.HamzaAlef && length === 0) return true;
      hash = nextHash(hash, kind !== Kind.ArabicLetter ? code : code === KAF ? PERSIAN_KAF : PERSIAN_YEH);
      length++;
    }
  }
  return isArabicWord(text, text.length, length, hash);
}

/** What the words of a piece of text say of its language, counted. */
export interface Evidence {
  words: number;
  persian: number;
  arabic: number;
  /** Words that may be Arabic: with its article, or in both languages. */
  maybe: number;
  /** Words with a letter of Kurdish, Urdu or Pashto. */
  other: number;
}

export const noEvidence = (): Evidence => ({ words: 0, persian: 0, arabic: 0, maybe: 0, other: 0 });

/** Adds what one word says. */
export function weigh(word: string, evidence: Evidence): void {
  evidence.words++;
  if (/[پچژگ]/.test(word)) evidence.persian++;
  if (/[ٹٺڈڌڎڑړڕښڼںھہےۓېۍێۆۇۋڵڤځڅڊ]|ە(?!\u0654)/.test(word)) evidence.other++;
  const bare = foldLetters(word.replace(/[\u064b-\u0652\u0670ـ\u00ac\u00ad\u200b\u200c\u200e\u200f\ufeff]/g, ''));
  const hasArticle = bare.length > 4 && /^[وفبک]?ال/.test(bare) && !PERSIAN_AL.test(bare);
  if (PERSIAN_WORDS.has(bare)) evidence.persian++;
  else if (ARABIC.has(bare) || /^[وفبلک]?[أإ]|إ/.test(bare) || (hasArticle && bare.endsWith('ة'))) evidence.arabic++;
  else if (hasArticle || MAYBE_ARABIC.has(bare) || bare.endsWith('ة')) evidence.maybe++;
}

/** @returns 1: Persian, -1: another language, 0: nothing tells */
export function judge({ words, persian, arabic, maybe, other }: Evidence): number {
  if (other * 5 >= words && other * 2 > persian) return -1;
  const score = 2 * arabic + maybe;
  if (persian === 0 && arabic > 0 && score > 2 && score * 2 >= words) return -1;
  return persian > 0 ? 1 : 0;
}
