import { useState } from 'preact/hooks';
import { type MessageKey, t } from '../shared/i18n';
import type { PageState } from '../shared/messages';
import { Icon } from '../ui/Icon';
import { settings } from '../ui/settings';
import { CopyOptions } from './CopyOptions';
import { copy, refused } from './copy';

/** The copy button with its options, and the text itself where the browser refuses the clipboard. */
export function Copy({ state }: { state: PageState }) {
  const [open, setOpen] = useState(false);
  const selection = state.selectedWords > 0;
  const { format } = settings.value.copy;
  return (
    <section class="copy">
      <div class="joined">
        <button type="button" class="button main" onClick={() => void copy(settings.value.copy, selection)}>
          <Icon name="copy" />
          {t(selection ? 'copySelection' : 'copyClean')}
          {format !== 'plain' && <small>{t(`format_${format}` satisfies MessageKey)}</small>}
        </button>
        <button
          type="button"
          class="button main square"
          aria-label={t('copyOptions')}
          title={t('copyOptions')}
          aria-expanded={open}
          aria-controls="copy-options"
          onClick={() => setOpen(!open)}
        >
          <Icon name="down" />
        </button>
      </div>
      <div id="copy-options" class="card" hidden={!open}>
        <CopyOptions />
      </div>
      {refused.value !== undefined && <Refused key={refused.value} text={refused.value} />}
    </section>
  );
}

function selectAll(field: HTMLTextAreaElement | null) {
  field?.focus();
  field?.select();
}

function Refused({ text }: { text: string }) {
  return (
    <textarea class="field" readOnly lang="fa" dir="auto" rows={5} aria-label={t('copyRefused')} ref={selectAll}>
      {text}
    </textarea>
  );
}
