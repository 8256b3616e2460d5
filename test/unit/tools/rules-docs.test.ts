import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RULE_INFOS, RULES, ruleInfo } from '../../../src/text';
import { SPACING_RULES } from '../../../src/text/spacing';
import { TEXT_RULES, textRules } from '../../../src/tools/rules-docs';

test('the page of text rules is what the rules say (npm run docs:rules)', () => {
  expect(readFileSync(TEXT_RULES, 'utf8')).toBe(textRules(RULE_INFOS));
});

test('every rule is listed once, and can be looked up', () => {
  const ids = RULE_INFOS.map(({ id }) => id);
  expect([...ids].sort()).toEqual([...RULES, ...SPACING_RULES].map(({ id }) => id).sort());
  for (const id of [...ids, 'reader-words']) expect(ruleInfo(id)?.title.fa).toMatch(/\p{Script=Arabic}/u);
  expect(ruleInfo('nobody')).toBeUndefined();
});
