import { Affix, affixOf } from './affixes';
import { Candidates } from './candidates';
import type { Features, Seen } from './features';
import type { SpacingData } from './format';
import { contextFeatures, kindOfGap, pairFeatures } from './gap-features';
import type { Judge } from './judge';
import { foldOf, joinsForward } from './letters';
import { NOBODY } from './reader';
import { firstLetters, lastLetters, type Seam } from './seam';
import { stemOf } from './stem';
import { Gap, Joinable, type Tokens } from './tokens';
import { Word } from './word';

/** What the engine decided to write between two pieces. */
export interface Decision {
  /** Where the gap starts. */
  start: number;
  /** Where it ends; equal to `start` inside a glued word. */
  end: number;
  /** Hashes of the pieces before and after; 0 for numbers. */
  first: number;
  second: number;
  inserted: '' | ' ' | '\u200c';
}

const ALEF = 0x627;
const HEH = 0x47;
const YEH = 0xcc;

/** Decides about the gaps between pieces. */
export class Joiner {
  private readonly before: Seen = { hash: 0, word: 0 };
  private readonly a: Seen = { hash: 0, word: 0 };
  private readonly b: Seen = { hash: 0, word: 0 };
  private readonly after: Seen = { hash: 0, word: 0 };
  private readonly candidates: Candidates;
  private readonly seam: Seam = {
    ending: 0,
    beginning: 0,
    secondEnding: 0,
    firstLetters: 0,
    secondLetters: 0,
    joins: false,
    stem: 0,
    stemLetters: 0,
  };

  constructor(
    private readonly data: SpacingData,
    private readonly features: Features,
  ) {
    this.candidates = new Candidates(data);
  }

  /** @returns decisions in order */
  decide(text: string, pieces: Tokens, judge: Judge, evidence: number): Decision[] {
    const decisions: Decision[] = [];
    for (let i = 1; i < pieces.count; i++) {
      const gap = pieces.gap[i]!;
      if (gap === Gap.space) {
        if (this.candidates.isEzafe(text, pieces, i)) this.note(pieces, i, '\u200c', decisions);
        else if (this.mayJoin(text, pieces, i)) this.judge(text, pieces, i, judge, evidence, decisions);
      } else if (gap === Gap.glued) this.note(pieces, i, '\u200c', decisions);
      else if (gap === Gap.lost || (gap === Gap.nothing && this.candidates.numberRunsOn(pieces, i))) {
        this.note(pieces, i, ' ', decisions);
      }
    }
    return decisions;
  }

  private mayJoin(text: string, pieces: Tokens, i: number): boolean {
    if (pieces.joinable[i] === Joinable.unasked) {
      const may = pieces.letters[i] && pieces.letters[i - 1] && this.candidates.mayJoin(text, pieces, i);
      pieces.joinable[i] = may ? Joinable.yes : Joinable.no;
    }
    return pieces.joinable[i] === Joinable.yes;
  }

  private note(pieces: Tokens, i: number, inserted: Decision['inserted'], into: Decision[]): void {
    const first = pieces.hash[i - 1]!;
    into.push({ start: pieces.end[i - 1]!, end: pieces.start[i]!, first, second: pieces.hash[i]!, inserted });
  }

  private judge(text: string, pieces: Tokens, i: number, judge: Judge, evidence: number, into: Decision[]): void {
    const { features, data } = this;
    const start = pieces.end[i - 1]!;
    const joins = joinsForward(text.charCodeAt(start - 1));
    const before = neighbour(this.before, pieces, i - 2, pieces.gap[i - 1]!);
    const after = i + 1 < pieces.count ? neighbour(this.after, pieces, i + 1, pieces.gap[i + 1]!) : NOBODY;
    const a = see(this.a, pieces.hash[i - 1]!, pieces.word[i - 1]!);
    const b = see(this.b, pieces.hash[i]!, pieces.word[i]!);
    features.open(0, (kindOfGap(a, b) & ~Affix.joined) === 0);
    if (!judge.remembers(a.hash, b.hash, joins)) {
      pairFeatures(features, data, a, b, this.seamAt(text, pieces, i, joins));
      judge.hear(features);
    }
    contextFeatures(features, data, before, a, b, after, joins, evidence);
    if (!judge.joins(features, pieces.start[i]!, evidence)) return;
    const isTied = joins && !this.joinsOutright(text, pieces, i);
    this.note(pieces, i, isTied ? '\u200c' : '', into);
  }

  /** What the letters say around the gap before a piece. */
  private seamAt(text: string, pieces: Tokens, i: number, joins: boolean): Seam {
    const { seam } = this;
    const start = pieces.end[i - 1]!;
    const end = pieces.start[i]!;
    seam.ending = lastLetters(text, start, pieces.start[i - 1]!);
    seam.secondEnding = lastLetters(text, pieces.end[i]!, end);
    seam.beginning = firstLetters(text, end, pieces.end[i]!);
    seam.firstLetters = pieces.letters[i - 1]!;
    seam.secondLetters = pieces.letters[i]!;
    seam.joins = joins;
    stemOf(pieces.hash[i]!, seam.secondLetters, seam.secondEnding, seam);
    return seam;
  }

  /** Possessives are written with nothing between after a consonant: کتابشان, but خانه‌شان, زندگی‌شان, کتاب‌اش. */
  private joinsOutright(text: string, pieces: Tokens, i: number): boolean {
    if (!(pieces.word[i]! & Word.affix) || affixOf(pieces.hash[i]!) !== Affix.possessive) return false;
    const last = foldOf(text.charCodeAt(pieces.end[i - 1]! - 1)) & 0xff;
    return last !== HEH && last !== YEH && foldOf(text.charCodeAt(pieces.start[i]!)) !== ALEF;
  }
}

/** Fills one of the joiner's own records: decisions are too frequent to make new ones for each. */
function see(into: Seen, hash: number, word: number): Seen {
  into.hash = hash;
  into.word = word;
  return into;
}

function neighbour(into: Seen, pieces: Tokens, i: number, gap: number): Seen {
  if (i < 0 || gap === Gap.break || gap === Gap.mark) return NOBODY;
  return see(into, pieces.hash[i]!, pieces.word[i]!);
}
