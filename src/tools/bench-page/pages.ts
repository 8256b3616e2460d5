import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fixture } from '../drive/server';
import { sentence } from '../pages/filler';
import { frontPage, type StoryPage, storyPage } from '../pages/story-page';

const SITE = 'yjc.ir';
const SITES = fileURLToPath(new URL('../../../test/fixtures/sites', import.meta.url));

/** A page that is not mended because it is being translated: what is left is finding and hiding. */
const translated = (page: StoryPage) => storyPage(page).replace('<html', '<html class="translated-rtl"');

/** A page of about a million nodes: a story, and an archive list that never ends. */
function hugePage(): string {
  const items = Array.from(
    { length: 160_000 },
    (_, n) => `<li class="row"><a href="#${n}">${n}</a> <span>${sentence(n % 15)}</span></li>`,
  );
  return storyPage({ words: 1000, after: `<ul class="archive">${items.join('')}</ul>` });
}

/** What is measured of one page each, by its path. */
const PAGES: Record<string, string> = {
  '/': frontPage(),
  '/fa/news/1/story': storyPage({ words: 1000 }),
  '/fa/news/2/other': storyPage({ words: 990 }),
  '/fa/news/3/translated': translated({ words: 1000 }),
  '/fa/news/4/huge': hugePage(),
};

export const addressOf = (path: string) => `http://${SITE}${path}`;

/** Stories of known sites in their own markup, written by hand after it; by address. */
function siteStories(): Map<string, string> {
  const stories = new Map<string, string>();
  for (const file of readdirSync(SITES).filter((name) => name.endsWith('.json'))) {
    const { url } = JSON.parse(fixture(`sites/${file}`)) as { url: string };
    const { hostname, pathname } = new URL(url);
    stories.set(`http://${hostname}${pathname}`, fixture(`sites/${file.replace('.json', '.html')}`));
  }
  return stories;
}

export const SITE_STORIES = siteStories();

const keyOf = (url: string) => {
  const { hostname, pathname } = new URL(url);
  return hostname.replace(/^www\./, '') + pathname;
};

/** Everything that the test server shall answer. */
export const SERVED: Record<string, string> = Object.fromEntries([
  ...Object.entries(PAGES).map(([path, html]) => [SITE + path, html]),
  ...[...SITE_STORIES].map(([url, html]) => [keyOf(url), html]),
]);

export const HOSTS = [...new Set(Object.keys(SERVED).map((key) => key.slice(0, key.indexOf('/'))))];
