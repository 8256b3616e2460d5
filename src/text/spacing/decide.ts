import type { Span } from '../spans';
import { Features } from './features';
import type { SpacingData } from './format';
import { type Decision, Joiner } from './joiner';
import type { Judge } from './judge';
import { Pieces } from './pieces';
import { Reader } from './reader';
import { scan, Tokens } from './tokens';

/** Reads a paragraph: finds what could be mended and asks a judge. */
export class Decider {
  private readonly tokens = new Tokens();
  private readonly pieces = new Pieces();
  private readonly reader: Reader;
  private readonly joiner: Joiner;

  constructor(data: SpacingData) {
    const features = new Features();
    this.reader = new Reader(data, features);
    this.joiner = new Joiner(data, features);
  }

  /** @returns decisions about text[from, to), outside the protected spans, in order */
  decide(text: string, from: number, to: number, spans: readonly Span[], judge: Judge): Decision[] {
    const { tokens, pieces } = this;
    tokens.count = 0;
    let at = from;
    for (const span of spans) {
      if (span.end <= at || span.start >= to) continue;
      scan(text, at, span.start, tokens);
      at = span.end;
    }
    scan(text, at, to, tokens);
    const evidence = this.reader.look(text, tokens);
    this.reader.cut(text, tokens, judge, evidence, pieces);
    return this.joiner.decide(text, pieces, judge, evidence);
  }
}
