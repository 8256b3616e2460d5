import type { Settings } from './settings';

type Kind = 'hide' | 'show';

const including = (list: readonly string[], entry: string) => [...list.filter((e) => e !== entry), entry];
const without = (list: readonly string[], entry: string) => list.filter((e) => e !== entry);

function withRule(settings: Settings, site: string, kind: Kind, selector: string): Settings {
  const { hide, show } = settings.readerRules[site] ?? { hide: [], show: [] };
  const rules =
    kind === 'hide'
      ? { hide: including(hide, selector), show: without(show, selector) }
      : { hide: without(hide, selector), show: including(show, selector) };
  return { ...settings, readerRules: { ...settings.readerRules, [site]: rules } };
}

/** The reader wants this hidden on the site; an older wish to see it ends. */
export const withHidden = (s: Settings, site: string, selector: string) => withRule(s, site, 'hide', selector);

/** The reader wants to see this on the site, whatever a rule says. */
export const withShown = (s: Settings, site: string, selector: string) => withRule(s, site, 'show', selector);

/** The settings without one of the reader's rules; a site without rules leaves the list. */
export function withoutRule(settings: Settings, site: string, kind: Kind, selector: string): Settings {
  const { [site]: rules, ...others } = settings.readerRules;
  if (!rules) return settings;
  const left = { ...rules, [kind]: without(rules[kind], selector) };
  const isEmpty = left.hide.length + left.show.length === 0;
  return { ...settings, readerRules: isEmpty ? others : { ...others, [site]: left } };
}

/** The reader wants this word to stay as it is published. */
export function withUntouchedWord(settings: Settings, word: string): Settings {
  const { never, always } = settings.words;
  return { ...settings, words: { never: including(never, word), always: without(always, word) } };
}
