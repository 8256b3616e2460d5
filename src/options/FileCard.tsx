import { useRef, useState } from 'preact/hooks';
import { t } from '../shared/i18n';
import type { Settings } from '../shared/settings';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { say } from '../ui/said';
import { change } from '../ui/settings';
import { exportFile, importFile } from './file';

export function FileCard() {
  const field = useRef<HTMLInputElement>(null);
  const [result, setResult] = useState<{ before: Settings } | { refused: string }>();
  const take = async (file: File | undefined) => {
    if (file) setResult(await importFile(file));
    field.current!.value = '';
  };
  const undo = async (before: Settings) => {
    if (!(await change(() => before))) return;
    setResult(undefined);
    say(t('fileUndone'));
  };
  return (
    <section class="card">
      <h3>{t('fileTitle')}</h3>
      <p class="soft">{t('fileText')}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={exportFile}>
          <Icon name="save" />
          {t('fileExport')}
        </button>
        <button type="button" class="button" onClick={() => field.current!.click()}>
          {t('fileImport')}
        </button>
        <input
          ref={field}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t('fileImport')}
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
      </div>
      <div role="status">
        {result && 'refused' in result && <Notice tone="danger">{result.refused}</Notice>}
        {result && 'before' in result && (
          <Notice>
            {t('fileImported')}{' '}
            <button type="button" class="button small" onClick={() => void undo(result.before)}>
              {t('fileUndo')}
            </button>
          </Notice>
        )}
      </div>
    </section>
  );
}
