import { useSignalEffect } from '@preact/signals';
import browser from 'webextension-polyfill';
import { Icon } from '../ui/Icon';
import { t } from '../ui/i18n';
import { Said } from '../ui/said';
import { screen, view } from './model';
import { Page } from './Page';
import { checkGrant } from './site-mode';
import { Forbidden, Lost, Nothing } from './Unable';

function Header() {
  return (
    <header>
      <img src="/icons/48.png" alt="" width="28" height="28" />
      <h1>{t('name')}</h1>
      <button
        type="button"
        class="button plain square"
        aria-label={t('openOptions')}
        title={t('openOptions')}
        onClick={() => void browser.runtime.openOptionsPage().then(() => window.close())}
      >
        <Icon name="settings" />
      </button>
    </header>
  );
}

function Body() {
  const shown = view.value;
  if (shown.kind === 'loading') return <p class="loading soft">{t('loading')}</p>;
  if (shown.kind === 'forbidden') return <Forbidden />;
  if (shown.kind === 'lost') return <Lost />;
  if (viewName() === 'none') return <Nothing site={shown.state.site} />;
  return <Page state={shown.state} />;
}

/** Which of the popup's states is shown. */
function viewName() {
  const shown = view.value;
  if (shown.kind !== 'page') return shown.kind;
  return shown.state.verdict === 'none' && !shown.state.on ? 'none' : 'page';
}

/** The whole popup. */
export function App() {
  useSignalEffect(() => {
    if (view.value.kind === 'page') void checkGrant();
  });
  return (
    <>
      {screen.value === 'main' && <Header />}
      <main data-view={viewName()}>
        <Body />
      </main>
      <Said />
    </>
  );
}
