import { useEffect, useState } from 'preact/hooks';
import { type MessageKey, t } from '../shared/i18n';
import { Icon } from '../ui/Icon';
import { Select } from '../ui/Select';
import { COMPLAINTS, type Complaint, loadReport, pageReport, reportText, saveReport } from './report';
import { Screen } from './Screen';

const CONTENTS = [
  'reportAddress',
  'reportFound',
  'reportMarkup',
  'reportSettings',
] as const satisfies readonly MessageKey[];

/** Makes a file for those who mend the rules, and says beforehand what is in it. */
export function ReportScreen({ site, complaint: first }: { site: string; complaint: Complaint }) {
  const [complaint, setComplaint] = useState(first);
  useEffect(() => void loadReport(), []);
  const page = pageReport.value;
  return (
    <Screen title={t('reportTitle')}>
      <p>{t('reportText')}</p>
      <Select
        label={t('reportQuestion')}
        value={complaint}
        options={COMPLAINTS.map((value) => [value, t(`complaint_${value}`)] as const)}
        change={(value: Complaint) => setComplaint(value)}
      />
      <section class="card contents">
        <h2 class="legend">{t('reportContents')}</h2>
        <ul>
          {CONTENTS.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
        <p class="soft small">{t('reportLeftOut')}</p>
      </section>
      <button
        type="button"
        class="button main"
        disabled={!page}
        onClick={() => page && saveReport(complaint, site, page)}
      >
        <Icon name="save" />
        {t('reportSave')}
      </button>
      {page && (
        <details>
          <summary>{t('reportShow')}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard */}
          <pre class="field" dir="ltr" tabIndex={0}>
            {reportText(complaint, site, page)}
          </pre>
        </details>
      )}
    </Screen>
  );
}
