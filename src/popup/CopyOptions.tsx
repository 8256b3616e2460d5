import { type MessageKey, t } from '../shared/i18n';
import { COPY_FORMATS, type CopyProfile } from '../shared/settings';
import { Select } from '../ui/Select';
import { change, settings } from '../ui/settings';

const INCLUDES = [
  ['title', 'withTitle'],
  ['lead', 'withLead'],
  ['source', 'withSource'],
] as const satisfies readonly (readonly [keyof CopyProfile, MessageKey])[];

function set(part: Partial<CopyProfile>) {
  void change((s) => ({ ...s, copy: { ...s.copy, ...part } }));
}

/** What copying takes along and how it writes; kept as the reader's profile. */
export function CopyOptions() {
  const profile = settings.value.copy;
  return (
    <>
      <fieldset>
        <legend class="legend">{t('copyFormat')}</legend>
        {COPY_FORMATS.map((format) => (
          <label key={format} class="check">
            <input type="radio" name="format" checked={profile.format === format} onChange={() => set({ format })} />
            <span>
              {t(`format_${format}`)} <span class="soft small">{t(`format_${format}Hint`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend class="legend">{t('copyWith')}</legend>
        <div class="checks">
          {INCLUDES.map(([key, label]) => (
            <label key={key} class="check">
              <input type="checkbox" checked={profile[key]} onChange={() => set({ [key]: !profile[key] })} />
              {t(label)}
            </label>
          ))}
        </div>
      </fieldset>
      <div class="pair">
        <Select
          label={t('digits')}
          value={profile.digits ?? ''}
          options={[
            ['', t('asPublished')],
            ['persian', t('digitsPersian')],
            ['latin', t('digitsLatin')],
          ]}
          change={(digits) => set({ digits: digits || undefined })}
        />
        <Select
          label={t('quotes')}
          value={profile.quotes ?? ''}
          options={[
            ['', t('asPublished')],
            ['guillemets', t('quotesGuillemets')],
            ['straight', t('quotesStraight')],
          ]}
          change={(quotes) => set({ quotes: quotes || undefined })}
        />
      </div>
    </>
  );
}
