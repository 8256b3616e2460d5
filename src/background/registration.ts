import browser, { type Permissions, type Scripting } from 'webextension-polyfill';
import { PAGE_FILES, siteHintFile, siteStyleFile } from '../shared/names';
import type { Settings } from '../shared/settings';
import { modeOfSite } from '../shared/site-mode';
import { excludePatterns, matchPatterns, type SiteRule, siteRules } from '../sites';
import { tellsArticles } from '../sites/paths';

type Script = Scripting.RegisteredContentScript;

const patternOf = (site: string) => {
  const [domain, ...path] = site.split('/');
  return `*://*.${domain}/${path.length ? `${path.join('/')}/` : ''}*`;
};

function scriptsOfRule(rule: SiteRule): Script[] {
  const matches = matchPatterns(rule);
  const excludeMatches = excludePatterns(rule);
  const where = { matches, ...(excludeMatches.length && { excludeMatches }), persistAcrossSessions: true };
  const first = (file: string): Script => ({
    ...where,
    id: rule.id,
    js: [siteHintFile(rule.id), file],
    css: [PAGE_FILES.style, siteStyleFile(rule.id)],
    runAt: 'document_start',
  });
  if (!tellsArticles(rule)) return [first(PAGE_FILES.watch)];
  // Each a script of its own, and so a task of its own; the cleaner asks for the settings meanwhile.
  const then = (['cleaner', 'finder'] as const).map(
    (name): Script => ({ ...where, id: `${rule.id}:${name}`, js: [PAGE_FILES[name]], runAt: 'document_end' }),
  );
  return [first(PAGE_FILES.early), ...then];
}

/**
 * Watches the other pages of sites whose addresses tell stories: a story opened from the front page without a load is
 * noticed there.
 */
function watchElsewhere(rules: readonly SiteRule[]): Script[] {
  const telling = rules.filter(tellsArticles);
  if (!telling.length) return [];
  return [
    {
      id: 'elsewhere',
      matches: telling.flatMap((rule) => rule.hosts.map(patternOf)),
      excludeMatches: telling.flatMap(matchPatterns),
      js: [PAGE_FILES.watch],
      runAt: 'document_end',
      persistAcrossSessions: true,
    },
  ];
}

/**
 * The scripts that shall be registered: for known sites through their rule, for sites that the reader added by
 * themselves. A site that is off, or whose host is not granted, is in none of them.
 */
export function wantedScripts(settings: Settings, granted: (pattern: string) => boolean): Script[] {
  const known = new Set(siteRules.flatMap((rule) => rule.hosts));
  const isOn = (site: string) => modeOfSite(settings, site, known.has(site)) === 'auto' && granted(patternOf(site));
  const rules = siteRules.flatMap((rule) => {
    const hosts = rule.hosts.filter(isOn);
    return hosts.length ? [{ ...rule, hosts }] : [];
  });
  const added = Object.keys(settings.sites).filter((site) => !known.has(site) && isOn(site));
  return [
    ...rules.flatMap(scriptsOfRule),
    ...watchElsewhere(rules),
    ...added.map(
      (site): Script => ({
        id: `site:${site}`,
        matches: [patternOf(site)],
        js: [PAGE_FILES.watch],
        runAt: 'document_start',
        persistAcrossSessions: true,
      }),
    ),
  ];
}

/** Tells of a match pattern whether its host is granted, one request for all of them. */
export async function grantedHosts(): Promise<(pattern: string) => boolean> {
  const { origins = [] }: Permissions.AnyPermissions = await browser.permissions.getAll();
  const all = origins.some((o) => o === '*://*/*' || o === '<all_urls>');
  const hosts = new Set(origins.map((o) => hostOf(o)));
  return (pattern) => all || hosts.has(hostOf(pattern));
}

const hostOf = (pattern: string) =>
  pattern
    .replace(/^[^:]+:\/\//, '')
    .replace(/\/.*$/, '')
    .replace(/^\*\./, '');

const same = (a: Script, b: Script | undefined) =>
  b !== undefined &&
  (['matches', 'excludeMatches', 'js', 'css'] as const).every(
    (key) => JSON.stringify(trimmed(a[key])) === JSON.stringify(trimmed(b[key])),
  );

/** Browsers give back paths with or without the slash that they were registered with. */
const trimmed = (list: readonly string[] | null | undefined) =>
  [...(list ?? [])].map((s) => s.replace(/^\//, '')).sort();

/** In `storage.session` while scripts are being registered, which takes seconds in Firefox: it may end us meanwhile. */
const UNDER_WAY = 'registering';

/** Whether registering was begun and has not come to its end, as when the browser ended the background meanwhile. */
export async function isUnfinished(): Promise<boolean> {
  return (await browser.storage.session.get(UNDER_WAY))[UNDER_WAY] === true;
}

let queue: Promise<void> = Promise.resolve();

/**
 * Makes the registered scripts what the settings say; calls wait for each other, so that the last one wins. One that
 * does not come to its end leaves `isUnfinished` true.
 * @throws Error when the browser refuses a script
 */
export function reconcile(settings: () => Promise<Settings>): Promise<void> {
  const run = async () => {
    await browser.storage.session.set({ [UNDER_WAY]: true });
    const wanted = wantedScripts(await settings(), await grantedHosts());
    const present = new Map((await browser.scripting.getRegisteredContentScripts()).map((s) => [s.id, s]));
    const missing = wanted.filter((script) => !same(script, present.get(script.id)));
    const ids = new Set(wanted.map((s) => s.id));
    const stale = [...present.keys()].filter((id) => !ids.has(id) || missing.some((script) => script.id === id));
    if (stale.length) await browser.scripting.unregisterContentScripts({ ids: stale });
    if (missing.length) await browser.scripting.registerContentScripts(missing);
    await browser.storage.session.remove(UNDER_WAY);
  };
  queue = queue.then(run, run);
  return queue;
}
