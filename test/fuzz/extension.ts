import { readFileSync } from 'node:fs';
import { fakeBrowser } from '@webext-core/fake-browser';
import { vi } from 'vitest';
import { SPACING_DATA } from '../../src/shared/names';
import { grantLocks } from '../unit/shared/locks';

/** A part of the browser's API that does nothing and remembers that it was asked. */
export function recorder(calls: string[], name: string): unknown {
  const answer = async () => {
    calls.push(name);
    return name.includes('getRegistered') ? [] : {};
  };
  return new Proxy(answer, {
    get: (_, key) => (typeof key === 'string' && key !== 'then' ? recorder(calls, `${name}.${key}`) : undefined),
  });
}

/** The extension's own files, as the background reads them; there is no other. */
async function ownFile(address: string): Promise<Response> {
  if (!address.endsWith(SPACING_DATA)) throw new TypeError(`nothing is fetched from ${address}`);
  return new Response(readFileSync(new URL('../../src/text/data/spacing.bin', import.meta.url)));
}

/** What a browser gives back for a message: nothing, a result, or an error as data. */
export type Reply = undefined | { res?: unknown } | { err: unknown };

/**
 * Stands in for a browser in which our scripts run. Call before they are imported.
 * @param page answers what is sent to pages; nothing, if it is left out
 */
export function startBrowser(page: (message: { type: string; data?: unknown }) => Reply = () => ({})) {
  grantLocks();
  const calls: string[] = [];
  for (const name of ['scripting', 'permissions', 'action', 'contextMenus', 'commands']) {
    vi.spyOn(fakeBrowser, name as 'action', 'get').mockReturnValue(recorder(calls, name) as never);
  }
  vi.stubGlobal('fetch', ownFile);
  vi.stubGlobal('chrome', {
    ...fakeBrowser,
    tabs: {
      ...fakeBrowser.tabs,
      sendMessage: (_tab: number, message: { type: string }, _: unknown, done: (r: Reply) => void) =>
        done(page(message)),
    },
  });
  return {
    /** Names of what was asked of the parts that do nothing. */
    calls,
    /** Delivers a message as a browser does; settles when it is answered, or at once when nobody will. */
    async deliver(message: unknown, sender: object): Promise<Reply> {
      return new Promise((resolve) => {
        void fakeBrowser.runtime.onMessage.trigger(message, sender, resolve).then((waits: unknown[]) => {
          if (!waits.includes(true)) resolve(undefined);
        });
      });
    },
  };
}
