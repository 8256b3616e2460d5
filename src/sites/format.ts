import type { RuleSource } from './schema';
import { STORY_ROLES } from './story-roles';

const WIDTH = 120;
const KEYS: readonly (keyof RuleSource)[] = [
  'id',
  'family',
  'like',
  'hosts',
  'articlePaths',
  'notArticlePaths',
  'story',
  'clutter',
  'note',
  'seen',
];
const STORY_KEYS: readonly (keyof NonNullable<RuleSource['story']>)[] = ['root', ...STORY_ROLES];

/**
 * The one way to write a rule file: rules by id; keys in the order in which people read them; hosts, paths and clutter
 * sorted; a list or object on one line when it fits into 120 columns. Parsing and formatting again gives the same bytes.
 */
export function formatRules(rules: readonly RuleSource[]): string {
  const ordered = [...rules].sort((a, b) => compare(a.id, b.id)).map(inOrder);
  return `[\n${ordered.map((rule) => `  ${block(rule, '  ')}`).join(',\n')}\n]\n`;
}

function inOrder(rule: RuleSource): object {
  const sorted: RuleSource = {
    ...rule,
    hosts: [...new Set(rule.hosts)].sort(compare),
    ...(rule.articlePaths && { articlePaths: [...rule.articlePaths].sort(compare) }),
    ...(rule.notArticlePaths && { notArticlePaths: [...rule.notArticlePaths].sort(compare) }),
    ...(rule.story && { story: pick(rule.story, STORY_KEYS) }),
    ...(rule.clutter && {
      clutter: [...rule.clutter]
        .sort((a, b) => compare(a.reason, b.reason) || compare(a.selector, b.selector))
        .map(({ reason, selector }) => ({ reason, selector })),
    }),
  };
  return pick(sorted, KEYS);
}

function pick<T extends object>(from: T, keys: readonly (keyof T)[]): T {
  return Object.fromEntries(keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]])) as T;
}

/** One line a key; `indent` is that of the line on which the block begins. */
function block(value: object, indent: string): string {
  const lines = Object.entries(value).map(([key, inner]) => {
    const start = `${indent}  ${JSON.stringify(key)}: `;
    return start + fitted(inner, `${indent}  `, start.length + 1);
  });
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

function fitted(value: unknown, indent: string, column: number): string {
  const line = oneLine(value);
  if (column + line.length <= WIDTH || typeof value !== 'object' || value === null) return line;
  if (!Array.isArray(value)) return block(value, indent);
  const inner = `${indent}  `;
  return `[\n${value.map((item) => inner + fitted(item, inner, inner.length + 1)).join(',\n')}\n${indent}]`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${JSON.stringify(key)}: ${oneLine(inner)}`)
    .join(', ')} }`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
