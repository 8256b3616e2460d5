import { useId, useRef, useState } from 'preact/hooks';
import { t } from '../shared/i18n';
import { withHidden, withoutRule, withShown } from '../shared/reader-rules';
import { Icon } from '../ui/Icon';
import { change, settings } from '../ui/settings';
import { isSelector } from './selector';

/** The reader's selectors for one site, to hide or to keep, and a line to add one. */
export function ReaderRules({ site, kind }: { site: string; kind: 'hide' | 'show' }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState(false);
  const selectors = settings.value.readerRules[site]?.[kind] ?? [];
  const add = async (event: Event) => {
    event.preventDefault();
    const selector = field.current!.value.trim();
    const isRight = selector !== '' && isSelector(selector);
    setWrong(!isRight);
    if (!isRight) return field.current!.focus();
    const saved = await change((s) => (kind === 'hide' ? withHidden : withShown)(s, site, selector));
    if (saved) field.current!.value = '';
  };
  return (
    <section>
      <h4 class="legend">{t(kind === 'hide' ? 'yourHide' : 'yourShow')}</h4>
      <ul class="selectors">
        {selectors.map((selector) => (
          <li key={selector}>
            <code dir="ltr">{selector}</code>
            <button
              type="button"
              class="button plain square"
              aria-label={t('removeOf', selector)}
              onClick={() => void change((s) => withoutRule(s, site, kind, selector))}
            >
              <Icon name="remove" />
            </button>
          </li>
        ))}
      </ul>
      <form class="add" onSubmit={(event) => void add(event)} noValidate>
        <label class="unseen" for={id}>
          {t(kind === 'hide' ? 'ruleHideLabel' : 'ruleShowLabel')}
        </label>
        <input
          id={id}
          ref={field}
          class="field"
          dir="ltr"
          spellcheck={false}
          autoComplete="off"
          placeholder=".class"
          aria-invalid={wrong}
          aria-describedby={`${id}-problem`}
        />
        <button type="submit" class="button">
          {t('ruleAdd')}
        </button>
        <p id={`${id}-problem`} class="wrong small" role="alert">
          {wrong && t('selectorWrong')}
        </p>
      </form>
    </section>
  );
}
