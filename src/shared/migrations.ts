import { SETTINGS_VERSION } from './settings';

/** A change of the settings' form. Oldest first; none is ever taken out. */
export interface Migration {
  /** The version that it leads to. */
  version: number;
  /** The day when it was written. */
  since: string;
  migrate(stored: Record<string, unknown>): Record<string, unknown>;
}

/** Fields with a default need no migration when they are added; a field whose meaning or form changes does. */
export const MIGRATIONS: readonly Migration[] = [];

/** The settings come from a later version of this extension. */
export class NewerSettingsError extends Error {}

/**
 * Brings stored settings to the present form, step by step.
 * @throws NewerSettingsError when they are of a later form than this version knows
 */
export function migrate(stored: unknown, migrations = MIGRATIONS, present: number = SETTINGS_VERSION): unknown {
  if (typeof stored !== 'object' || stored === null) return stored;
  let value = stored as Record<string, unknown>;
  const version = typeof value.version === 'number' ? value.version : present;
  if (version > present) throw new NewerSettingsError(`settings of version ${version}, newer than ${present}`);
  for (const step of migrations) {
    if (step.version > version) value = { ...step.migrate(value), version: step.version };
  }
  return value;
}
