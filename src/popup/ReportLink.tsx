import { t } from '../shared/i18n';
import { screen } from './model';

/** The way to a report, small: few readers ever need it. */
export function ReportLink() {
  return (
    <button
      type="button"
      id="to-report"
      class="button plain small report-link"
      onClick={() => {
        screen.value = 'report';
      }}
    >
      {t('reportAsk')}
    </button>
  );
}
