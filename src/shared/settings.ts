import * as v from 'valibot';

/** When a site's articles are cleaned: by themselves, on the reader's click, or never. */
export const SITE_MODES = ['auto', 'click', 'never'] as const;
export type SiteMode = (typeof SITE_MODES)[number];

const words = v.optional(v.array(v.string()), []);

/**
 * Everything the reader has chosen. Each field has a default, so that settings of an older version, or partly
 * damaged ones, still read; see `parseSettings`.
 */
export const settingsSchema = v.object({
  version: v.literal(1),
  /** For every known site without a choice of its own. */
  mode: v.optional(v.picklist(['auto', 'click'] as const), 'auto'),
  /** The reader's choice for single sites, by site key (see `siteKey`). */
  sites: v.optional(v.record(v.string(), v.picklist(SITE_MODES)), {}),
  /** Text rules switched on or off by id; those not named keep their default. */
  rules: v.optional(v.record(v.string(), v.boolean()), {}),
  style: v.optional(v.picklist(['half-spaced', 'joined', 'as-published'] as const), 'half-spaced'),
  words: v.optional(v.object({ never: words, always: words }), { never: [], always: [] }),
  /** The reader's own hiding rules by site key: selectors to hide, and selectors never to hide. */
  readerRules: v.optional(v.record(v.string(), v.object({ hide: words, show: words })), {}),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = v.parse(settingsSchema, { version: 1 });

/**
 * Reads stored settings. A field that is damaged falls back to its default, the others are kept: a reader never
 * loses everything to one bad value.
 */
export function parseSettings(stored: unknown): Settings {
  const result = v.safeParse(settingsSchema, stored);
  if (result.success) return result.output;
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  const kept: Record<string, unknown> = { version: 1 };
  for (const [name, schema] of Object.entries(settingsSchema.entries)) {
    const value = (stored as Record<string, unknown>)[name];
    if (v.safeParse(schema, value).success) kept[name] = value;
  }
  return v.parse(settingsSchema, { ...kept, version: 1 });
}
