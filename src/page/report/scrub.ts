/** What stands for a letter of the Arabic script; one that Persian has and Arabic has not. */
const PERSIAN_LETTER = 'پ';
/** The commonest words of Persian: with them the language of a text is still to be seen, and nothing of what it says. */
const COMMON = new Set('و در به از که را این با است آن تا هم'.split(' '));
const ARABIC_SCRIPT = /\p{Script=Arabic}/u;
const PERSIAN_DIGIT = /[۰-۹٠-٩]/;

/**
 * A text with its shape and without its content: letters and digits become all the same, so that lengths of words and
 * sentences, and with them whatever the article finder measures, stay. What was equal is still equal.
 */
export function scrub(text: string): string {
  return text
    .replace(/\p{M}+/gu, '')
    .replace(/[\p{L}\u200c]+/gu, (word) => (COMMON.has(word) ? word : masked(word)))
    .replace(/\p{N}/gu, (digit) => (PERSIAN_DIGIT.test(digit) ? '۰' : '0'));
}

function masked(word: string): string {
  return word.replace(/\p{L}/gu, (letter) => (ARABIC_SCRIPT.test(letter) ? PERSIAN_LETTER : 'x'));
}

/** The name of a class or an id, long numbers in it made nothing: they may tell a person, not a kind of part. */
export function scrubName(name: string): string {
  return name.replace(/\d{4,}/g, (digits) => '0'.repeat(digits.length));
}
