import { signal } from '@preact/signals';
import browser, { type Tabs } from 'webextension-polyfill';
import { onMessage, type PageState, sendMessage } from '../shared/messages';
import { DEFAULT_SETTINGS, type Settings } from '../shared/settings';
import { readSettings, SettingsError, updateSettings } from '../shared/settings-store';
import { type MessageKey, t } from '../ui/i18n';

/** What the popup knows of the tab that it was opened on. `lost`: nothing there answers us. */
export type View = { kind: 'loading' } | { kind: 'forbidden' } | { kind: 'lost' } | { kind: 'page'; state: PageState };

export const view = signal<View>({ kind: 'loading' });
export const settings = signal<Settings>(DEFAULT_SETTINGS);
export const screen = signal<'main' | 'changes' | 'comfort'>('main');
/** The last thing that happened, said once to everybody. */
export const said = signal<{ text: string; tone: 'calm' | 'danger' } | undefined>(undefined);

let tab: Tabs.Tab | undefined;

/** The tab's id; messages to the page go there. */
export function tabId(): number {
  if (tab?.id === undefined) throw new Error('there is no tab');
  return tab.id;
}

export const say = (text: string) => {
  said.value = { text, tone: 'calm' };
};
export const complain = (text: string) => {
  said.value = { text, tone: 'danger' };
};

/** Asks for the tab's state and the settings, both at once. */
export async function load(): Promise<void> {
  const stored = readSettings();
  const state = await askPage(async () => {
    [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return sendMessage('inspectTab', { tabId: tabId() });
  });
  settings.value = await stored;
  view.value = state;
}

async function askPage(ask: () => Promise<PageState | 'forbidden' | undefined>): Promise<View> {
  try {
    const state = await ask();
    if (state === 'forbidden') return { kind: 'forbidden' };
    return state ? { kind: 'page', state } : { kind: 'lost' };
  } catch {
    return { kind: 'lost' };
  }
}

/** Keeps the numbers right while mending goes on. */
export function followPage() {
  onMessage('report', ({ data, sender }) => {
    if (sender.tab?.id === tab?.id && view.value.kind === 'page') view.value = { kind: 'page', state: data };
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

const PROBLEMS: Record<SettingsError['problem'], MessageKey> = {
  full: 'settingsFull',
  newer: 'settingsNewer',
  failed: 'settingsFailed',
};

/** Saves a change of the settings; says so when the browser does not take it. */
export async function change(how: (settings: Settings) => Settings): Promise<void> {
  const before = settings.value;
  settings.value = how(before);
  try {
    settings.value = await updateSettings(how);
  } catch (error) {
    settings.value = before;
    complain(t(PROBLEMS[error instanceof SettingsError ? error.problem : 'failed']));
  }
}
