import { composeEdits } from '../compose';
import { applyEdits, type Edit } from '../edit';
import type { ReaderWords, StyleProfile } from '../options';
import type { Span } from '../spans';
import { Affix, affixOf } from './affixes';
import { Decider } from './decide';
import type { SpacingData } from './format';
import type { Decision } from './joiner';
import { type Margins, Model } from './judge';
import type { RuleId } from './rules';

/** What the engine is told besides the text. */
export interface SpacingOptions {
  protectedSpans: readonly Span[];
  style: StyleProfile;
  words: ReaderWords;
  /** Whether a rule is switched on. */
  enabled(ruleId: string): boolean;
}

/** After how many rounds of mending what was mended the engine stops; two nearly always suffice. */
const MAX_ROUNDS = 6;

/**
 * Where nothing shows damage, more half-spaces already there demand more certainty; where something does, little.
 * Tuned on a held-out part of the training corpus to the bounds of harm, see docs/adr.
 */
export const MARGINS: Margins = {
  affix: [12, 36, 60, 60, 0, 12, 12, 12, 0, 12, 12, 12, 0, 12, 12, 12],
  apart: [36, 54, 100, 140, 8, 18, 24, 36, 24, 24, 24, 36, 12, 24, 24, 36],
  glued: [24, 36, 84, 108, 30, 24, 24, 36, 12, 24, 24, 36, 12, 24, 24, 36],
  noVerb: 12,
};

/** Decides spaces and half-spaces. */
export class Engine {
  private readonly decider: Decider;
  private readonly model: Model;

  constructor(data: SpacingData, margins = MARGINS) {
    this.decider = new Decider(data);
    this.model = new Model(data, margins);
  }

  /** @returns the edits of one text, in order, not overlapping */
  edits(text: string, options: SpacingOptions): Edit[] {
    const edits: Edit[] = [];
    for (let from = 0; from < text.length; ) {
      const newline = text.indexOf('\n', from);
      const to = newline < 0 ? text.length : newline;
      const decisions = this.decider.decide(text, from, to, options.protectedSpans, this.model);
      const once = accepted(text, decisions, options);
      if (once.length > 0) {
        const settled = this.settle(text.slice(from, to), once, from, options);
        // One by one: an endless paragraph has more than a call may have arguments.
        for (const edit of shifted(settled, from)) edits.push(edit);
      }
      from = to + 1;
    }
    return edits;
  }

  /**
   * Mends what was mended until nothing changes, so that a second run has nothing to do.
   * @param once the first edits, whose offsets are more by `offset` than those of the text
   */
  private settle(original: string, once: Edit[], offset: number, options: SpacingOptions): Edit[] {
    let text = original;
    let edits = shifted(once, -offset);
    let decided = once;
    let latest = edits;
    for (let round = 1; round < MAX_ROUNDS; round++) {
      const mended = applyEdits(text, latest);
      if (round > 1) edits = composeEdits(original, text, edits, latest);
      text = mended;
      const decisions = this.decider.decideAgain(text, decided, round > 1 ? 0 : -offset, this.model);
      decided = latest = accepted(text, decisions, options);
      if (latest.length === 0) break;
    }
    return edits;
  }
}

/** @returns the edits of those decisions that the reader's settings let pass */
function accepted(text: string, decisions: readonly Decision[], { enabled, style }: SpacingOptions): Edit[] {
  const edits: Edit[] = [];
  for (const decision of decisions) {
    const rule = ruleOf(decision);
    if (enabled(rule) && (style !== 'as-published' || isWrong(text, decision, rule)))
      edits.push(editOf(text, decision, rule));
  }
  return edits;
}

/** Whether what the author wrote is wrong, not just another way: برنامه ریزی and شرکتها are ways, خوشهها is none. */
function isWrong(text: string, { start, end }: Decision, rule: RuleId): boolean {
  if (rule === 'half-space-compounds') return false;
  const glued = start === end && (rule === 'half-space-plurals' || rule === 'half-space-comparatives');
  return !glued || text[start - 1] === 'ه';
}

function shifted(edits: Edit[], by: number): Edit[] {
  return by === 0 ? edits : edits.map((edit) => ({ ...edit, start: edit.start + by }));
}

function editOf(text: string, { start, end, inserted }: Decision, rule: RuleId): Edit {
  return { rule, start, deleted: text.slice(start, end), inserted };
}

function ruleOf({ first, second, inserted }: Decision): RuleId {
  if (inserted === ' ') return 'run-together';
  if (affixOf(first) & Affix.verbPrefix) return 'half-space-verbs';
  const affix = affixOf(second);
  if (affix & Affix.plural) return 'half-space-plurals';
  if (affix & Affix.comparative) return 'half-space-comparatives';
  return affix & (Affix.copula | Affix.possessive | Affix.ezafe) ? 'half-space-endings' : 'half-space-compounds';
}
