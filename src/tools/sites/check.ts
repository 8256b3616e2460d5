// npm run site:check [-- [--write] [--report] [HOST]]
// Checks all rule files, and prints what is wrong and what to do. Exits 1 when anything is wrong.
// --write puts files into the canonical form and renews the list of files. HOST asks for remarks on that site's rule.
// --report adds what those who maintain rules want to know: which may be stale, which say the same, which sites have none.
import { parseArgs } from 'node:util';
import { checkAcross, checkRuleFile, type RuleProblem } from '../../sites/check';
import { formatRules } from '../../sites/format';
import { ruleFor } from '../../sites/match';
import type { RuleSource, SiteRule } from '../../sites/schema';
import { remarksOn } from '../../sites/sense';
import { readRuleFiles, readRuleList, ruleListSource, writeRuleFile, writeRuleList } from './files';
import { report } from './report';
import { isElement, parseSelector } from './selectors';

function check(): { rules: SiteRule[]; files: number; problems: RuleProblem[] } {
  const texts = readRuleFiles();
  const files = new Map<string, SiteRule[]>();
  const problems: RuleProblem[] = [];
  for (const [name, text] of texts) {
    const checked = checkRuleFile(`rules/${name}.json`, text, parseSelector);
    files.set(`rules/${name}.json`, checked.rules);
    problems.push(...checked.problems);
  }
  problems.push(...checkAcross(files));
  if (readRuleList() !== ruleListSource([...texts.keys()]))
    problems.push({
      file: 'rule-files.ts',
      path: '',
      message: 'does not list the files in rules/: run `npm run site:check -- --write`',
    });
  return { rules: [...files.values()].flat(), files: files.size, problems };
}

function tidy(): void {
  const texts = readRuleFiles();
  for (const [name, text] of texts) {
    try {
      writeRuleFile(name, formatRules(JSON.parse(text) as RuleSource[]));
    } catch {
      console.error(`${name}.json was left as it is: it must be mended by hand first`);
    }
  }
  writeRuleList([...texts.keys()]);
}

function remarks(host: string, rules: readonly SiteRule[]): string[] {
  const rule = ruleFor(`https://${host}/`, rules);
  if (!rule) return [`${host} has no rule`];
  return remarksOn(rule, isElement).map((remark) => `${rule.id}, look again: ${remark}`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' }, report: { type: 'boolean' } },
});
if (values.write) tidy();
const { rules, files, problems } = check();
for (const { file, path, message } of problems) console.error(`src/sites/${file} ${path}: ${message}`);
for (const line of positionals.flatMap((host) => remarks(host, rules))) console.log(line);
if (values.report) for (const line of report(rules, new Date())) console.log(line);
const hosts = rules.reduce((sum, rule) => sum + rule.hosts.length, 0);
console.log(
  problems.length
    ? `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}: see above`
    : `All right: ${files} files, ${rules.length} rules, ${hosts} hosts.`,
);
process.exitCode = problems.length ? 1 : 0;
