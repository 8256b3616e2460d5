import { fakeBrowser } from '@webext-core/fake-browser';
import fc from 'fast-check';
import { beforeEach, expect } from 'vitest';
import { backupText, readBackup, withBackup } from '../../src/shared/backup';
import { SETTINGS_KEY } from '../../src/shared/names';
import { areWhole, DEFAULT_SETTINGS, parseSettings, type Settings } from '../../src/shared/settings';
import { readSettings, updateSettings } from '../../src/shared/settings-store';
import { settingsOfItems, syncItems } from '../../src/shared/sync-items';
import { grantLocks } from '../unit/shared/locks';
import { anyJson, damaged, damagedText } from './damage';
import { fuzz, property } from './runs';

/** Settings with something in every field. */
const FULL: Settings = {
  ...DEFAULT_SETTINGS,
  changedAt: 1_700_000_000_000,
  mode: 'click',
  sites: { 'isna.ir': 'never', 'bbc.com/persian': 'auto' },
  rules: { kashida: false, digits: true },
  style: 'joined',
  words: { never: ['میدانی'], always: ['می‌خوانم'] },
  readerRules: { 'isna.ir': { hide: ['.ad', '#side > p'], show: ['.lead'] } },
  comfort: { 'isna.ir': { font: 'vazirmatn', size: 1.2, lineHeight: 2, width: 40, theme: 'sepia' } },
  copy: { format: 'citation', title: false, lead: true, source: true, digits: 'latin', quotes: 'straight' },
  readingSpeed: 240,
  sync: true,
};

const isSelector = (selector: string) => selector.trim() !== '' && !selector.includes('<');
const anySettings = fc.oneof(anyJson, damaged(FULL));

beforeEach(() => {
  fakeBrowser.reset();
  grantLocks();
});

fuzz('settings of any kind', () => {
  property('are read as whole settings', 1500, anySettings, (stored) => {
    expect(areWhole(parseSettings(stored))).toBe(true);
  });

  property(
    'lose only the field that is damaged',
    500,
    fc.tuple(fc.constantFrom(...Object.keys(FULL)), anyJson),
    ([field, value]) => {
      const read = parseSettings({ ...FULL, [field]: value });
      for (const key of Object.keys(FULL) as (keyof Settings)[]) {
        if (key !== field) expect(read[key]).toEqual(FULL[key]);
      }
    },
  );

  property(
    'in storage can be read and changed, and what was damaged is set aside',
    200,
    anySettings,
    async (stored) => {
      await fakeBrowser.storage.local.clear();
      await fakeBrowser.storage.local.set({ [SETTINGS_KEY]: stored });
      expect(areWhole(await readSettings())).toBe(true);
      const refused = await updateSettings((settings) => ({ ...settings, mode: 'click' })).then(
        () => undefined,
        (error) => error.problem,
      );
      const all = await fakeBrowser.storage.local.get(null);
      if (refused) expect(all).toEqual({ [SETTINGS_KEY]: stored });
      else expect((await readSettings()).mode).toBe('click');
      if (!refused && stored !== null && !areWhole(stored)) expect(Object.values(all)).toContainEqual(stored);
    },
  );

  property('make the way through sync in any order and number of parts', 300, damaged(FULL), (stored) => {
    const settings = parseSettings(stored);
    expect(settingsOfItems(syncItems(settings))).toEqual(JSON.parse(JSON.stringify(settings)));
  });

  property('are never made of damaged parts of sync', 500, damaged(syncItems(FULL)), (items) => {
    const read = settingsOfItems(items as Record<string, unknown>);
    expect(areWhole(parseSettings(read))).toBe(true);
  });
});

fuzz('files of settings', () => {
  const text = backupText(FULL);
  const files = fc.oneof(
    damagedText(text),
    damaged(JSON.parse(text)).map((value) => JSON.stringify(value, null, 2)),
    fc.string(),
  );

  property('are taken in whole, or refused with a line that is in the file', 1500, files, (file) => {
    const read = readBackup(file, isSelector);
    if ('problem' in read) {
      expect(read.problem.line).toBeGreaterThanOrEqual(1);
      expect(read.problem.line).toBeLessThanOrEqual(file.split('\n').length);
    } else {
      expect(areWhole(withBackup(FULL, read.settings))).toBe(true);
    }
  });

  property('lose nothing that the reader had', 500, files, (file) => {
    const read = readBackup(file, isSelector);
    const after = 'problem' in read ? FULL : withBackup(FULL, read.settings);
    expect(after.words.never).toEqual(expect.arrayContaining([...FULL.words.never]));
    expect(Object.keys(after.sites)).toEqual(expect.arrayContaining(Object.keys(FULL.sites)));
    expect(Object.keys(after.readerRules)).toEqual(expect.arrayContaining(Object.keys(FULL.readerRules)));
  });
});
