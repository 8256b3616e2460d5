import * as v from 'valibot';
import { withoutDamage } from './without-damage';

/** When a site's articles are cleaned: by themselves, on the reader's click, or never. */
export const SITE_MODES = ['auto', 'click', 'never'] as const;
export type SiteMode = (typeof SITE_MODES)[number];

export const COPY_FORMATS = ['plain', 'markdown', 'rich', 'messenger', 'citation'] as const;
export const COMFORT_THEMES = ['page', 'light', 'sepia', 'dark'] as const;

/** The slowest and the fastest reading speed that can be set, in words a minute. */
export const READING_SPEED_RANGE = [20, 2000] as const;

const words = v.optional(v.array(v.string()), []);
const flag = (fallback: boolean) => v.optional(v.boolean(), fallback);
const within = (low: number, high: number) => v.pipe(v.number(), v.minValue(low), v.maxValue(high));

/** Names a site; names that every object inherits would be found in settings that hold no such site. */
const site = v.pipe(
  v.string(),
  v.check((key) => !(key in Object.prototype), 'must be the address of a site'),
);

/** How a site's stories look; whatever is left out stays the page's own. */
const comfort = v.object({
  font: v.optional(v.picklist(['page', 'vazirmatn'] as const), 'page'),
  /** Factor on the page's own size of text. */
  size: v.optional(within(0.5, 3), 1),
  /** CSS line-height, a factor on the size of text. */
  lineHeight: v.optional(within(1, 4)),
  /** Width of the story in em. */
  width: v.optional(within(15, 80)),
  theme: v.optional(v.picklist(COMFORT_THEMES), 'page'),
});

/** What copying takes along and how it writes; the reader's last choice. */
const copyProfile = v.object({
  format: v.optional(v.picklist(COPY_FORMATS), 'plain'),
  title: flag(true),
  lead: flag(true),
  source: flag(false),
  digits: v.optional(v.picklist(['persian', 'latin'] as const)),
  quotes: v.optional(v.picklist(['guillemets', 'straight'] as const)),
});

/** Form of the stored settings; raised with a migration (see migrations.ts) whenever an old value would read wrong. */
export const SETTINGS_VERSION = 1;

/**
 * Everything the reader has chosen. Each field has a default, so that settings of an older version, or partly
 * damaged ones, still read; see `parseSettings`.
 */
export const settingsSchema = v.object({
  version: v.literal(SETTINGS_VERSION),
  /** When the reader last changed something, in milliseconds since 1970; decides between devices. */
  changedAt: v.optional(v.number(), 0),
  /** For every known site without a choice of its own. */
  mode: v.optional(v.picklist(['auto', 'click'] as const), 'auto'),
  /** The reader's choice for single sites, by site key (see `siteKey`). */
  sites: v.optional(v.record(site, v.picklist(SITE_MODES)), {}),
  /** Text rules switched on or off by id; those not named keep their default. */
  rules: v.optional(v.record(v.string(), v.boolean()), {}),
  style: v.optional(v.picklist(['half-spaced', 'joined', 'as-published'] as const), 'half-spaced'),
  words: v.optional(v.object({ never: words, always: words }), { never: [], always: [] }),
  /** The reader's own hiding rules by site key: selectors to hide, and selectors never to hide. */
  readerRules: v.optional(v.record(site, v.object({ hide: words, show: words })), {}),
  /** Reading comfort by site key; sites not named look as they are published. */
  comfort: v.optional(v.record(site, comfort), {}),
  copy: v.optional(copyProfile, {}),
  /** The reader's own speed in words a minute, for the reading time; without it a range is shown. */
  readingSpeed: v.optional(within(...READING_SPEED_RANGE)),
  /** Keep these settings alike on the reader's devices, through the browser's own account. */
  sync: flag(false),
});

export type Settings = v.InferOutput<typeof settingsSchema>;
export type Comfort = v.InferOutput<typeof comfort>;
export type CopyProfile = v.InferOutput<typeof copyProfile>;

export const DEFAULT_SETTINGS: Settings = v.parse(settingsSchema, { version: SETTINGS_VERSION });
export const DEFAULT_COMFORT: Comfort = v.parse(comfort, {});

/**
 * Reads stored settings. Of what is damaged only the damaged value goes, be it one word of a list or one figure of one
 * site's comfort, and its default takes its place: a reader never loses anything else to it.
 */
export function parseSettings(stored: unknown): Settings {
  const fields = typeof stored === 'object' ? { ...stored, version: SETTINGS_VERSION } : {};
  const result = v.safeParse(settingsSchema, fields);
  if (result.success) return result.output;
  const sound = v.safeParse(settingsSchema, withoutDamage(fields, result.issues));
  return sound.success ? sound.output : DEFAULT_SETTINGS;
}

/** Are these settings whole, with nothing in them that `parseSettings` would drop? */
export const areWhole = (stored: unknown) => v.is(settingsSchema, stored);
