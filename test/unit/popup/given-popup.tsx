import { fakeBrowser } from '@webext-core/fake-browser';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import { App } from '../../../src/popup/App';
import { changes } from '../../../src/popup/changes';
import { refused } from '../../../src/popup/copy';
import { load, screen, view } from '../../../src/popup/model';
import { sendMessage } from '../../../src/shared/messages';
import { grantLocks } from '../shared/locks';
import { speak } from '../ui/speak';

/** A page as its cleaner tells of it. */
export const STATE = {
  verdict: 'article',
  on: true,
  site: 'known.ir',
  hidden: 12,
  mended: 87,
  words: 540,
  characters: 3204,
  selectedWords: 0,
  stale: [],
};
/** What messages are answered, by their names. */
export const REQUESTS: Record<string, unknown> = {};
/** The messages that were sent. */
export const asked: [string, unknown][] = [];

/** Opens the popup on a page in a state. */
export const show = async (state: unknown) => {
  REQUESTS.inspectTab = state;
  await load();
};
export const text = () => document.body.textContent ?? '';
export const button = (name: string) =>
  [...document.querySelectorAll('button')].find((b) =>
    (b.getAttribute('aria-label') ?? b.textContent)?.includes(name),
  )!;

/** Draws the popup before each test of this block; messages must be mocked where it is called. */
export function givenPopup() {
  beforeEach(() => {
    fakeBrowser.reset();
    speak('en');
    grantLocks();
    asked.length = 0;
    for (const key of Object.keys(REQUESTS)) delete REQUESTS[key];
    vi.mocked(sendMessage).mockImplementation((async (type: string, data: unknown) => {
      asked.push([type, data]);
      const answer = REQUESTS[type];
      if (answer instanceof Error) throw answer;
      return answer;
    }) as unknown as typeof sendMessage);
    fakeBrowser.tabs.query = (async () => [{ id: 7 }]) as never;
    fakeBrowser.permissions.contains = async () => true;
    fakeBrowser.runtime.getManifest = () => ({ host_permissions: ['*://*.known.ir/*'] }) as never;
    view.value = { kind: 'loading' };
    screen.value = 'main';
    refused.value = undefined;
    changes.value = undefined;
    // Effects of the first drawing are done then, and can not fall into what a test does.
    act(() => render(<App />, document.body));
  });
  afterEach(() => render(null, document.body));
}
