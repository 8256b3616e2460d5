import { extendBy, letterValue, MAX_LETTERS } from './hash';
import { Kind, kindOf } from './letters';

/** What stands between a token and the one before it; `glued` and `lost` are what the engine reads into a word. */
export const Gap = { break: 0, space: 1, zwnj: 2, nothing: 3, mark: 4, glued: 5, lost: 6 } as const;

/** What a token is. */
export const Token = { word: 0, number: 1, latin: 2 } as const;

/** Whether a token may belong to the one before it, as far as that was asked. */
export const Joinable = { unasked: 0, no: 1, yes: 2 } as const;

/** The words of a text as columns of numbers; one instance serves many texts. */
export class Tokens {
  count = 0;
  start = new Int32Array(256);
  end = new Int32Array(256);
  /** Rolling hash of a word's letters, 0 when it is too long; the `Token` for what is no word. */
  hash = new Int32Array(256);
  /** Its `Word` bits, once it is looked up; 0 before. */
  word = new Int32Array(256);
  /** Number of letters, marks and kashida left out; 0 when too long to look up. */
  letters = new Uint8Array(256);
  /** The `Token` it is. */
  kind = new Uint8Array(256);
  /** The `Gap` before it. */
  gap = new Uint8Array(256);
  /** The `Joinable` of it and the one before it. */
  joinable = new Uint8Array(256);

  push(start: number, end: number, hash: number, word: number, letters: number, kind: number, gap: number): void {
    const i = this.count++;
    if (i === this.start.length) this.grow();
    this.start[i] = start;
    this.end[i] = end;
    this.hash[i] = hash;
    this.word[i] = word;
    this.letters[i] = letters;
    this.kind[i] = kind;
    this.gap[i] = gap;
    this.joinable[i] = Joinable.unasked;
  }

  /** Adds some of the tokens of another. The first of them may get another neighbour: what was asked is forgotten. */
  append(other: Tokens, from: number, to: number): void {
    const { start, end, hash, word, letters, kind, gap, joinable } = other;
    for (let i = from; i < to; i++) {
      this.push(start[i]!, end[i]!, hash[i]!, word[i]!, letters[i]!, kind[i]!, gap[i]!);
      if (i > from) this.joinable[this.count - 1] = joinable[i]!;
    }
  }

  private grow(): void {
    const longer = <T extends Int32Array | Uint8Array>(old: T, fresh: T): T => {
      fresh.set(old);
      return fresh;
    };
    const n = this.start.length * 2;
    this.start = longer(this.start, new Int32Array(n));
    this.end = longer(this.end, new Int32Array(n));
    this.hash = longer(this.hash, new Int32Array(n));
    this.word = longer(this.word, new Int32Array(n));
    this.letters = longer(this.letters, new Uint8Array(n));
    this.kind = longer(this.kind, new Uint8Array(n));
    this.gap = longer(this.gap, new Uint8Array(n));
    this.joinable = longer(this.joinable, new Uint8Array(n));
  }
}

/**
 * Splits text[from, to) into words, numbers and Latin words, with what stands between them. Tokens are appended:
 * what was left out between two calls counts as a mark.
 */
export function scan(text: string, from: number, to: number, out: Tokens): void {
  let gap: number = out.count === 0 ? Gap.break : Gap.mark;
  let i = from;
  let previousEnd = -1;
  while (i < to) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind === Kind.letter) {
      const start = i;
      let hash = 0;
      let letters = 0;
      do {
        const code = text.charCodeAt(i);
        const value = letterValue(code);
        if (value !== 0) {
          hash = extendBy(hash, value);
          letters++;
        } else if (kindOf(code) !== Kind.mark) break;
      } while (++i < to);
      const isLong = letters > MAX_LETTERS;
      const before = start === previousEnd ? Gap.nothing : gap;
      out.push(start, i, isLong ? 0 : hash, 0, isLong ? 0 : letters, Token.word, before);
    } else if (kind === Kind.digit || kind === Kind.latin) {
      const start = i;
      while (++i < to && kindOf(text.charCodeAt(i)) === kind);
      const token = kind === Kind.digit ? Token.number : Token.latin;
      out.push(start, i, token, 0, 0, token, start === previousEnd ? Gap.nothing : gap);
    } else {
      if (kind === Kind.space) gap = gap === Gap.mark || gap === Gap.break ? gap : Gap.space;
      else if (kind === Kind.zwnj) gap = gap === Gap.nothing ? Gap.zwnj : gap;
      else if (kind === Kind.stop) gap = Gap.break;
      else gap = gap === Gap.break ? gap : Gap.mark;
      i++;
      continue;
    }
    previousEnd = i;
    gap = Gap.nothing;
  }
}
