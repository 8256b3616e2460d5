import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SETTINGS_KEY } from '../../../src/shared/names';
import { DEFAULT_SETTINGS } from '../../../src/shared/settings';
import {
  areDamaged,
  DAMAGED_KEY,
  readSettings,
  SettingsError,
  updateSettings,
  watchSettings,
} from '../../../src/shared/settings-store';
import { grantLocks } from './locks';

const stored = async () => (await fakeBrowser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
const problemOf = async (work: Promise<unknown>) => {
  const error = await work.catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(SettingsError);
  return (error as SettingsError).problem;
};

describe('the settings store', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.restoreAllMocks();
    grantLocks();
  });

  it('reads defaults where nothing is stored', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('reads defaults when the storage does not answer', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps every one of many changes made at once', async () => {
    const names = Array.from({ length: 20 }, (_, at) => `site${at}.ir`);
    await Promise.all(names.map((site) => updateSettings((s) => ({ ...s, sites: { ...s.sites, [site]: 'never' } }))));
    expect(Object.keys((await readSettings()).sites)).toEqual(names);
  });

  it('notes when the change was made', async () => {
    const before = Date.now();
    const { changedAt } = await updateSettings((s) => ({ ...s, mode: 'click' }));
    expect(changedAt).toBeGreaterThanOrEqual(before);
    expect((await updateSettings((s) => s, 77)).changedAt).toBe(77);
  });

  it('sets damaged settings aside before it writes over them', async () => {
    const damaged = { version: 1, mode: 'sometimes', sites: { 'a.ir': 'never' } };
    await fakeBrowser.storage.local.set({ [SETTINGS_KEY]: damaged });
    expect(await areDamaged()).toBe(true);
    const saved = await updateSettings((s) => ({ ...s, style: 'joined' }));
    expect(await areDamaged()).toBe(false);
    expect(saved).toMatchObject({ mode: 'auto', sites: { 'a.ir': 'never' }, style: 'joined' });
    const all = await fakeBrowser.storage.local.get(null);
    const aside = Object.entries(all).filter(([key]) => key.startsWith(DAMAGED_KEY));
    expect(aside.map(([, value]) => value)).toEqual([damaged]);
  });

  it('says that the storage is full, and leaves what is stored', async () => {
    await updateSettings((s) => ({ ...s, mode: 'click' }));
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('Resource::kQuotaBytes quota exceeded'));
    expect(await problemOf(updateSettings((s) => ({ ...s, mode: 'auto' })))).toBe('full');
    expect((await readSettings()).mode).toBe('click');
  });

  it('reads what it can of a newer version, and does not write over it', async () => {
    const newer = { version: 99, mode: 'click', sites: 'of another form' };
    await fakeBrowser.storage.local.set({ [SETTINGS_KEY]: newer });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, mode: 'click' });
    expect(await areDamaged()).toBe(false);
    expect(await problemOf(updateSettings((s) => ({ ...s, mode: 'auto' })))).toBe('newer');
    expect(await stored()).toEqual(newer);
  });

  it('refuses a change that would not read again', async () => {
    expect(await problemOf(updateSettings((s) => ({ ...s, readingSpeed: Number.NaN })))).toBe('failed');
    expect(await stored()).toBeUndefined();
  });

  it('goes on after a change that failed', async () => {
    await problemOf(
      updateSettings(() => {
        throw new Error('a bug');
      }),
    );
    expect((await updateSettings((s) => ({ ...s, mode: 'click' }))).mode).toBe('click');
  });

  it('tells of changes until it is told to stop', async () => {
    const modes: string[] = [];
    const watching = new AbortController();
    watchSettings(({ mode }) => modes.push(mode), watching.signal);
    await updateSettings((s) => ({ ...s, mode: 'click' }));
    watching.abort();
    await updateSettings((s) => ({ ...s, mode: 'auto' }));
    expect(modes).toEqual(['click']);
  });
});
