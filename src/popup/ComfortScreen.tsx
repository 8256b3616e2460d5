import { type MessageKey, t } from '../shared/i18n';
import type { PageState } from '../shared/messages';
import { COMFORT_THEMES, type Comfort, DEFAULT_COMFORT } from '../shared/settings';
import { Choice } from '../ui/Choice';
import { Notice } from '../ui/Notice';
import { Steps } from '../ui/Steps';
import { change, settings } from '../ui/settings';
import { Screen } from './Screen';

const SIZES = [0.8, 0.9, 1, 1.1, 1.2, 1.35, 1.5, 1.75, 2];
const LINE_HEIGHTS = [undefined, 1.5, 1.7, 1.9, 2.1, 2.3, 2.6];
const WIDTHS = [undefined, 24, 28, 32, 36, 42, 50];
const FONTS = [
  ['page', 'fontPage'],
  ['vazirmatn', 'fontVazirmatn'],
] as const;
const THEME_NAMES: Record<Comfort['theme'], MessageKey> = {
  page: 'themePage',
  light: 'themeLight',
  sepia: 'themeSepia',
  dark: 'themeDark',
};

/** A site that looks as it is published has no entry. */
function save(site: string, comfort: Comfort) {
  void change(({ comfort: { [site]: _, ...others }, ...s }) => {
    const isDefault = Object.entries(comfort).every(
      ([part, value]) => value === DEFAULT_COMFORT[part as keyof Comfort],
    );
    return { ...s, comfort: isDefault ? others : { ...others, [site]: comfort } };
  });
}

/** How the stories of this site look. */
export function ComfortScreen({ state: { site, on } }: { state: PageState }) {
  const comfort = settings.value.comfort[site] ?? DEFAULT_COMFORT;
  const set = (part: Partial<Comfort>) => save(site, { ...comfort, ...part });
  return (
    <Screen title={t('comfortTitle')}>
      <p class="soft small">{t('comfortFor', site)}</p>
      {!on && <Notice>{t('comfortOff')}</Notice>}
      <section class="card comfort">
        <Choice
          legend={t('comfortFont')}
          value={comfort.font}
          options={FONTS.map(([value, label]) => ({ value, label: t(label) }))}
          change={(font) => set({ font })}
        />
        <Choice
          legend={t('comfortTheme')}
          value={comfort.theme}
          options={COMFORT_THEMES.map((value) => ({ value, label: t(THEME_NAMES[value]) }))}
          change={(theme) => set({ theme })}
        />
        <Steps
          label={t('comfortSize')}
          values={SIZES}
          value={comfort.size}
          show={(size) => t('percent', Math.round(size * 100))}
          change={(size) => set({ size })}
        />
        <Steps
          label={t('comfortLine')}
          values={LINE_HEIGHTS}
          value={comfort.lineHeight}
          show={(height) => (height === undefined ? t('pagesOwn') : t('percent', Math.round(height * 100)))}
          change={(lineHeight) => set({ lineHeight })}
        />
        <Steps
          label={t('comfortWidth')}
          values={WIDTHS}
          value={comfort.width}
          show={(width) => (width === undefined ? t('pagesOwn') : t('letterWidths', width))}
          change={(width) => set({ width })}
        />
      </section>
      <button type="button" class="button" onClick={() => save(site, DEFAULT_COMFORT)}>
        {t('comfortReset')}
      </button>
    </Screen>
  );
}
