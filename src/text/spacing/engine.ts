import type { Edit } from '../edit';
import type { ReaderWords, StyleProfile } from '../options';
import type { Span } from '../spans';
import { Affix, affixOf } from './affixes';
import type { SpacingData } from './format';
import { extend, mix } from './hash';
import { ruleToJoin } from './join';
import { foldOf, joinsForward, Kind, kindOf } from './letters';
import type { RuleId } from './rules';
import { Splitter } from './split';
import { Gap, scan, Token, Tokens } from './tokens';
import { Word } from './word';

/** What the engine is told besides the text. */
export interface SpacingOptions {
  protectedSpans: readonly Span[];
  style: StyleProfile;
  words: ReaderWords;
  /** Whether a rule is switched on. */
  enabled(ruleId: string): boolean;
}

/** Decides spaces and half-spaces. */
export class Engine {
  private readonly tokens = new Tokens();
  private readonly splitter: Splitter;

  constructor(private readonly data: SpacingData) {
    this.splitter = new Splitter(data);
  }

  /** @returns the edits of one text, in order, not overlapping */
  edits(text: string, options: SpacingOptions): Edit[] {
    const { tokens, data } = this;
    const edits: Edit[] = [];
    tokens.count = 0;
    let from = 0;
    for (const span of options.protectedSpans) {
      scan(text, from, span.start, tokens);
      from = span.end;
    }
    scan(text, from, text.length, tokens);
    let last = 0;
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.kind[i] !== Token.word || !tokens.letters[i]) {
        last = 0;
        continue;
      }
      const letters: number[] = [];
      for (let at = tokens.start[i]!; at < tokens.end[i]!; at++) {
        const code = text.charCodeAt(at);
        if (kindOf(code) === Kind.letter) letters.push(foldOf(code));
      }
      const word = data.words.get(mix(tokens.hash[i]!));
      const cuts = this.splitter.cuts;
      cuts.length = 0;
      if ((word & Word.frequency) === 0 || word & Word.ambiguous) this.splitter.split(letters);
      const firstHash = cuts.length ? hashOf(letters, 0, cuts[0]!) : tokens.hash[i]!;
      const rule = last && tokens.gap[i] === Gap.space ? ruleToJoin(data, last, firstHash) : '';
      if (rule && options.enabled(rule)) {
        const start = tokens.end[i - 1]!;
        const inserted = joinsForward(text.charCodeAt(start - 1)) ? '\u200c' : '';
        edits.push({ rule, start, deleted: text.slice(start, tokens.start[i]), inserted });
      }
      let from = 0;
      for (const cut of cuts) {
        const id = splitRule(hashOf(letters, from, cut), hashOf(letters, cut, letters.length));
        from = cut;
        if (options.enabled(id))
          edits.push({ rule: id, start: offsetOf(text, tokens.start[i]!, cut), deleted: '', inserted: '\u200c' });
      }
      last = cuts.length ? hashOf(letters, from, letters.length) : tokens.hash[i]!;
    }
    return edits;
  }
}

function splitRule(first: number, rest: number): RuleId {
  const affix = affixOf(rest);
  if (affixOf(first) & Affix.verbPrefix) return 'half-space-verbs';
  if (affix & Affix.plural) return 'half-space-plurals';
  if (affix & Affix.comparative) return 'half-space-comparatives';
  return affix ? 'half-space-endings' : 'half-space-compounds';
}

function hashOf(letters: readonly number[], from: number, to: number): number {
  let h = 0;
  for (let i = from; i < to; i++) h = extend(h, letters[i]!);
  return h;
}

function offsetOf(text: string, start: number, letter: number): number {
  let at = start;
  for (let seen = 0; seen < letter || kindOf(text.charCodeAt(at)) === Kind.mark; at++) {
    if (kindOf(text.charCodeAt(at)) === Kind.letter) seen++;
  }
  return at;
}
