import { signal } from '@preact/signals';
import type { Tabs } from 'webextension-polyfill';
import browser from '../shared/browser';
import { onMessage, type PageState, sendMessage } from '../shared/messages';
import { loadSettings } from '../ui/settings';

/** What the popup knows of the tab that it was opened on. `lost`: nothing there answers us. */
export type View = { kind: 'loading' } | { kind: 'forbidden' } | { kind: 'lost' } | { kind: 'page'; state: PageState };

export const view = signal<View>({ kind: 'loading' });
export const screen = signal<'main' | 'changes' | 'comfort' | 'report'>('main');

let tab: Tabs.Tab | undefined;

/** The tab's id; messages to the page go there. */
export function tabId(): number {
  if (tab?.id === undefined) throw new Error('there is no tab');
  return tab.id;
}

/** Milliseconds after which a page that is busy with itself counts as lost; should it answer later, that is shown. */
const LONGEST_SILENCE = 5_000;

/**
 * Asks for the tab's state and the settings, both at once. Where a cleaner runs it answers by itself, sooner than the
 * background can wake up; only where none does is the background asked to put one there.
 */
export async function load(): Promise<void> {
  const silence = setTimeout(() => {
    view.value = { kind: 'lost' };
  }, LONGEST_SILENCE);
  const stored = loadSettings();
  const state = await askPage(async () => {
    [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const answer = await sendMessage('pageState', undefined, tabId()).catch(() => undefined);
    return answer ?? sendMessage('inspectTab', { tabId: tabId() });
  });
  await stored;
  clearTimeout(silence);
  view.value = state;
}

async function askPage(ask: () => Promise<PageState | 'forbidden' | undefined>): Promise<View> {
  // A background that is just ending takes the question with it; the second one wakes a new background.
  const state = (await ask().catch(() => undefined)) ?? (await ask().catch(() => undefined));
  if (state === 'forbidden') return { kind: 'forbidden' };
  return state ? { kind: 'page', state } : { kind: 'lost' };
}

/** Keeps the numbers right while mending goes on. */
export function followPage() {
  onMessage('report', ({ data, sender }) => {
    const { value } = view;
    if (sender.tab?.id !== tab?.id || value.kind !== 'page') return;
    const { problem: _, ...before } = value.state;
    view.value = { kind: 'page', state: { ...before, ...data } };
  });
}

/** Cleans the page or puts it back. */
export async function setPage(on: boolean): Promise<void> {
  view.value = await askPage(() => sendMessage('cleanTab', { tabId: tabId(), on }));
}

export async function reloadTab(): Promise<void> {
  await browser.tabs.reload(tabId());
  window.close();
}
