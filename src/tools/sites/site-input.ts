import { statSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { readHtml } from '../../cli/input';
import { parseAddress } from '../../sites/match';

/** Something the person at the keyboard can put right: told in one line, without a stack trace. */
export class Advice extends Error {}

export const USAGE = 'Say which site: npm run site:new -- example.ir --from page.html';

/**
 * The site as rules name it, from what was typed.
 * @throws Advice when it is an address, or no host at all
 */
export function hostFrom(typed: string): string {
  if (!typed) throw new Advice(USAGE);
  const host = typed
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^(?:www|m|amp)\./, '')
    .replace(/[/?#]+$/, '');
  if (/[^\p{ASCII}]/u.test(host))
    throw new Advice(`"${typed}": write a Persian domain as the browser sends it, beginning with xn--.`);
  const [domain = ''] = host.split(/[/?#]/);
  if (!parseAddress(`https://${host}/`) || !/^[\w.-]+\.[a-z][a-z0-9-]+$/.test(domain))
    throw new Advice(`"${typed}" is no host. ${USAGE}`);
  const isPartOfSite = /^[\w.-]+(?:\/[a-z][a-z-]*)?$/.test(host);
  if (!isPartOfSite)
    throw new Advice(`Did you mean ${domain}? A path is only for a part of a site, such as bbc.com/persian.`);
  return host;
}

/** @throws Advice or Failure when there is no such page, or it is no HTML */
export function pageFrom(file: string): Document {
  if (!statSync(file, { throwIfNoEntry: false }))
    throw new Advice(`There is no file "${file}". In the browser: save the page as HTML, then name that file.`);
  return parseHTML(readHtml(file)).document as unknown as Document;
}

/**
 * The story's address: as given, or as the page says.
 * @returns undefined when nothing tells
 * @throws Advice when it is of another site
 */
export function storyAddress(page: Document | undefined, host: string, given: string | undefined): string | undefined {
  const domain = host.split('/')[0]!;
  const isOfSite = (address: string) => `.${parseAddress(address)?.hostname}`.endsWith(`.${domain}`);
  if (given !== undefined) {
    if (!parseAddress(given)) throw new Advice(`--url: "${given}" is no address; it begins with https://`);
    if (!isOfSite(given)) throw new Advice(`--url: ${given} is not on ${domain}.`);
    return given;
  }
  const canonical = page?.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const og = page?.querySelector('meta[property="og:url"]')?.getAttribute('content');
  const told = [canonical, og].find((address): address is string => !!address && parseAddress(address) !== undefined);
  if (told && !isOfSite(told))
    throw new Advice(
      `The page says that it is of ${parseAddress(told)!.hostname}, not of ${domain}. Give that host, or the story's address with --url if the page is mistaken.`,
    );
  return told;
}
