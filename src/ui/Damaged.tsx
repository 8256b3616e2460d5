import { t } from '../shared/i18n';
import { Notice } from './Notice';
import { damaged } from './settings';

/** Tells the reader of settings that could not be read, and what to do about them; nothing where all is well. */
export const Damaged = () => (damaged.value ? <Notice tone="warn">{t('settingsDamaged')}</Notice> : null);
