import { formatNumber, type MessageKey, t } from '../shared/i18n';
import { type PageState, sendMessage } from '../shared/messages';
import { Icon, type IconName } from '../ui/Icon';
import { complain } from '../ui/said';
import { screen, tabId } from './model';
import { saveMarkdown } from './save';

function Row({ to, icon, name, note }: { to: 'changes' | 'comfort'; icon: IconName; name: MessageKey; note?: string }) {
  return (
    <button
      type="button"
      id={`to-${to}`}
      class="row"
      onClick={() => {
        screen.value = to;
      }}
    >
      <Icon name={icon} />
      <span>{t(name)}</span>
      {note && <span class="count small">{note}</span>}
      <Icon name="forward" />
    </button>
  );
}

function Act({ icon, name, act }: { icon: IconName; name: MessageKey; act(): Promise<void> }) {
  return (
    <button type="button" class="button plain act" onClick={() => void act().catch(() => complain(t('pageSilent')))}>
      <Icon name={icon} />
      <span>{t(name)}</span>
    </button>
  );
}

async function leaveTo(message: 'print' | 'startPicker') {
  await sendMessage(message, undefined, tabId());
  window.close();
}

/** The ways to the other screens, and what else can be done with the page. */
export function Rows({ state }: { state: PageState }) {
  const changed = state.hidden + state.mended;
  return (
    <>
      <nav class="card rows" aria-label={t('more')}>
        {state.on && (
          <Row to="changes" icon="changes" name="changesTitle" note={changed ? formatNumber(changed) : undefined} />
        )}
        <Row to="comfort" icon="comfort" name="comfortTitle" />
      </nav>
      <section class="acts" aria-label={t('export')}>
        <Act icon="print" name="exportPrint" act={() => leaveTo('print')} />
        <Act icon="save" name="exportMarkdown" act={saveMarkdown} />
        {state.on && <Act icon="pick" name="pickMore" act={() => leaveTo('startPicker')} />}
      </section>
    </>
  );
}
