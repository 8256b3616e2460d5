import type { Edit } from '../edit';
import type { ReaderWords, StyleProfile } from '../options';
import { Affix, affixOf } from './affixes';
import { Decider, type Span } from './decide';
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

/** Tuned by cross-validation on the training corpus to the bounds of harm, see docs/adr. */
export const MARGINS: Margins = {
  join: [60, 60, 10, 20, 10, 20, 10, 20],
  split: [60, 60, 20, 20, 10, 20, 10, 20],
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
      for (const decision of this.decider.decide(text, from, to, options.protectedSpans, this.model)) {
        const rule = ruleOf(decision);
        if (options.enabled(rule)) edits.push(editOf(text, decision, rule));
      }
      from = to + 1;
    }
    return edits;
  }
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
  return affix & (Affix.copula | Affix.possessive) ? 'half-space-endings' : 'half-space-compounds';
}
