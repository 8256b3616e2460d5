import type { Edit } from '../edit';
import type { Span } from '../spans';
import { Features } from './features';
import type { SpacingData } from './format';
import { type Decision, Joiner } from './joiner';
import type { Judge } from './judge';
import { mendedTokens } from './mended-tokens';
import { Reader } from './reader';
import { scan, Tokens } from './tokens';

/** Reads a paragraph: finds what could be mended and asks a judge. */
export class Decider {
  private tokens = new Tokens();
  private spare = new Tokens();
  /** What the text was read as that was decided about last. */
  private pieces = this.tokens;
  private readonly reader: Reader;
  private readonly joiner: Joiner;

  constructor(data: SpacingData) {
    const features = new Features();
    this.reader = new Reader(data, features);
    this.joiner = new Joiner(data, features);
  }

  /** @returns decisions about text[from, to), outside the protected spans, in order */
  decide(text: string, from: number, to: number, spans: readonly Span[], judge: Judge): Decision[] {
    const { tokens } = this;
    tokens.count = 0;
    let at = from;
    for (const span of spans) {
      if (span.end <= at || span.start >= to) continue;
      scan(text, at, span.start, tokens);
      at = span.end;
    }
    scan(text, at, to, tokens);
    return this.read(text, judge);
  }

  /**
   * Decides about the same text again, after it was mended.
   * @param text the mended text
   * @param edits what was done to it, some or all of what was decided last
   * @param shift what its offsets are more by than those of the text before
   */
  decideAgain(text: string, edits: readonly Edit[], shift: number, judge: Judge): Decision[] {
    mendedTokens(this.pieces, edits, shift, this.spare);
    [this.tokens, this.spare] = [this.spare, this.tokens];
    return this.read(text, judge);
  }

  private read(text: string, judge: Judge): Decision[] {
    const evidence = this.reader.look(text, this.tokens);
    this.pieces = this.reader.cut(text, this.tokens, judge, evidence);
    return this.joiner.decide(text, this.pieces, judge, evidence);
  }
}
