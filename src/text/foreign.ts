import { foldLetters, isIn, KINDS, Kind, LETTERS } from './chars';
import type { Span } from './spans';

const WORD = LETTERS | (1 << Kind.Mark) | (1 << Kind.Kashida);
const PERSIAN_WORDS = new Set(
  'از که را است این به می نمی در شد برای با تا یک نیز شود کرد شده بود های ها خود باید باشد دارد اگر هر چه آن هم وی بر یا دو پس کند گفت دکتر آقای'.split(
    ' ',
  ),
);
/** Letter by letter folded as the text is: ي and ى as ی. */
const ARABIC_WORDS = new Set(
  'الذی التی الذین اللذین هذا هذه ذلک تلک الی إلی أن إن لم لن قد إذا اذا علیه علیهم علیها علیکم فیه فیها منه منها لله بالله انا إنا کان کانت کانوا قال یقول قالوا هو هی نحن انت أنت ثم لا إلا الا لیس کل عند بعد فی'.split(
    ' ',
  ),
);
/** Persian words that begin with ال and are common. */
const PERSIAN_AL =
  /^ال(?:بته|ان|گو|ماس|وند|ه|هه|هام|هی|ف|فبا|کی|ک|مپ|کت|تماس|تهاب|زام|حاق|قا|غا|تزام|تیام|تفات|صاق|یاف|هیات|کل|بوم|یور|وار|مان|برز|ناز|یگ)/;

interface Segment extends Span {
  /** 1: Persian, -1: not Persian, 0: nothing tells. */
  verdict: number;
}

/** What Persian does not have, whichever way ی and ک are typed. */
const STRONG_SIGN = /[\u0653-\u065f\u064c-\u0650\u0652ةإٹڈڑںہھےۓېۍەێۆڵڕڤ]|(?<![\u0620-\u06d3\u200c])أ/;
const AL_TWICE = /(?<![\u0620-\u06d3\u200c])[وبفلکك]?ال[\s\S]*?(?<![\u0620-\u06d3\u200c])[وبفلکك]?ال/;

interface Evidence {
  words: number;
  persian: number;
  arabic: number;
  /** Words with a letter of Kurdish, Urdu or Pashto. */
  other: number;
}

function weigh(word: string, evidence: Evidence): void {
  evidence.words++;
  if (/[پچژگ]/.test(word)) evidence.persian++;
  if (/[ٹٺڈڌڎڑړڕښڼںھہےۓېۍەێۆۇۋڵڤځڅڊ]/.test(word)) evidence.other++;
  const bare = foldLetters(word.replace(/[\u064b-\u0652\u0670ـ]/g, ''));
  if (PERSIAN_WORDS.has(bare)) evidence.persian++;
  else if (ARABIC_WORDS.has(bare)) evidence.arabic++;
  if (/^[وفبلک]?[أإ]|إ/.test(bare)) evidence.arabic++;
  if (bare.length > 4 && /^[وفبک]?ال/.test(bare) && !PERSIAN_AL.test(bare)) evidence.arabic++;
  else if (bare.length > 3 && /^[و]?لل/.test(bare)) evidence.arabic++;
  if (bare.length > 2 && bare.endsWith('ة')) evidence.arabic++;
}

function judge({ words, persian, arabic, other }: Evidence): number {
  if (other * 5 >= words && other * 2 > persian) return -1;
  if (persian === 0 && arabic >= 2 && arabic * 4 >= words) return -1;
  return persian > 0 ? 1 : 0;
}

/** Cuts a text at marks that end or enclose a quotation, and judges each piece by its words. */
function judgeSegments(text: string): Segment[] {
  const segments: Segment[] = [];
  let evidence: Evidence = { words: 0, persian: 0, arabic: 0, other: 0 };
  let start = 0;
  let at = 0;
  let end = 0;
  const close = () => {
    if (evidence.words > 0) segments.push({ start, end, verdict: judge(evidence) });
    evidence = { words: 0, persian: 0, arabic: 0, other: 0 };
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
    if (kind === Kind.Closer || kind === Kind.Opener || kind === Kind.Quote || kind === Kind.Break) close();
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
  if (!STRONG_SIGN.test(text) && !AL_TWICE.test(text)) return [];
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
