import { t } from '../shared/i18n';
import { Cards } from './Cards';
import { change, settings } from './settings';

/** The one choice that matters most: by itself, or only on a click. */
export function ModeCards() {
  return (
    <Cards
      legend={t('modeQuestion')}
      value={settings.value.mode}
      options={[
        { value: 'auto', title: t('modeAutoTitle'), text: t('modeAutoText') },
        { value: 'click', title: t('modeClickTitle'), text: t('modeClickText') },
      ]}
      change={(mode) => void change((s) => ({ ...s, mode }))}
    />
  );
}
