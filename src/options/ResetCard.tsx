import { useState } from 'preact/hooks';
import { t } from '../shared/i18n';
import { DEFAULT_SETTINGS } from '../shared/settings';
import { focused } from '../ui/focus';
import { say } from '../ui/said';
import { change } from '../ui/settings';

export function ResetCard() {
  const [asking, setAsking] = useState(false);
  const reset = async () => {
    setAsking(false);
    if (await change(() => DEFAULT_SETTINGS)) say(t('resetDone'));
  };
  return (
    <section class="card">
      <h3>{t('resetTitle')}</h3>
      <p class="soft">{t('resetText')}</p>
      {asking ? (
        <fieldset class="buttons">
          <legend class="sure">{t('resetSure')}</legend>
          <button type="button" class="button" ref={focused} onClick={() => setAsking(false)}>
            {t('cancel')}
          </button>
          <button type="button" class="button danger" onClick={() => void reset()}>
            {t('resetYes')}
          </button>
        </fieldset>
      ) : (
        <button type="button" class="button danger" onClick={() => setAsking(true)}>
          {t('resetAsk')}
        </button>
      )}
    </section>
  );
}
