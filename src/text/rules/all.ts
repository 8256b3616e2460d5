import { SPACING_RULES } from '../spacing/rules';
import { AFTER_SPACING, RULES } from './index';
import type { RuleInfo } from './rule';

/** The `rule` of edits that enforce one of the reader's own spellings. */
export const READER_WORDS = 'reader-words';

const readerWords: RuleInfo = {
  id: READER_WORDS,
  title: { fa: 'واژه‌های شما', en: 'Your words' },
  explanation: {
    fa: 'واژه‌هایی که در فهرست خود نوشته‌اید همان‌گونه نوشته می‌شوند.',
    en: 'Words of your own list are written as you wrote them there.',
  },
  example: { before: 'به عنوان', after: 'به\u200cعنوان' },
  defaultOn: true,
};

/** What people are told of every rule that can be switched, the half-space engine's included, in the order they run. */
export const RULE_INFOS: readonly RuleInfo[] = [
  ...RULES.filter(({ id }) => !AFTER_SPACING.has(id)),
  ...SPACING_RULES,
  ...RULES.filter(({ id }) => AFTER_SPACING.has(id)),
];

const byId = new Map([...RULE_INFOS, readerWords].map((info) => [info.id, info]));

/** What people are told of the rule that made an edit; undefined for an id that no rule has. */
export function ruleInfo(id: string): RuleInfo | undefined {
  return byId.get(id);
}
