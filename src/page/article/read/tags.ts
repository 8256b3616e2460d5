const set = (names: string) => new Set(names.split(' '));

/** Never read: their content is not the page's text, or is the reader's own input. */
export const UNREAD = set(
  'script style noscript template svg math head select option datalist textarea input iframe object embed canvas audio video map frame frameset portal applet',
);

/** Never rendered: nothing to hide. */
export const UNRENDERED = set('script style noscript template link meta base head title br wbr param source track');

/** Text runs end where these begin and end. Any unknown name is inline, as in browsers. */
export const BLOCK = set(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main menu nav ol optgroup p pre search section summary table tbody td tfoot th thead tr ul amp-img amp-sidebar amp-accordion',
);

export const HEADING = set('h1 h2 h3 h4 h5 h6');

export const IS_UNREAD = 1;
export const IS_BLOCK = 2;

const FLAGS = new Map<string, number>();
for (const tag of BLOCK) FLAGS.set(tag, IS_BLOCK);
for (const tag of UNREAD) FLAGS.set(tag, (FLAGS.get(tag) ?? 0) | IS_UNREAD);

/** Whether a tag is unread or makes blocks, in one look-up. */
export const flagsOf = (tag: string): number => FLAGS.get(tag) ?? 0;
