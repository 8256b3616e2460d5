/** What stands for a letter of the Arabic script; a Persian one, so that the language is still to be seen. */
const PERSIAN_LETTER = 'ی';
const ARABIC_SCRIPT = /\p{Script=Arabic}/u;
const PERSIAN_DIGIT = /[۰-۹٠-٩]/;

/**
 * A text with its shape and without its content: every letter and digit becomes the same one, so that lengths of words
 * and sentences, and with them whatever the article finder measures, stay. What was equal is still equal.
 */
export function scrub(text: string): string {
  return text
    .replace(/\p{M}+/gu, '')
    .replace(/\p{L}/gu, (letter) => (ARABIC_SCRIPT.test(letter) ? PERSIAN_LETTER : 'x'))
    .replace(/\p{N}/gu, (digit) => (PERSIAN_DIGIT.test(digit) ? '۰' : '0'));
}

/** The name of a class or an id, long numbers in it made nothing: they may tell a person, not a kind of part. */
export function scrubName(name: string): string {
  return name.replace(/\d{4,}/g, (digits) => '0'.repeat(digits.length));
}
