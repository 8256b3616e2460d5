import { endings } from './phrases.json';
import { plain } from './plain';

/** Words with any gap between them, stretched or not. */
const alternatives = (words: string[]) =>
  words
    .map((word) => [...plain(word)].map((letter) => (letter === ' ' ? '\\s*' : `${letter}\u0640*`)).join(''))
    .join('|');
const END = `(?:${alternatives(endings.openers)})\\s*(?:${alternatives(endings.things)})`;
/** Initials or a code, as agencies write them: «/ح», «/م.ر», «/ 110», «ز». */
const SUFFIX =
  '(?:\\s*[/.،:*|\\-–)\\]]+\\s*[^\\s]{0,12}(?:\\s*[/.]?\\s*[^\\s]{1,6})?|\\s+[^\\s]{1,4}|\\s*[\\d\\u06f0-\\u06f9]{1,8})?';
const END_ALONE = new RegExp(`^[\\s/.…*#•(\\[«\\-–]*${END}${SUFFIX}[\\s/.…*#•)\\]»\\-–]*$`);
const END_OF_PARAGRAPH = new RegExp(`(^|[.!؟؛»:/\\s])\\s*/?\\s*(${END})\\s*(?:[/.]\\s*[^\\s]{0,8}\\s*[/.]?)?\\s*$`);

/** «— پایان —»: the word alone, set apart by marks. */
const WORD_ALONE = /^\s*[/*#•\-–—]+\s*پایان\s*[/*#•\-–—]+\s*$/;

/** «انتهای پیام/ح» in any spelling, as a paragraph of its own. */
export const isEndMark = (text: string) => text.length < 60 && (END_ALONE.test(plain(text)) || WORD_ALONE.test(text));

/** An end mark, with what stands before it, is within the last letters of its text. */
const TAIL = 80;

/** Where an end mark begins that closes a text, as an offset into it; -1 without one. */
export function endMarkAt(text: string): number {
  const cut = Math.max(0, text.length - TAIL);
  // Same length as the text: only letters are exchanged.
  const same = text
    .slice(cut)
    .replace(/ي/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[\u200c\u00a0]/g, ' ');
  const match = END_OF_PARAGRAPH.exec(same);
  if (!match) return -1;
  const mark = same.slice(match.index + match[1]!.length);
  const after = /[.!؟؛»]/.test(match[1]!) || /[.!؟؛»]\s*$/.test(same.slice(0, match.index));
  if (!after && !mark.includes('/')) return -1;
  const start = cut + match.index + match[1]!.length;
  return start + (mark.length - mark.trimStart().length);
}
