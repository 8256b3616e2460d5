import { useSignalEffect } from '@preact/signals';
import browser from '../shared/browser';
import { t } from '../shared/i18n';
import { Damaged } from '../ui/Damaged';
import { Icon } from '../ui/Icon';
import { Logo } from '../ui/Logo';
import { hush, Said } from '../ui/said';
import { screen, view } from './model';
import { Page } from './Page';
import { ReportScreen } from './ReportScreen';
import { likelyComplaint } from './report';
import { checkGrant } from './site-mode';
import { Forbidden, Lost, Nothing } from './Unable';

function Header() {
  return (
    <header>
      <Logo size={28} />
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
  if (shown.kind === 'loading') return <Waiting />;
  if (shown.kind === 'forbidden') return <Forbidden />;
  if (shown.kind === 'lost') return <Lost />;
  if (screen.value === 'report')
    return <ReportScreen site={shown.state.site} complaint={likelyComplaint(shown.state)} />;
  if (viewName() === 'none') return <Nothing site={shown.state.site} />;
  return <Page state={shown.state} />;
}

/** Stands where the page's switch will be, in the size of what comes, when the page takes its time to answer. */
function Waiting() {
  return (
    <>
      <section class="card page">
        <div class="switch">
          <span class="words">
            <strong>{t('switchPage')}</strong>
            <span class="soft small">{t('loading')}</span>
          </span>
          <span class="track" />
        </div>
      </section>
      <div class="awaited" />
    </>
  );
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
    screen.value;
    hush();
  });
  useSignalEffect(() => {
    if (view.value.kind === 'page') void checkGrant();
  });
  return (
    <>
      {screen.value === 'main' && <Header />}
      <main data-view={viewName()}>
        {screen.value === 'main' && <Damaged />}
        <Body />
      </main>
      <Said />
    </>
  );
}
