import { formatNumber, tCount } from '../shared/i18n';
import type { PageState } from '../shared/messages';
import { settings } from '../ui/settings';
import { readingTimeText } from './reading-time';

/** How long the story is, or what is selected of it. */
export function Counts({ state }: { state: PageState }) {
  const { words, characters, selectedWords } = state;
  const time = readingTimeText(selectedWords || words, settings.value.readingSpeed);
  const figures = [
    { value: formatNumber(words), name: tCount('words', words) },
    { value: formatNumber(characters), name: tCount('characters', characters) },
    ...(time ? [time] : []),
  ];
  return (
    <section>
      <dl class="counts">
        {figures.map(({ name, value }) => (
          <div key={name}>
            <dt class="soft small">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {selectedWords > 0 && <p class="small soft selected">{tCount('selectedWords', selectedWords)}</p>}
    </section>
  );
}
