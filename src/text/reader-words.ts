import { foldLetters, HALF_SPACE } from './chars';
import type { Edit } from './edit';
import type { ReaderWords } from './options';
import { READER_WORDS } from './rules/all';
import type { Bilingual } from './rules/rule';
import { type Span, touchesSpan } from './spans';

/** Longest entry, in characters. */
const LONGEST = 60;
const GAP = '[ \\u00a0\\u200c]{0,3}';

/** Why an entry of the reader's list cannot be used. */
export interface ReaderWordProblem {
  list: keyof ReaderWords;
  word: string;
  message: Bilingual;
}

/** The same letters, however they are spaced. */
function skeleton(word: string): string {
  return foldLetters(word).replace(/[\s\u200c]/g, '');
}

function checkWord(word: string): Bilingual | undefined {
  if (word.trim() === '') return { fa: 'واژه خالی است.', en: 'The word is empty.' };
  if (word.length > LONGEST) {
    return { fa: `واژه بلندتر از ${LONGEST} نویسه است.`, en: `The word is longer than ${LONGEST} characters.` };
  }
  if (/[^\p{L}\p{M}\p{N} \u200c]/u.test(word)) {
    return {
      fa: 'فقط حرف، رقم، فاصله و نیم‌فاصله پذیرفته می‌شود.',
      en: 'Only letters, digits, spaces and half-spaces are accepted.',
    };
  }
  if (!/\p{L}/u.test(word)) return { fa: 'واژه هیچ حرفی ندارد.', en: 'The word has no letter.' };
  return undefined;
}

/**
 * @returns what is wrong with the reader's lists, in their order: an empty word, one without letters, with other
 *   characters than letters, digits, spaces and half-spaces, one too long, and one that asks for two things at once
 */
export function checkReaderWords(words: ReaderWords): ReaderWordProblem[] {
  const problems: ReaderWordProblem[] = [];
  const spellings = new Map<string, string>();
  for (const word of words.always) {
    const other = spellings.get(skeleton(word));
    const message =
      checkWord(word) ??
      (other !== undefined && other !== word.trim()
        ? { fa: `با «${other}» که در همین فهرست است نمی‌سازد.`, en: `It contradicts “${other}” of the same list.` }
        : undefined);
    if (message) problems.push({ list: 'always', word, message });
    else spellings.set(skeleton(word), word.trim());
  }
  for (const word of words.never) {
    const other = spellings.get(skeleton(word));
    const message =
      checkWord(word) ??
      (other !== undefined && other !== word.trim()
        ? {
            fa: `با «${other}» که همیشه باید چنین باشد نمی‌سازد.`,
            en: `It contradicts “${other}”, which is always to be written so.`,
          }
        : undefined);
    if (message) problems.push({ list: 'never', word, message });
  }
  return problems;
}

/** The reader's lists, ready to be looked for. Entries with problems are left out. */
export interface CompiledWords {
  never: RegExp | undefined;
  always: RegExp | undefined;
  /** The spelling for a skeleton. */
  spellings: ReadonlyMap<string, string>;
}

const letterClass = (char: string) => (/[یيى]/.test(char) ? '[یيى]' : /[کك]/.test(char) ? '[کك]' : char);

function anyOf(patterns: string[], before: string, after: string): RegExp | undefined {
  if (patterns.length === 0) return undefined;
  const longestFirst = patterns.sort((a, b) => b.length - a.length).join('|');
  return new RegExp(`(?<![${before}])(?:${longestFirst})(?![${after}])`, 'gu');
}

const compiled = new WeakMap<ReaderWords, CompiledWords>();

/** Compiles the reader's lists; once for each list object. */
export function compileReaderWords(words: ReaderWords): CompiledWords {
  const known = compiled.get(words);
  if (known) return known;
  const bad = new Set(checkReaderWords(words).map(({ list, word }) => `${list} ${word}`));
  const never = words.never.filter((word) => !bad.has(`never ${word}`)).map((word) => word.trim());
  const always = words.always.filter((word) => !bad.has(`always ${word}`)).map((word) => word.trim());
  const spaced = always.map((word) => Array.from(skeleton(word), letterClass).join(GAP));
  const result: CompiledWords = {
    never: anyOf([...never], '\\p{L}\\p{M}\\p{N}\\u200c', '\\p{L}\\p{M}\\p{N}\\u200c'),
    always: anyOf(spaced, '\\p{L}\\p{M}\\p{N}', '\\p{L}\\p{M}\\p{N}'),
    spellings: new Map(always.map((word) => [skeleton(word), word])),
  };
  compiled.set(words, result);
  return result;
}

function findAll(pattern: RegExp | undefined, text: string): Span[] {
  if (!pattern) return [];
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

/** Where words stand that must stay as they are published. */
export function findNever(text: string, words: CompiledWords): Span[] {
  return findAll(words.never, text);
}

/** Where words stand whose spelling the reader has set, in whatever spacing. */
export function findAlways(text: string, words: CompiledWords): Span[] {
  return findAll(words.always, text);
}

/** The edits that give one occurrence the reader's spelling: only what stands between its letters changes. */
function respell(text: string, { start, end }: Span, spelling: string): Edit[] {
  const edits: Edit[] = [];
  let at = start;
  let inSpelling = 0;
  const isGap = (char: string | undefined) => char === ' ' || char === HALF_SPACE || char === '\u00a0';
  while (at < end) {
    let gapEnd = at;
    while (isGap(text[gapEnd])) gapEnd++;
    let wantedEnd = inSpelling;
    while (isGap(spelling[wantedEnd])) wantedEnd++;
    const deleted = text.slice(at, gapEnd);
    const inserted = spelling.slice(inSpelling, wantedEnd);
    if (deleted !== inserted) edits.push({ rule: READER_WORDS, start: at, deleted, inserted });
    at = gapEnd + 1;
    inSpelling = wantedEnd + 1;
  }
  return edits;
}

/**
 * Edits that write the reader's words as the reader wants them.
 * @param protectedSpans words that reach into these stay as they are
 */
export function enforceSpellings(text: string, words: CompiledWords, protectedSpans: readonly Span[]): Edit[] {
  return findAlways(text, words).flatMap((span) => {
    const spelling = words.spellings.get(skeleton(text.slice(span.start, span.end)));
    if (spelling === undefined || touchesSpan(protectedSpans, span.start, span.end)) return [];
    return respell(text, span, spelling);
  });
}
