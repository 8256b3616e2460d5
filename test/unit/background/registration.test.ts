import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Scripting } from 'webextension-polyfill';
import { isUnfinished, reconcile } from '../../../src/background/registration';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/shared/settings';

type Script = Scripting.RegisteredContentScript;

const registered = new Map<string, Script>();
const scripting = {
  getRegisteredContentScripts: async () => [...registered.values()],
  unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
    for (const id of ids) registered.delete(id);
  },
  registerContentScripts: async (scripts: Script[]) => {
    for (const script of scripts) registered.set(script.id, script);
  },
};
const settings = async () => DEFAULT_SETTINGS;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  registered.clear();
  Object.assign(fakeBrowser, { scripting, permissions: { getAll: async () => ({ origins: ['*://*/*'] }) } });
});

it('registers the known sites, and is at its end then', async () => {
  await reconcile(settings);
  expect(registered.get('yjc')?.js).toContain('/content/early.js');
  expect(await isUnfinished()).toBe(false);
});

it('registers nothing twice, and takes out what is not wanted any more', async () => {
  await reconcile(settings);
  const [register, before] = [vi.spyOn(scripting, 'registerContentScripts'), registered.size];
  await reconcile(async () => ({ ...DEFAULT_SETTINGS, sites: { 'yjc.ir': 'never' } }));
  expect(registered.has('yjc')).toBe(false);
  expect(registered.size).toBe(before - 3);
  expect(register.mock.calls.flatMap(([scripts]) => scripts.map(({ id }) => id))).toEqual(['elsewhere']);
});

it('goes by the last of several wishes, one after the other', async () => {
  const running: string[] = [];
  const slow = (name: string, sites: Settings['sites']) => async () => {
    running.push(name);
    await new Promise((resolve) => setTimeout(resolve));
    running.push(name);
    return { ...DEFAULT_SETTINGS, sites };
  };
  await Promise.all([reconcile(slow('first', { 'yjc.ir': 'never' })), reconcile(slow('second', {}))]);
  expect(running).toEqual(['first', 'first', 'second', 'second']);
  expect(registered.has('yjc')).toBe(true);
});

it('knows that it was ended amid its work, until it has been done again', async () => {
  const ended = vi.spyOn(scripting, 'registerContentScripts').mockReturnValueOnce(new Promise(() => undefined));
  void reconcile(settings);
  await vi.waitFor(() => expect(ended).toHaveBeenCalled());
  vi.resetModules();
  const woken = await import('../../../src/background/registration');
  expect(await woken.isUnfinished()).toBe(true);
  await woken.reconcile(settings);
  expect(registered.has('yjc')).toBe(true);
  expect(await woken.isUnfinished()).toBe(false);
});

it('stays unfinished when the browser refuses', async () => {
  vi.spyOn(scripting, 'registerContentScripts').mockRejectedValueOnce(new Error('refused'));
  vi.resetModules();
  const background = await import('../../../src/background/registration');
  await expect(background.reconcile(settings)).rejects.toThrow('refused');
  expect(await background.isUnfinished()).toBe(true);
});
