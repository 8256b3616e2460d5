import fc from 'fast-check';
import { expect } from 'vitest';
import { checkRuleFile } from '../../src/sites/check';
import { readRuleFiles } from '../../src/tools/sites/files';
import { parseSelector } from '../../src/tools/sites/selectors';
import { damaged, damagedText } from './damage';
import { fuzz, property } from './runs';

const text = readRuleFiles().get('nastooh')!;

fuzz('files of site rules that are damaged', () => {
  const files = fc.oneof(
    damagedText(text),
    damaged(JSON.parse(text)).map((value) => JSON.stringify(value, null, 2)),
  );

  property('are refused with a reason, or are rules', 1000, files, (damagedFile) => {
    const { problems, rules } = checkRuleFile('nastooh.json', damagedFile, parseSelector);
    for (const { message } of problems) expect(message).toMatch(/\w/);
    if (!problems.length) expect(rules.length).toBeGreaterThan(0);
  });
});
