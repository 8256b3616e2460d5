import type { PageState } from '../shared/messages';
import { formatNumber, t, tCount } from '../ui/i18n';

/** How long the story is. */
export function Counts({ state }: { state: PageState }) {
  const figures = [
    { name: t('words'), value: formatNumber(state.words) },
    { name: t('characters'), value: formatNumber(state.characters) },
  ];
  return (
    <section>
      <dl class="counts">
        {figures.map(({ name, value }) => (
          <div key={name}>
            <dd>{value}</dd>
            <dt class="soft small">{name}</dt>
          </div>
        ))}
      </dl>
      {state.selectedWords > 0 && <p class="small soft selected">{tCount('selectedWords', state.selectedWords)}</p>}
    </section>
  );
}
