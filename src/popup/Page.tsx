import { t } from '../shared/i18n';
import type { PageState } from '../shared/messages';
import { problemText } from '../shared/problem';
import { statusText } from '../shared/status-text';
import { Notice } from '../ui/Notice';
import { Switch } from '../ui/Switch';
import { ChangesScreen } from './ChangesScreen';
import { ComfortScreen } from './ComfortScreen';
import { Copy } from './Copy';
import { Counts } from './Counts';
import { screen, setPage } from './model';
import { ReportLink } from './ReportLink';
import { Rows } from './Rows';
import { SiteMode } from './SiteMode';

/** The popup on a page that is a story, or may be one. */
export function Page({ state }: { state: PageState }) {
  if (screen.value === 'changes') return <ChangesScreen site={state.site} />;
  if (screen.value === 'comfort') return <ComfortScreen state={state} />;
  return (
    <>
      <section class={state.on ? 'card page on' : 'card page'}>
        <Switch on={state.on} change={(on) => void setPage(on)}>
          <strong>{t('switchPage')}</strong>
          {/* When this is on the screen is what `npm run bench:popup` measures. */}
          <span class="soft small" elementtiming="told">
            {statusText(state)}
          </span>
        </Switch>
        {state.on && state.verdict === 'unsure' && <Notice>{t('statusUnsureOn')}</Notice>}
        {state.problem && <Notice tone="danger">{problemText(state.problem)}</Notice>}
        {state.on && state.stale.length > 0 && <Notice tone="warn">{t('stale')}</Notice>}
      </section>
      <Copy state={state} />
      <Counts state={state} />
      <Rows state={state} />
      <SiteMode site={state.site} />
      <ReportLink />
    </>
  );
}
