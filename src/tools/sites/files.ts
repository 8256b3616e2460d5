import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { RuleSource } from '../../sites/schema';
import { inProject } from '../places';

export const RULES_DIR = inProject('src/sites/rules/');
const LIST = inProject('src/sites/rule-files.ts');

/** The rule files by name without «.json», sorted: their text as it stands. */
export function readRuleFiles(dir: string = RULES_DIR): Map<string, string> {
  const names = readdirSync(dir).filter((name) => name.endsWith('.json'));
  return new Map(names.sort().map((name) => [name.slice(0, -5), readFileSync(dir + name, 'utf8')]));
}

/** The name of the file that holds a rule, without «.json». */
export function fileOfRule(id: string): string | undefined {
  for (const [name, text] of readRuleFiles())
    if ((JSON.parse(text) as RuleSource[]).some((rule) => rule.id === id)) return name;
  return undefined;
}

export function writeRuleFile(name: string, text: string): void {
  writeFileSync(`${RULES_DIR}${name}.json`, text);
}

/** The TypeScript list of rule files; a bundler needs each named. */
export function ruleListSource(names: readonly string[]): string {
  const variable = (name: string) => name.replace(/[^a-z0-9]+(.)/g, (_, next: string) => next.toUpperCase());
  const safe = (name: string) => (/^\d/.test(name) ? `site${variable(name)}` : variable(name));
  const imports = names.map((name) => `import ${safe(name)} from './rules/${name}.json';`);
  const items = names.map((name) => `  ${safe(name)},`);
  return [
    '// Written by `npm run site:check -- --write` and `npm run site:new`: one line for each file in rules/.',
    ...imports,
    "import type { RuleSource } from './schema';",
    '',
    'export const ruleFiles = [',
    ...items,
    '] as readonly (readonly RuleSource[])[];',
    '',
  ].join('\n');
}

export function writeRuleList(names: readonly string[]): void {
  writeFileSync(LIST, ruleListSource(names));
}

export function readRuleList(): string {
  return readFileSync(LIST, 'utf8');
}
