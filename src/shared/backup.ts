import * as v from 'valibot';
import { JsonSyntaxError, type JsonWithLines, parseWithLines } from './json-lines';
import { migrate, NewerSettingsError } from './migrations';
import { type Settings, settingsSchema } from './settings';

/** What a file of settings says of itself. */
const KIND = 'pakkhan-settings';

/** Every field that may stand in a file; a file may hold only some of them. */
const { version, changedAt, sync, ...kept } = settingsSchema.entries;
const fileSchema = v.strictObject({
  kind: v.literal(KIND),
  version,
  ...v.partial(v.object(kept)).entries,
});

/** The part of the settings that a file holds. */
export type BackupSettings = Partial<Omit<Settings, 'version' | 'changedAt' | 'sync'>>;

/** Why a file was refused; nothing of it has been taken over. */
export type BackupProblem =
  | { why: 'syntax' | 'foreign' | 'newer'; line: number }
  /** `path` names the value, `expected` and `received` are what the schema says of it. */
  | { why: 'value'; line: number; path: string; expected: string; received: string }
  | { why: 'selector'; line: number; path: string; selector: string };

/** The settings as a file's text: JSON, with what is not for other devices left out. */
export function backupText({ changedAt: _, sync: __, ...settings }: Settings): string {
  return `${JSON.stringify({ kind: KIND, ...settings }, null, 2)}\n`;
}

/**
 * Reads a file of settings, whole or not at all.
 * @param isSelector whether the browser understands a CSS selector
 */
export function readBackup(
  text: string,
  isSelector: (selector: string) => boolean,
): { settings: BackupSettings } | { problem: BackupProblem } {
  let file: JsonWithLines;
  try {
    file = parseWithLines(text);
  } catch (error) {
    return { problem: { why: 'syntax', line: error instanceof JsonSyntaxError ? error.line : 1 } };
  }
  if (!v.is(v.object({ kind: v.literal(KIND) }), file.value)) return { problem: { why: 'foreign', line: 1 } };
  return check(file, isSelector);
}

function check(file: JsonWithLines, isSelector: (selector: string) => boolean) {
  let migrated: unknown;
  try {
    migrated = migrate(file.value);
  } catch (error) {
    if (error instanceof NewerSettingsError)
      return { problem: { why: 'newer', line: file.lineOf(['version']) } as const };
    throw error;
  }
  const result = v.safeParse(fileSchema, migrated);
  if (!result.success) return { problem: valueProblem(result.issues[0], file) };
  const { kind: _, version: __, ...settings } = result.output;
  const present = Object.fromEntries(
    Object.entries(settings).filter(([field]) => field in (migrated as object)),
  ) as BackupSettings;
  const problem = selectorProblem(present, file, isSelector);
  return problem ? { problem } : { settings: present };
}

function valueProblem(issue: v.BaseIssue<unknown>, file: JsonWithLines): BackupProblem {
  const path = issue.path?.map(({ key }) => key as string | number) ?? [];
  return {
    why: 'value',
    line: file.lineOf(path),
    path: path.join(' › '),
    expected: issue.expected ?? '',
    received: issue.received,
  };
}

function selectorProblem(
  { readerRules = {} }: BackupSettings,
  file: JsonWithLines,
  isSelector: (selector: string) => boolean,
): BackupProblem | undefined {
  for (const [site, rules] of Object.entries(readerRules)) {
    for (const kind of ['hide', 'show'] as const) {
      const at = rules[kind].findIndex((selector) => !isSelector(selector));
      if (at < 0) continue;
      const path = ['readerRules', site, kind, at];
      return { why: 'selector', line: file.lineOf(path), path: path.join(' › '), selector: rules[kind][at]! };
    }
  }
  return undefined;
}

const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];

/** The settings with a file's taken in: single choices and sites become the file's, lists are joined; nothing is lost. */
export function withBackup(settings: Settings, file: BackupSettings): Settings {
  const merged = { ...settings, ...file };
  const readerRules = { ...settings.readerRules };
  for (const [site, { hide, show }] of Object.entries(file.readerRules ?? {})) {
    const own = readerRules[site] ?? { hide: [], show: [] };
    const keptShow = own.show.filter((selector) => !hide.includes(selector));
    const keptHide = own.hide.filter((selector) => !show.includes(selector));
    readerRules[site] = { hide: union(keptHide, hide), show: union(keptShow, show) };
  }
  return {
    ...merged,
    sites: { ...settings.sites, ...file.sites },
    rules: { ...settings.rules, ...file.rules },
    comfort: { ...settings.comfort, ...file.comfort },
    words: {
      never: union(settings.words.never, file.words?.never ?? []),
      always: union(settings.words.always, file.words?.always ?? []),
    },
    readerRules,
  };
}
