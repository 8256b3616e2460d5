import type { PageState } from '../shared/messages';
import { Icon } from '../ui/Icon';
import { t } from '../ui/i18n';
import { copy, refused } from './copy';
import { settings } from './model';

/** The copy button, and the text itself where the browser refuses the clipboard. */
export function Copy({ state }: { state: PageState }) {
  const selection = state.selectedWords > 0;
  return (
    <section class="copy">
      <button type="button" class="button main" onClick={() => void copy(settings.value.copy, selection)}>
        <Icon name="copy" />
        {t(selection ? 'copySelection' : 'copyClean')}
      </button>
      {refused.value !== undefined && (
        <textarea
          class="field"
          readOnly
          lang="fa"
          dir="auto"
          rows={5}
          aria-label={t('copyRefused')}
          ref={(field) => field?.select()}
        >
          {refused.value}
        </textarea>
      )}
    </section>
  );
}
