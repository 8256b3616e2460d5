import { describe, expect, it } from 'vitest';
import { MIGRATIONS, type Migration, migrate, NewerSettingsError } from '../../../src/shared/migrations';
import { SETTINGS_VERSION } from '../../../src/shared/settings';

const steps: Migration[] = [
  { version: 2, since: '2026-01-01', migrate: ({ colour, ...rest }) => ({ ...rest, theme: colour }) },
  { version: 3, since: '2026-02-01', migrate: (s) => ({ ...s, theme: [s.theme] }) },
];

describe('migrations', () => {
  it('take every step from the stored version to the present one', () => {
    expect(migrate({ version: 1, colour: 'red', other: 1 }, steps, 3)).toEqual({
      version: 3,
      theme: ['red'],
      other: 1,
    });
    expect(migrate({ version: 2, theme: 'red' }, steps, 3)).toEqual({ version: 3, theme: ['red'] });
  });

  it('leave the present version and what is no settings alone', () => {
    const present = { version: 3, theme: ['red'] };
    expect(migrate(present, steps, 3)).toEqual(present);
    expect(migrate(undefined, steps, 3)).toBeUndefined();
    expect(migrate('text', steps, 3)).toBe('text');
  });

  it('refuse what a later version has written', () => {
    expect(() => migrate({ version: 4 }, steps, 3)).toThrow(NewerSettingsError);
  });

  it('end at the present version, oldest first', () => {
    const versions = MIGRATIONS.map(({ version }) => version);
    expect(versions).toEqual(Array.from({ length: SETTINGS_VERSION - 1 }, (_, at) => at + 2));
    const days = MIGRATIONS.map(({ since }) => since);
    expect(days).toEqual([...days].sort());
  });
});
