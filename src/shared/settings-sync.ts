import { withBackup } from './backup';
import browser from './browser';
import { migrate } from './migrations';
import { SETTINGS_KEY, SYNC_STATE_KEY } from './names';
import { parseSettings, type Settings } from './settings';
import { readSettings, updateSettings } from './settings-store';
import { leftoverKeys, type SyncState, settingsOfItems, syncItems, TooLargeToSyncError } from './sync-items';

/** Browsers allow 120 writes a minute and 1,800 an hour; a reader who drags a slider makes many changes. */
const QUIET_MS = 2_000;

async function remoteSettings(): Promise<Settings | undefined> {
  const remote = settingsOfItems(await browser.storage.sync.get(null));
  return remote && parseSettings(migrate(remote));
}

async function push(settings: Settings) {
  const items = syncItems(settings);
  const present = await browser.storage.sync.get(null);
  await browser.storage.sync.set(items);
  const leftover = leftoverKeys(present, items);
  if (leftover.length) await browser.storage.sync.remove(leftover);
}

async function exchange() {
  const settings = await readSettings();
  if (!settings.sync) return;
  const remote = await remoteSettings();
  if (remote && remote.changedAt > settings.changedAt) {
    await updateSettings(() => ({ ...remote, sync: true }), remote.changedAt);
  } else if (!remote || remote.changedAt < settings.changedAt) {
    await push(settings);
  }
}

/** A device that joins brings its own choices along: those of the account win, lists are joined, nothing is lost. */
async function join() {
  const remote = await remoteSettings();
  if (!remote) return;
  const { version: _, changedAt: __, sync: ___, ...choices } = remote;
  await updateSettings((settings) => ({ ...withBackup(settings, choices), sync: true }));
}

async function told(work: () => Promise<void>) {
  const state: SyncState = { at: Date.now() };
  try {
    await work();
    if (!(await readSettings()).sync) return;
  } catch (error) {
    state.problem = error instanceof TooLargeToSyncError ? 'tooLarge' : 'failed';
  }
  await browser.storage.local.set({ [SYNC_STATE_KEY]: state }).catch(() => undefined);
}

let timer: ReturnType<typeof setTimeout> | undefined;
let queue: Promise<void> = Promise.resolve();

const inTurn = (work: () => Promise<void>) => {
  queue = queue.then(() => told(work));
  return queue;
};

const soon = () => {
  clearTimeout(timer);
  timer = setTimeout(() => void inTurn(exchange), QUIET_MS);
};

/**
 * Keeps the settings alike on the reader's devices while they want that; the newest change wins. For the background:
 * call it once, at the top of its script, so that the browser can wake it for changes.
 */
export function startSync() {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync') soon();
    const change = area === 'local' ? changes[SETTINGS_KEY] : undefined;
    if (!change) return;
    const [before, now] = [parseSettings(change.oldValue), parseSettings(change.newValue)];
    if (now.sync && !before.sync) void inTurn(join).then(soon);
    else if (now.sync) soon();
  });
  browser.runtime.onStartup.addListener(soon);
}
