import { isIn, Kind, kindAt, LETTERS } from './chars';

const LATIN_WORD = (1 << Kind.Latin) | (1 << Kind.Digit);
/** What stands inside addresses, file names and code. */
const IN_CHUNK = LATIN_WORD | (1 << Kind.Sign);
/** With the full stop, colon, exclamation mark and brackets, what parts two Latin words of one name or sentence. */
const BETWEEN_LATIN = (1 << Kind.Space) | (1 << Kind.Digit) | (1 << Kind.Sign) | (1 << Kind.Quote);
const BETWEEN_MARKS = new Set('.:!…()');
const IN_NAME = LETTERS | LATIN_WORD | (1 << Kind.Mark) | (1 << Kind.HalfSpace) | (1 << Kind.Kashida);

/** May this character stand in a handle, a hashtag or a name with underscores? */
export function isNameChar(text: string, at: number): boolean {
  return isIn(kindAt(text, at), IN_NAME);
}

/** The end of letters, digits and _ of a handle, a hashtag or a name with underscores, a file's ending included. */
export function nameEnd(text: string, from: number): number {
  let end = from;
  const isDot = () => text[end] === '.' && kindAt(text, end + 1) === Kind.Latin;
  while (end < text.length && (isNameChar(text, end) || text[end] === '_' || isDot())) end++;
  return end;
}

/** The end of an address that runs to the next space: without the marks that end the sentence around it. */
function addressEnd(text: string, from: number): number {
  const isAddressChar = (at: number) => {
    const kind = kindAt(text, at);
    if (kind === Kind.Space || kind === Kind.Break || kind === Kind.Quote || kind === Kind.Invisible) return false;
    return !'«»<>'.includes(text[at]!);
  };
  let end = from;
  while (end < text.length && isAddressChar(end)) end++;
  while (end > from && (kindAt(text, end - 1) === Kind.Closer || kindAt(text, end - 1) === Kind.Opener)) end--;
  return end;
}

/** The end of what is written without a space: a word, an address, a line of code. */
function chunkEnd(text: string, from: number): number {
  let end = from;
  while (isIn(kindAt(text, end), IN_CHUNK) || text[end] === '.' || text[end] === ':') end++;
  const chunk = text.slice(from, end);
  const isPath = chunk.includes('.') && chunk.includes('/') && isNameChar(text, end);
  if (isPath || chunk.includes('://')) return addressEnd(text, end);
  if (text[end - 1] === '_' && isNameChar(text, end)) return nameEnd(text, end);
  while (end > from && !isIn(kindAt(text, end - 1), LATIN_WORD)) end--;
  return end;
}

/** From a Latin letter to the end of the last Latin word that only spaces, digits and Latin marks part from it. */
export function latinEnd(text: string, from: number): number {
  let end = chunkEnd(text, from);
  for (;;) {
    let next = end;
    while (isIn(kindAt(text, next), BETWEEN_LATIN) || BETWEEN_MARKS.has(text[next] ?? '')) next++;
    if (kindAt(text, next) !== Kind.Latin) return end;
    end = chunkEnd(text, next);
  }
}
