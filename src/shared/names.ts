/** Names that stand in the page, in the build and in stored data; each in one place. */

/** On every hidden element; its value is the reason. */
export const HIDDEN_ATTRIBUTE = 'data-pakkhan-hidden';
/** On <html> while a known site's own stylesheet may hide before the first paint. */
export const EARLY_ATTRIBUTE = 'data-pakkhan-early';

/** Paths inside the built extension of the scripts and styles that run in pages. */
export const PAGE_FILES = {
  watch: 'content/watch.js',
  cleaner: 'content/cleaner.js',
  engine: 'content/engine.js',
  style: 'content/hide.css',
} as const;
