import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SYNC_STATE_KEY } from '../../../src/shared/names';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/shared/settings';
import { readSettings, updateSettings } from '../../../src/shared/settings-store';
import { startSync } from '../../../src/shared/settings-sync';
import { settingsOfItems, syncItems } from '../../../src/shared/sync-items';
import { grantLocks } from './locks';

const account = async () => settingsOfItems(await fakeBrowser.storage.sync.get(null)) as Settings | undefined;
const fromOtherDevice = (settings: Partial<Settings>) =>
  fakeBrowser.storage.sync.set(syncItems({ ...DEFAULT_SETTINGS, sync: true, changedAt: 0, ...settings }));
/** The quiet after a change, and everything that waits for it. */
const settle = () => vi.advanceTimersByTimeAsync(10_000);
const state = async () => (await fakeBrowser.storage.local.get(SYNC_STATE_KEY))[SYNC_STATE_KEY];

describe('syncing', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 1_000_000 });
    fakeBrowser.reset();
    grantLocks();
    startSync();
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it('hands nothing to the account as long as the reader has not asked for it', async () => {
    await updateSettings((s) => ({ ...s, mode: 'click' }));
    await settle();
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
  });

  it('hands many quick changes over at once', async () => {
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
    await updateSettings((s) => ({ ...s, sync: true }));
    for (const mode of ['click', 'auto', 'click'] as const) {
      await vi.advanceTimersByTimeAsync(500);
      await updateSettings((s) => ({ ...s, mode }));
    }
    await settle();
    expect((await account())?.mode).toBe('click');
    expect(set).toHaveBeenCalledTimes(1);
    expect(await state()).toMatchObject({ at: expect.any(Number) });
  });

  it('leaves nothing of a longer change in the account', async () => {
    await updateSettings((s) => ({ ...s, sync: true, words: { never: ['گ'.repeat(9_000)], always: [] } }));
    await settle();
    expect(Object.keys(await fakeBrowser.storage.sync.get(null)).length).toBeGreaterThan(3);
    await updateSettings((s) => ({ ...s, words: { never: [], always: [] } }));
    await settle();
    expect(await fakeBrowser.storage.sync.get(null)).toEqual(syncItems(await readSettings()));
  });

  it('takes a newer change of another device over, and does not send it back', async () => {
    await updateSettings((s) => ({ ...s, sync: true }));
    await settle();
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
    await fromOtherDevice({ mode: 'click', changedAt: Date.now() + 5_000 });
    set.mockClear();
    await settle();
    expect((await readSettings()).mode).toBe('click');
    expect(set).not.toHaveBeenCalled();
  });

  it('keeps its own change when the account has an older one', async () => {
    await updateSettings((s) => ({ ...s, sync: true, mode: 'click' }));
    await settle();
    await fromOtherDevice({ mode: 'auto', changedAt: 5 });
    await settle();
    expect((await readSettings()).mode).toBe('click');
    expect((await account())?.mode).toBe('click');
  });

  it('loses nothing of either side when a device joins', async () => {
    await fromOtherDevice({ words: { never: ['گل'], always: [] }, sites: { 'a.ir': 'never' }, changedAt: 500 });
    await updateSettings((s) => ({ ...s, words: { never: ['باران'], always: [] } }));
    await settle();
    await updateSettings((s) => ({ ...s, sync: true }));
    await settle();
    for (const settings of [await readSettings(), await account()]) {
      expect(settings).toMatchObject({ words: { never: ['باران', 'گل'] }, sites: { 'a.ir': 'never' } });
    }
  });

  it('says when the settings are too large, and when the browser refuses', async () => {
    await updateSettings((s) => ({ ...s, sync: true }));
    await settle();
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('MAX_WRITE_OPERATIONS_PER_HOUR'));
    await updateSettings((s) => ({ ...s, mode: 'click' }));
    await settle();
    expect(await state()).toMatchObject({ problem: 'failed' });
    const many = Array.from({ length: 9_000 }, (_, at) => `واژه${at}`);
    await updateSettings((s) => ({ ...s, words: { never: many, always: [] } }));
    await settle();
    expect(await state()).toMatchObject({ problem: 'tooLarge' });
    expect((await readSettings()).words.never).toHaveLength(9_000);
  });
});
