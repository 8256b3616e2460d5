import { Affix, affixOf } from './affixes';
import type { SpacingData } from './format';
import { mix, pairKey } from './hash';
import type { RuleId } from './rules';
import { Word } from './word';

/** @returns the rule by which two pieces that stand apart belong together, or '' */
export function ruleToJoin(data: SpacingData, a: number, b: number): RuleId | '' {
  const first = data.words.get(mix(a));
  const second = data.words.get(mix(b));
  const affix = affixOf(b);
  const odds = data.pairs.get(pairKey(a, b)) & 15;
  if (affixOf(a) & Affix.verbPrefix && second & Word.verb) return 'half-space-verbs';
  if (affix & Affix.plural && first & Word.nominal) return 'half-space-plurals';
  if (affix & Affix.comparative && first & Word.comparable) return odds && odds < 8 ? '' : 'half-space-comparatives';
  if (affix & (Affix.copula | Affix.possessive) && first & Word.silentH) return 'half-space-endings';
  return odds >= 10 ? 'half-space-compounds' : '';
}
