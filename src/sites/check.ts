import * as v from 'valibot';
import { formatRules } from './format';
import { resolveRules } from './resolve';
import { RuleFileSchema, type RuleSource, type SiteRule, SiteRuleSchema } from './schema';
import { senseOf } from './sense';

/** What is wrong with a rule file, and what to do about it. */
export interface RuleProblem {
  /** The file's name without a folder, such as "nastooh.json". */
  file: string;
  /** Where in the file, such as "[2].story.body"; empty for the whole file. */
  path: string;
  message: string;
}

export interface CheckedFile {
  /** The rules as far as they could be read; empty when the file is broken. */
  rules: SiteRule[];
  problems: RuleProblem[];
}

/**
 * Checks one rule file: JSON, schema, `like`, selectors, sense, canonical form. Never throws; every problem says where it
 * is and what to do.
 * @param parseSelector throws on what is no selector: a document's `querySelector` will do
 * @param today the day of the check
 */
export function checkRuleFile(
  file: string,
  text: string,
  parseSelector: (selector: string) => unknown,
  today = new Date().toISOString().slice(0, 10),
): CheckedFile {
  const problem = (path: string, message: string): RuleProblem => ({ file, path, message });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { rules: [], problems: [problem('', `is not JSON ${placeOf(error as Error, text)}. ${JSON_HINT}`)] };
  }
  const parsed = v.safeParse(RuleFileSchema, json);
  if (!parsed.success) return { rules: [], problems: parsed.issues.map((issue) => ofIssue(issue, file)) };
  const sources: RuleSource[] = parsed.output;
  const rules = resolveRules(sources);
  const problems = rules.flatMap((rule, i) => [
    ...(v.safeParse(SiteRuleSchema, rule).issues ?? []).map((issue) => ofIssue(issue, file, `[${i}]`)),
    ...selectorsOf(rule, `[${i}]`).flatMap(([path, selector]) => {
      const fault = selectorFault(selector, parseSelector);
      return fault ? [problem(path, fault)] : [];
    }),
    ...senseOf(rule, today).map(([path, message]) => problem(`[${i}]${path}`, message)),
  ]);
  sources.forEach(({ like, id }, i) => {
    if (like !== undefined && (like === id || !sources.some((other) => other.id === like)))
      problems.push(problem(`[${i}].like`, `names "${like}", which is no other rule of this file: correct the id`));
  });
  if (problems.length === 0 && formatRules(sources) !== text)
    problems.push(problem('', 'is not in the canonical form: run `npm run site:check -- --write`'));
  return { rules, problems };
}

/** What is wrong between files: the same host or id twice. */
export function checkAcross(files: ReadonlyMap<string, readonly SiteRule[]>): RuleProblem[] {
  const owners = new Map<string, string>();
  const problems: RuleProblem[] = [];
  for (const [file, rules] of files) {
    for (const rule of rules) {
      for (const key of [`id "${rule.id}"`, ...rule.hosts.map((host) => `host "${host}"`)]) {
        const owner = owners.get(key);
        const message = `${key} is already in ${owner}: take it out of one of the two`;
        if (owner) problems.push({ file, path: rule.id, message });
        owners.set(key, `${file} (${rule.id})`);
      }
    }
  }
  return problems;
}

const JSON_HINT = 'Look for a missing or an extra comma, bracket or quotation mark near there.';

/** The line of a mistake, which JSON.parse tells as an offset, or not at all. */
function placeOf({ message }: Error, text: string): string {
  const offset = /position (\d+)/.exec(message)?.[1];
  return offset === undefined ? 'to its end' : `from line ${text.slice(0, Number(offset)).split('\n').length} on`;
}

const NAMES: Record<string, string> = {
  string: 'text in quotation marks',
  Array: 'a list in [ ]',
  Object: 'a group in { }',
};

function ofIssue(issue: v.BaseIssue<unknown>, file: string, prefix = ''): RuleProblem {
  const dotted = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  const unknownKey = issue.type === 'strict_object' && issue.expected === 'never';
  const missing = issue.received === 'undefined';
  const message = unknownKey
    ? `"${issue.path?.at(-1)?.key}" is no name that a rule knows: correct the spelling or take the line out`
    : missing
      ? 'is missing: add it'
      : issue.message.startsWith('Invalid')
        ? `must be ${NAMES[issue.expected ?? ''] ?? issue.expected}, not ${issue.received}`
        : issue.message;
  return { file, path: prefix + dotted.join(''), message };
}

function selectorsOf(rule: SiteRule, at: string): [path: string, selector: string][] {
  return [
    ...Object.entries(rule.story).map(([role, selector]): [string, string] => [`${at}.story.${role}`, selector]),
    ...rule.clutter.map(({ selector }, i): [string, string] => [`${at}.clutter[${i}].selector`, selector]),
  ];
}

function selectorFault(selector: string, parseSelector: (selector: string) => unknown): string | undefined {
  try {
    parseSelector(selector);
    return undefined;
  } catch {
    return `"${selector}" is no CSS selector: write a class as ".name", an id as "#name", with ", " between several`;
  }
}
