import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, it, vi } from 'vitest';
import { updateSettings } from '../../../src/shared/settings-store';
import { complain } from '../../../src/ui/said';
import { change, damaged, loadSettings, settings } from '../../../src/ui/settings';
import { grantLocks } from '../shared/locks';
import { speak } from './speak';

vi.mock('../../../src/ui/said', () => ({ complain: vi.fn() }));

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  grantLocks();
  speak('en');
  await loadSettings();
});

it('a change is shown at once, and stays', async () => {
  const saving = change((s) => ({ ...s, mode: 'click' }));
  expect(settings.value.mode).toBe('click');
  expect(await saving).toBe(true);
  expect(settings.value.mode).toBe('click');
});

it('what is shown never falls back to an older change while newer ones are on their way', async () => {
  const shown: number[] = [];
  const stop = settings.subscribe(({ readingSpeed }) => readingSpeed !== undefined && shown.push(readingSpeed));
  await Promise.all([100, 110, 120].map((readingSpeed) => change((s) => ({ ...s, readingSpeed }))));
  stop();
  expect(shown).toEqual([...shown].sort((a, b) => a - b));
  expect(shown.at(-1)).toBe(120);
});

it('a change that the browser does not take is told, and what is stored is shown again', async () => {
  await change((s) => ({ ...s, mode: 'click' }));
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('quota exceeded'));
  expect(await change((s) => ({ ...s, mode: 'auto' }))).toBe(false);
  expect(settings.value.mode).toBe('click');
  expect(complain).toHaveBeenCalledWith(expect.stringContaining('no room left'));
});

it('a change made elsewhere is followed', async () => {
  await updateSettings((s) => ({ ...s, style: 'joined' }));
  expect(settings.value.style).toBe('joined');
});

it('damaged settings are told of until something is saved', async () => {
  expect(damaged.value).toBe(false);
  await fakeBrowser.storage.local.set({ settings: { version: 1, mode: 'sometimes' } });
  await vi.waitFor(() => expect(damaged.value).toBe(true));
  await change((s) => ({ ...s, style: 'joined' }));
  await vi.waitFor(() => expect(damaged.value).toBe(false));
});
