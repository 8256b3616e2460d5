import { hostEntryFor, parseAddress, splitHost } from './match';
import type { SiteRule } from './schema';

/**
 * What an address alone says of a page. `article`: stories live there. `notArticle`: the front page, or an exception
 * that the rule names. `unknown`: anything else, for sites give their stories new addresses; the page itself must tell.
 */
export type PathVerdict = 'article' | 'notArticle' | 'unknown';

/** «/?p=40118»: WordPress without speaking addresses, and systems of the newsrooms' own. */
const NUMBERED = /[?&](?:p|id|nid|news_?id|post_?id)=\d+/i;

/**
 * Reads a page's address by its site's rule. Paths are compared as people read them: percent signs decoded, query and
 * hash left out, but for the number of a story. Never throws.
 */
export function pathSays(url: string, rule: SiteRule): PathVerdict {
  const entry = hostEntryFor(url, [rule]);
  const address = parseAddress(url);
  if (!entry || !address) return 'unknown';
  const path = readable(address.pathname).slice(entry.prefix.length);
  if (path === '' || path === '/') return NUMBERED.test(address.search) ? 'unknown' : 'notArticle';
  if (rule.notArticlePaths?.some((glob) => globMatches(glob, path))) return 'notArticle';
  return tellsArticles(rule) && rule.articlePaths.some((glob) => globMatches(glob, path)) ? 'article' : 'unknown';
}

/** Whether the addresses of this site tell a story from other pages. */
export function tellsArticles(rule: SiteRule): boolean {
  return !rule.articlePaths.includes('/*');
}

/** The rule's article addresses as browser match patterns, for `scripting.registerContentScripts({ matches })`. */
export function matchPatterns(rule: SiteRule): string[] {
  return patterns(rule, rule.articlePaths);
}

/** The rule's exceptions as browser match patterns, for `excludeMatches`. */
export function excludePatterns(rule: SiteRule): string[] {
  return patterns(rule, rule.notArticlePaths ?? []);
}

/** Whether `glob`, where `*` stands for any run of characters, matches the whole of `path`. Linear in the path. */
export function globMatches(glob: string, path: string): boolean {
  const [head = '', ...rest] = glob.split('*');
  const tail = rest.pop();
  if (tail === undefined) return path === glob;
  if (!path.startsWith(head)) return false;
  let from = head.length;
  for (const piece of rest) {
    const at = path.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return path.length - tail.length >= from && path.endsWith(tail);
}

function patterns(rule: SiteRule, globs: readonly string[]): string[] {
  return rule.hosts.flatMap((host) => {
    const [domain, prefix] = splitHost(host);
    return globs.flatMap((glob) => encodings(prefix + glob).map((path) => `*://*.${domain}${path}`));
  });
}

/** Browsers compare patterns with the address as it was sent, and sites send «%D8» as well as «%d8». */
function encodings(path: string): string[] {
  const upper = encodeURI(path);
  const lower = upper.replace(/%[0-9A-F]{2}/g, (byte) => byte.toLowerCase());
  return upper === lower ? [upper] : [upper, lower];
}

function readable(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
