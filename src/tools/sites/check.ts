// npm run site:check [-- --write]
// Checks all rule files. Prints what is wrong and what to do, then which rules were not known to hold for long, and which
// say the same.
// --write puts files into the canonical form and renews the list of files. Exits 1 when anything is wrong.
import { checkAcross, checkRuleFile, type RuleProblem } from '../../sites/check';
import { formatRules } from '../../sites/format';
import type { RuleSource, SiteRule } from '../../sites/schema';
import { factsReport } from './facts';
import { readRuleFiles, readRuleList, ruleListSource, writeRuleFile, writeRuleList } from './files';
import { parseSelector } from './selectors';

const STALE_DAYS = 2 * 365;

function main(write: boolean): number {
  const names = [...readRuleFiles().keys()];
  if (write) tidy(names);
  const files = new Map<string, SiteRule[]>();
  const problems: RuleProblem[] = [];
  for (const [name, text] of readRuleFiles()) {
    const checked = checkRuleFile(`rules/${name}.json`, text, parseSelector);
    files.set(`rules/${name}.json`, checked.rules);
    problems.push(...checked.problems);
  }
  problems.push(...checkAcross(files));
  if (readRuleList() !== ruleListSource(names))
    problems.push({
      file: 'rule-files.ts',
      path: '',
      message: 'does not list the files in rules/: run `npm run site:check -- --write`',
    });
  for (const { file, path, message } of problems) console.error(`src/sites/${file} ${path}: ${message}`);
  const rules = [...files.values()].flat();
  for (const line of staleReport(rules, new Date())) console.log(line);
  for (const line of [...duplicateReport(rules), ...factsReport(rules)]) console.log(line);
  const hosts = rules.reduce((sum, rule) => sum + rule.hosts.length, 0);
  console.log(`${files.size} files, ${rules.length} rules, ${hosts} hosts, ${problems.length} problems`);
  return problems.length > 0 ? 1 : 0;
}

function tidy(names: readonly string[]): void {
  for (const [name, text] of readRuleFiles()) {
    try {
      writeRuleFile(name, formatRules(JSON.parse(text) as RuleSource[]));
    } catch {
      console.error(`${name}.json was left as it is: it must be mended by hand first`);
    }
  }
  writeRuleList(names);
}

/** One line a day of last sighting that is long past, oldest first, with the rules that it concerns. */
function staleReport(rules: readonly SiteRule[], today: Date): string[] {
  const limit = new Date(today.getTime() - STALE_DAYS * 86_400_000).toISOString().slice(0, 10);
  const days = [...new Set(rules.map(({ seen }) => seen))].filter((seen) => seen < limit).sort();
  return days.map((day) => {
    const old = rules.filter(({ seen }) => seen === day);
    return `last known to hold on ${day}: ${old.length} rules, such as ${old[0]!.id}: look at a page of theirs`;
  });
}

/** Rules that name the same parts by the same selectors: they may be one family. */
function duplicateReport(rules: readonly SiteRule[]): string[] {
  const firstWith = new Map<string, SiteRule>();
  return rules.flatMap((rule) => {
    const story = JSON.stringify(rule.story);
    const first = firstWith.get(story);
    if (!first) firstWith.set(story, rule);
    return first
      ? [`the same story selectors in ${first.id} and ${rule.id}: make them one rule if their notes agree`]
      : [];
  });
}

process.exitCode = main(process.argv.includes('--write'));
