import { useState } from 'preact/hooks';
import { formatNumber, t } from '../shared/i18n';
import { READING_SPEED_RANGE } from '../shared/settings';
import { latinDigits } from '../text/latin-digits';
import { Cards } from '../ui/Cards';
import { ModeCards } from '../ui/ModeCards';
import { change, settings } from '../ui/settings';

const [SLOWEST, FASTEST] = READING_SPEED_RANGE;

/** When stories are cleaned, how they are spelled where two ways are right, and how fast the reader reads. */
export function Cleaning() {
  return (
    <>
      <section>
        <ModeCards />
        <p class="soft small">{t('modeException')}</p>
      </section>
      <Cards
        legend={t('styleQuestion')}
        value={settings.value.style}
        options={[
          { value: 'half-spaced', title: t('styleHalfSpaced'), text: t('styleHalfSpacedText') },
          { value: 'joined', title: t('styleJoined'), text: t('styleJoinedText') },
          { value: 'as-published', title: t('styleAsPublished'), text: t('styleAsPublishedText') },
        ]}
        change={(style) => void change((s) => ({ ...s, style }))}
      />
      <ReadingSpeed />
    </>
  );
}

/** A speed as typed, with digits of either script; NaN when it is none. */
function speedOf(typed: string): number | undefined {
  const text = latinDigits(typed).replace(/[٬,\s]/g, '');
  return text === '' ? undefined : Number(text);
}

function ReadingSpeed() {
  const [wrong, setWrong] = useState(false);
  const { readingSpeed } = settings.value;
  const save = (typed: string) => {
    const speed = speedOf(typed);
    const isRight = speed === undefined || (speed >= SLOWEST && speed <= FASTEST);
    setWrong(!isRight);
    if (isRight) void change((s) => ({ ...s, readingSpeed: speed }));
  };
  return (
    <section>
      <label class="legend" for="speed">
        {t('speedTitle')}
      </label>
      {/* Not a number field: browsers take no Persian digits there. */}
      <input
        id="speed"
        class="field short"
        inputMode="numeric"
        autoComplete="off"
        defaultValue={readingSpeed === undefined ? '' : formatNumber(readingSpeed)}
        aria-describedby="speed-text"
        aria-invalid={wrong}
        onChange={(event) => save(event.currentTarget.value)}
      />
      <p id="speed-text" class={wrong ? 'small wrong' : 'small soft'}>
        {wrong ? t('speedWrong', SLOWEST, FASTEST) : t('speedText')}
      </p>
    </section>
  );
}
