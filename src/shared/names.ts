/** Names that stand in the page, in the build and in stored data; each in one place. */

/** Key of the settings in `storage.local`. */
export const SETTINGS_KEY = 'settings';
/** Key in `storage.local` of how the last syncing went; a `SyncState`. */
export const SYNC_STATE_KEY = 'sync-state';

/** On every hidden element; its value is the reason. */
export const HIDDEN_ATTRIBUTE = 'data-pakkhan-hidden';
/**
 * On <html> while a known site's own stylesheet hides before the first paint: all but the story, from the first byte on
 * (`alone`) or as soon as some of the story has come (`found`).
 */
export const EARLY_ATTRIBUTE = 'data-pakkhan-early';
export type EarlyState = 'alone' | 'found';

/** Paths of the scripts and styles that run in pages; from the extension's root, because Firefox takes others as relative. */
export const PAGE_FILES = {
  early: '/content/early.js',
  watch: '/content/watch.js',
  finder: '/content/finder.js',
  cleaner: '/content/cleaner.js',
  desk: '/content/desk.js',
  font: '/content/font.js',
  exporter: '/content/exporter.js',
  style: '/content/hide.css',
} as const;

/** The data of the spacing engine; the background reads it. */
export const SPACING_DATA = '/text/spacing.bin';

/** Script that leaves a rule for the cleaner on the pages of its sites. */
export const siteHintFile = (ruleId: string) => `/content/sites/${ruleId}.js`;
/** Stylesheet that hides a rule's clutter before the first paint. */
export const siteStyleFile = (ruleId: string) => `/content/sites/${ruleId}.css`;

/** On the hidden part at which the reader points in the popup. */
export const POINTED_ATTRIBUTE = 'data-pakkhan-pointed';
/** On the element under the picker, and on what its selector also finds. */
export const PICKED_ATTRIBUTE = 'data-pakkhan-picked';
export const ALSO_ATTRIBUTE = 'data-pakkhan-also';
/** On the story's parts while reading comfort is set; its value is the role. */
export const PART_ATTRIBUTE = 'data-pakkhan-part';
