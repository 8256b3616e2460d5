import { readFileSync } from 'node:fs';
import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, expect, it, vi } from 'vitest';
import { loadEngine } from '../../../src/background/engine';

const DATA = readFileSync(new URL('../../../src/text/data/spacing.bin', import.meta.url));

afterEach(() => vi.unstubAllGlobals());

it('an engine that could not be loaded is loaded at the next call, and then once for all', async () => {
  fakeBrowser.runtime.getURL = (path: string) => `extension:${path}`;
  const read = vi.fn(async () => new Response(DATA));
  vi.stubGlobal('fetch', read.mockRejectedValueOnce(new Error('unreadable')));
  await expect(loadEngine()).rejects.toThrow('unreadable');
  const [one, two] = await Promise.all([loadEngine(), loadEngine()]);
  expect(one).toBe(two);
  expect(one.mend('می رود')).toHaveLength(1);
  expect(read).toHaveBeenCalledTimes(2);
});
