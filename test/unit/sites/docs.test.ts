import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { siteRules } from '../../../src/sites';
import { checkRuleFile } from '../../../src/sites/check';
import { formatRules } from '../../../src/sites/format';
import { CLUTTER_REASONS } from '../../../src/sites/reasons';
import type { RuleSource } from '../../../src/sites/schema';
import { SUPPORTED_SITES, supportedSites } from '../../../src/tools/sites/docs';
import { readRuleFiles } from '../../../src/tools/sites/files';
import { parseSelector } from '../../../src/tools/sites/selectors';

describe('docs/supported-sites.md', () => {
  it('is current: run `npm run docs:sites` when this fails', () => {
    expect(readFileSync(SUPPORTED_SITES, 'utf8')).toBe(supportedSites(siteRules));
  });
});

describe('docs/site-rules.md', () => {
  const guide = readFileSync(new URL('../../../docs/site-rules.md', import.meta.url), 'utf8');
  const examples = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text]) => text!);

  it('shows a rule that would pass', () => {
    expect(checkRuleFile('example.json', examples[0]!, parseSelector).problems).toEqual([]);
  });

  it('shows a variant that would pass in the file of its family', () => {
    const family = JSON.parse(readRuleFiles().get('nastooh')!) as RuleSource[];
    const text = formatRules([...family, ...(JSON.parse(examples[1]!) as RuleSource[])]);
    expect(checkRuleFile('nastooh.json', text, parseSelector).problems).toEqual([]);
  });

  it('names every reason and every command there is', () => {
    for (const reason of CLUTTER_REASONS) expect(guide).toContain(`\`${reason}\``);
    const { scripts } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
    const named = [...guide.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name!);
    expect(named.length).toBeGreaterThan(3);
    for (const name of named) expect(scripts).toHaveProperty(name.replace(/\./g, '\\.'));
  });
});
