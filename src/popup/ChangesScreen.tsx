import { useEffect } from 'preact/hooks';
import { t } from '../shared/i18n';
import type { ChangeRef, HiddenChange, MendedChange } from '../shared/messages';
import { Icon } from '../ui/Icon';
import { Spelling } from '../ui/Spelling';
import { changes, loadChanges, neverHide, neverMend, pointAt, restore } from './changes';
import { Screen } from './Screen';

/** While an entry is pointed at or holds the focus, the page shows its place. */
const pointing = (ref: ChangeRef) => ({
  onPointerEnter: () => pointAt(ref),
  onPointerLeave: () => pointAt(null),
  onFocusCapture: () => pointAt(ref),
  onBlurCapture: () => pointAt(null),
});

function Hidden({ part, site }: { part: HiddenChange; site: string }) {
  const ref: ChangeRef = { kind: 'hidden', id: part.id };
  const excerpt = part.excerpt.trim();
  return (
    <li class="entry" {...pointing(ref)}>
      <div class="what">
        <strong>{t(`reason_${part.reason}`)}</strong>
        <span class="small soft excerpt" lang="fa" dir="auto">
          {excerpt || t('noText')}
        </span>
      </div>
      <button
        type="button"
        class="button plain small"
        aria-label={t('restorePart', `${t(`reason_${part.reason}`)} ${excerpt}`)}
        onClick={() => void restore(ref)}
      >
        {t('restore')}
      </button>
      {part.selector && (
        <button
          type="button"
          class="button plain square"
          aria-label={t('neverHide')}
          title={t('neverHide')}
          onClick={() => void neverHide(part, site)}
        >
          <Icon name="keep" />
        </button>
      )}
    </li>
  );
}

function Mended({ word }: { word: MendedChange }) {
  const ref: ChangeRef = { kind: 'mended', id: word.id };
  return (
    <li class="entry" {...pointing(ref)}>
      <div class="what spelling" lang="fa" dir="rtl">
        <del>
          <Spelling text={word.before} />
        </del>
        <span class="unseen">{t('becomes')}</span>
        <Icon name="forward" />
        <ins>{word.after.trim() ? <Spelling text={word.after} /> : t('removedMark')}</ins>
        {word.times > 1 && <bdi class="count small">{t('times', word.times)}</bdi>}
      </div>
      <button
        type="button"
        class="button plain small"
        aria-label={t('restorePart', word.before)}
        onClick={() => void restore(ref)}
      >
        {t('restore')}
      </button>
      <button
        type="button"
        class="button plain square"
        aria-label={t('neverMend')}
        title={t('neverMend')}
        onClick={() => void neverMend(word)}
      >
        <Icon name="keep" />
      </button>
    </li>
  );
}

/** Every hidden part with its reason and every mended word, each of which can be taken back. */
export function ChangesScreen({ site }: { site: string }) {
  useEffect(() => {
    void loadChanges();
    return () => pointAt(null);
  }, []);
  const { hidden = [], mended = [] } = changes.value ?? {};
  return (
    <Screen title={t('changesTitle')}>
      {changes.value && hidden.length + mended.length === 0 && <p class="soft">{t('changesNone')}</p>}
      {hidden.length > 0 && (
        <section>
          <h2 class="legend">{t('changesHidden')}</h2>
          <ul class="card entries">
            {hidden.map((part) => (
              <Hidden key={part.id} part={part} site={site} />
            ))}
          </ul>
        </section>
      )}
      {mended.length > 0 && (
        <section>
          <h2 class="legend">{t('changesMended')}</h2>
          <ul class="card entries">
            {mended.map((word) => (
              <Mended key={word.id} word={word} />
            ))}
          </ul>
        </section>
      )}
    </Screen>
  );
}
