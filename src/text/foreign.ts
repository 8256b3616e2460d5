import { foldLetters, isIn, KINDS, Kind, kindAt, LETTERS } from './chars';
import type { Span } from './spans';

const WORD = LETTERS | (1 << Kind.Mark) | (1 << Kind.Kashida) | (1 << Kind.HalfSpace) | (1 << Kind.Invisible);
const BOUNDARY = (1 << Kind.Closer) | (1 << Kind.Opener) | (1 << Kind.Quote) | (1 << Kind.Break);
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

interface Segment extends Span {
  /** 1: Persian, -1: not Persian, 0: nothing tells. */
  verdict: number;
}

const NO_LETTER_BEFORE = '(?<![\\u0620-\\u06d3\\u00ac\\u00ad\\u200b\\u200c\\u200e\\u200f\\ufeff])';
/** What Persian does not have, whichever way ی and ک are typed. */
const SIGN = new RegExp(
  `[\\u0656-\\u065f\\u064c-\\u0650\\u0652ةإٹڈڑںہھےۓېۍێۆڵڕڤ]|ە(?!\\u0654)|${NO_LETTER_BEFORE}(?:أ|(?:${ARABIC_WORDS.filter(
    (word) => !/[أإ]/.test(word),
  )
    .map((word) => word.replaceAll('ی', '[یيى]').replaceAll('ک', '[کك]'))
    .join('|')})(?![\\u0620-\\u06d3\\u00ac\\u00ad\\u200b\\u200c\\u200e\\u200f\\ufeff]))`,
);

interface Evidence {
  words: number;
  persian: number;
  arabic: number;
  /** Words that may be Arabic: with its article, or in both languages. */
  maybe: number;
  /** Words with a letter of Kurdish, Urdu or Pashto. */
  other: number;
}

function weigh(word: string, evidence: Evidence): void {
  evidence.words++;
  if (/[پچژگ]/.test(word)) evidence.persian++;
  if (/[ٹٺڈڌڎڑړڕښڼںھہےۓېۍێۆۇۋڵڤځڅڊ]|ە(?!\u0654)/.test(word)) evidence.other++;
  const bare = foldLetters(word.replace(/[\u064b-\u0652\u0670ـ\u00ac\u00ad\u200b\u200c\u200e\u200f\ufeff]/g, ''));
  const hasArticle = bare.length > 4 && /^[وفبک]?ال/.test(bare) && !PERSIAN_AL.test(bare);
  if (PERSIAN_WORDS.has(bare)) evidence.persian++;
  else if (ARABIC.has(bare) || /^[وفبلک]?[أإ]|إ/.test(bare) || (hasArticle && bare.endsWith('ة'))) evidence.arabic++;
  else if (hasArticle || MAYBE_ARABIC.has(bare) || bare.endsWith('ة')) evidence.maybe++;
}

function judge({ words, persian, arabic, maybe, other }: Evidence): number {
  if (other * 5 >= words && other * 2 > persian) return -1;
  const score = 2 * arabic + maybe;
  if (persian === 0 && arabic > 0 && score > 2 && score * 2 >= words) return -1;
  return persian > 0 ? 1 : 0;
}

/** Cuts a text at marks that end or enclose a quotation, and judges each piece by its words. */
function judgeSegments(text: string): Segment[] {
  const segments: Segment[] = [];
  let evidence: Evidence = { words: 0, persian: 0, arabic: 0, maybe: 0, other: 0 };
  let start = 0;
  let at = 0;
  let end = 0;
  const close = () => {
    if (evidence.words > 0) segments.push({ start, end, verdict: judge(evidence) });
    evidence = { words: 0, persian: 0, arabic: 0, maybe: 0, other: 0 };
  };
  while (at < text.length) {
    const kind = KINDS[text.charCodeAt(at)]!;
    if (isIn(kind, WORD)) {
      const wordStart = at;
      if (evidence.words === 0) start = at;
      while (at < text.length && isIn(KINDS[text.charCodeAt(at)]!, WORD)) at++;
      weigh(text.slice(wordStart, Math.min(at, wordStart + 40)), evidence);
      end = at;
      continue;
    }
    if (isIn(kind, BOUNDARY) && !(kindAt(text, at - 1) === Kind.Digit && kindAt(text, at + 1) === Kind.Digit)) close();
    at++;
  }
  close();
  return segments;
}

/**
 * Finds what is written in the Arabic script but is no Persian: Arabic quotations without vowel marks, and Arabic,
 * Kurdish, Urdu or Pashto text. A quotation is judged as a whole; one that says nothing is taken for what stands before it.
 * @returns spans that stay verbatim; when in doubt a piece is taken for Persian
 */
export function findForeign(text: string): Span[] {
  if (!SIGN.test(text)) return [];
  const segments = judgeSegments(text);
  if (!segments.some((segment) => segment.verdict < 0)) return [];
  const spans: Span[] = [];
  let current = segments.find((segment) => segment.verdict !== 0)!.verdict;
  for (const { start, end, verdict } of segments) {
    if (verdict !== 0) current = verdict;
    if (current > 0) continue;
    const last = spans.at(-1);
    if (last && start <= last.end + 2) last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}
