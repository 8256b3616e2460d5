import { type Inline, type Lines, textOfLines } from './story';

/** A line this long that ends a sentence was a paragraph, even when one `<br>` ends it. */
const PARAGRAPH_LETTERS = 60;
/** Lines of verse are no longer, and so many or more. */
const VERSE_LETTERS = 70;
const VERSES = 3;

export function endsParagraph(line: Inline[]): boolean {
  const text = textOfLines([line]);
  return text.length >= PARAGRAPH_LETTERS && /[.؟!:…»]\s*$/.test(text);
}

export const isVerse = (lines: Lines): boolean =>
  lines.length >= VERSES && lines.every((line) => textOfLines([line]).length <= VERSE_LETTERS);

export const isAlike = (a: Inline, b: Inline): boolean =>
  a.bold === b.bold && a.italic === b.italic && a.href === b.href;

/** Without white space at the ends. */
export function trimLine(line: Inline[]): Inline[] {
  const out = line.map((inline) => ({ ...inline }));
  while (out.length && !/\S/.test(out[0]!.text)) out.shift();
  while (out.length && !/\S/.test(out.at(-1)!.text)) out.pop();
  if (out.length) {
    out[0]!.text = out[0]!.text.replace(/^[ \t\r\n\f]+/, '');
    out[out.length - 1]!.text = out.at(-1)!.text.replace(/[ \t\r\n\f]+$/, '');
  }
  return out;
}
