import type { ComponentChildren } from 'preact';
import { t } from '../shared/i18n';
import { focused } from '../ui/focus';
import { Icon } from '../ui/Icon';
import { screen } from './model';

/** A screen one step away from the main one; the focus goes to its way back. */
export function Screen({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <>
      <div class="screen-head">
        <button
          type="button"
          class="button plain square"
          aria-label={t('back')}
          title={t('back')}
          ref={focused}
          onClick={() => leave()}
        >
          <Icon name="back" />
        </button>
        <h1>{title}</h1>
      </div>
      {children}
    </>
  );
}

/** Back to the main screen, the focus on the line that led away from it. */
function leave() {
  const from = screen.value;
  screen.value = 'main';
  requestAnimationFrame(() => document.getElementById(`to-${from}`)?.focus());
}
