import { useEffect, useState } from 'preact/hooks';
import browser from '../shared/browser';
import { t } from '../shared/i18n';
import { Logo } from '../ui/Logo';
import { ModeCards } from '../ui/ModeCards';
import { Said } from '../ui/said';
import { Story } from './Story';

/** The key that the browser has really set for cleaning, if any. */
function useShortcut(): string | undefined {
  const [key, setKey] = useState<string>();
  useEffect(() => {
    void browser.commands
      ?.getAll()
      .then((all) => setKey(all.find(({ name }) => name === 'toggle-page')?.shortcut || undefined));
  }, []);
  return key;
}

async function closePage() {
  const tab = await browser.tabs.getCurrent();
  if (tab.id !== undefined) await browser.tabs.remove(tab.id);
}

/** What the extension does, shown on an example, and the one choice to make. */
export function App() {
  const key = useShortcut();
  return (
    <main>
      <header>
        <Logo size={72} />
        <h1>{t('welcomeTitle')}</h1>
        <p>{t('welcomeText')}</p>
      </header>
      <div class="compare">
        <figure>
          <figcaption>{t('welcomeBefore')}</figcaption>
          <Story cleaned={false} />
        </figure>
        <figure>
          <figcaption>{t('welcomeAfter')}</figcaption>
          <Story cleaned={true} />
        </figure>
      </div>
      <section>
        <ModeCards />
        <p class="soft">{t('welcomeChangeLater')}</p>
      </section>
      <section>
        <p>{t('welcomeWhere')}</p>
        {key && <p>{t('welcomeShortcut', `\u2066${key}\u2069`)}</p>}
      </section>
      <p>{t('privacySentence')}</p>
      <button type="button" class="button main" onClick={() => void closePage()}>
        {t('welcomeDone')}
      </button>
      <Said />
    </main>
  );
}
