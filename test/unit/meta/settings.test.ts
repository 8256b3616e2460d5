import { describe, expect, it } from 'vitest';
import { backupText, readBackup } from '../../../src/shared/backup';
import {
  areWhole,
  DEFAULT_COMFORT,
  DEFAULT_SETTINGS,
  parseSettings,
  type Settings,
  settingsSchema,
} from '../../../src/shared/settings';
import { settingsOfItems, syncItems } from '../../../src/shared/sync-items';

const NO_RULES = { hide: [], show: [] };

/**
 * For every setting a value that a reader may choose, and one that is no value, with what is sound in it when that is
 * not the default; a new setting needs its line here.
 */
const SAMPLES: { [K in keyof Required<Settings>]: [chosen: Settings[K], damaged: unknown, left?: Settings[K]] } = {
  version: [1, 'one'],
  changedAt: [1_700_000_000_000, 'yesterday'],
  mode: ['click', 'never'],
  sites: [{ 'isna.ir': 'never' }, { 'isna.ir': 'sometimes' }],
  rules: [{ digits: true }, { digits: 'yes' }],
  style: ['joined', 'mine'],
  words: [{ never: ['میدانی'], always: ['می‌خوانم'] }, { never: 'میدانی' }],
  readerRules: [
    { 'isna.ir': { hide: ['.ad'], show: ['.lead'] } },
    { 'isna.ir': { hide: [1] } },
    { 'isna.ir': NO_RULES },
  ],
  comfort: [
    { 'isna.ir': { font: 'vazirmatn', size: 1.2, lineHeight: 2, width: 40, theme: 'sepia' } },
    { 'isna.ir': { size: 100 } },
    { 'isna.ir': DEFAULT_COMFORT },
  ],
  copy: [
    { format: 'citation', title: false, lead: false, source: true, digits: 'latin', quotes: 'straight' },
    { format: 'carrier pigeon' },
  ],
  readingSpeed: [240, 0],
  sync: [true, 'true'],
};

/** Kept on this device alone. */
const NOT_IN_FILES = new Set(['version', 'changedAt', 'sync']);
const names = Object.keys(SAMPLES) as (keyof Settings)[];

it('no setting is without a sample', () => {
  expect(Object.keys(settingsSchema.entries).sort()).toEqual([...names].sort());
});

describe.each(names)('the setting %s', (name) => {
  const [chosen, damaged, left = DEFAULT_SETTINGS[name]] = SAMPLES[name];
  const settings = { ...DEFAULT_SETTINGS, [name]: chosen };

  it('is kept as the reader chose it', () => {
    expect(areWhole(settings)).toBe(true);
    expect(parseSettings(settings)[name]).toEqual(chosen);
    expect(settingsOfItems(syncItems(settings))).toMatchObject({ [name]: chosen });
  });

  it('falls back to its default when it is damaged, and takes nothing with it', () => {
    const read = parseSettings({ ...DEFAULT_SETTINGS, mode: 'click', [name]: damaged });
    expect(read).toEqual({ ...DEFAULT_SETTINGS, mode: 'click', [name]: left });
  });

  it('goes through a file, unless it is of this device alone', () => {
    const read = readBackup(backupText(settings), () => true);
    if (NOT_IN_FILES.has(name)) expect(read).not.toHaveProperty(['settings', name]);
    else expect(read).toMatchObject({ settings: { [name]: chosen } });
  });
});
