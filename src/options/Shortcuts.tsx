import { useEffect, useState } from 'preact/hooks';
import type { Commands } from 'webextension-polyfill';
import browser from '../shared/browser';
import { t } from '../shared/i18n';
import { complain } from '../ui/said';

/** Firefox opens its own page; the others' has an address that only the browser itself may open from a link. */
async function openShortcuts() {
  const commands = browser.commands as Commands.Static & { openShortcutSettings?(): Promise<void> };
  try {
    if (commands.openShortcutSettings) await commands.openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  } catch {
    complain(t('shortcutsHow'));
  }
}

/** The keys as the browser has really set them, which may be other ones than were asked for. */
export function Shortcuts() {
  const [commands, setCommands] = useState<Commands.Command[]>([]);
  useEffect(() => {
    const look = () => void browser.commands?.getAll().then(setCommands);
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  return (
    <>
      <ul class="card list">
        {commands
          .filter(({ description }) => description)
          .map(({ name, description, shortcut }) => (
            <li key={name} class="line">
              <span>
                {description}
                {!shortcut && <span class="soft small below">{t('shortcutNoneText')}</span>}
              </span>
              {shortcut ? <kbd dir="ltr">{shortcut}</kbd> : <span class="soft">{t('shortcutNone')}</span>}
            </li>
          ))}
      </ul>
      <button type="button" class="button" onClick={() => void openShortcuts()}>
        {t('shortcutsChange')}
      </button>
    </>
  );
}
