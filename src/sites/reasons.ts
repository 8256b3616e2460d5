/** Why something on a page is not the story. The popup has a title for each; site rules may name only these. */
export const CLUTTER_REASONS = [
  'menu',
  'header',
  'footer',
  'sidebar',
  'comments',
  'related',
  'share',
  'ad',
  'tags',
  'code',
  'shortLink',
  'newsletter',
  'endMark',
  'enlargeNote',
  'dateline',
  'tools',
  'other',
] as const;

export type ClutterReason = (typeof CLUTTER_REASONS)[number];
