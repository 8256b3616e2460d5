import type { SpacingData } from './format';
import { mix } from './hash';
import { foldOf, Kind, kindOf } from './letters';
import type { Analysis } from './reading';
import { lostSpace } from './run';
import { Splitter } from './split';
import type { Tokens } from './tokens';
import { Word } from './word';

/** How many readings of words are kept. */
const CACHE = 2048;

/** What is known of one word by itself. */
export interface Known {
  hash: number;
  letters: readonly number[];
  analysis: Analysis;
  /** Letter offset of a lost space, or 0. */
  run: number;
}

/** Analyses words by themselves, and remembers the latest. */
export class Analyses {
  private readonly splitter: Splitter;
  private readonly cache: (Known | undefined)[] = new Array(CACHE);

  constructor(private readonly data: SpacingData) {
    this.splitter = new Splitter(data);
  }

  /** @param word its `Word` bits */
  of(text: string, tokens: Tokens, i: number, word: number): Known {
    const hash = tokens.hash[i]!;
    const slot = mix(hash) % CACHE;
    const cached = this.cache[slot];
    if (cached?.hash === hash && cached.letters.length === tokens.letters[i]) return cached;
    const letters: number[] = [];
    for (let at = tokens.start[i]!; at < tokens.end[i]!; at++) {
      const code = text.charCodeAt(at);
      if (kindOf(code) === Kind.letter) letters.push(foldOf(code));
    }
    const analysis = this.splitter.analyse(letters);
    const isUnknown = !(word & Word.frequency);
    const isWhole = analysis.seamless || analysis.readings.some(({ doubtful }) => doubtful);
    const run = isUnknown && !isWhole ? lostSpace(this.data, letters, word) : 0;
    const fresh = { hash, letters, analysis, run };
    this.cache[slot] = fresh;
    return fresh;
  }
}
