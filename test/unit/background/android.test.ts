import { fakeBrowser } from '@webext-core/fake-browser';
import { expect, it, vi } from 'vitest';
import { type Reply, startBrowser } from '../../fuzz/extension';

const asked: string[] = [];
const browser = startBrowser(({ type }): Reply => {
  asked.push(type);
  return { res: {} };
});
// Firefox for Android has neither.
for (const name of ['contextMenus', 'commands'] as const)
  vi.spyOn(fakeBrowser, name as 'action', 'get').mockReturnValue(undefined as never);

it('the background works where the browser has neither shortcuts nor menus: the popup is told all the same', async () => {
  await import('../../../src/background/main');
  const popup = { id: 'test-extension-id', url: fakeBrowser.runtime.getURL('') };
  const send = (type: string, data: unknown) => browser.deliver({ id: 1, type, data, timestamp: 1 }, popup);
  expect(await send('inspectTab', { tabId: 1 })).toEqual({ res: {} });
  expect(await send('cleanTab', { tabId: 1, on: true })).toEqual({ res: {} });
  expect(asked).toEqual(['pageState', 'setPage']);
});
