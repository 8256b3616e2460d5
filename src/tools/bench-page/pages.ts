import { readdirSync } from 'node:fs';
import { ruleFor, siteRules } from '../../sites';
import { tellsArticles } from '../../sites/paths';
import { type Answer, fixture } from '../drive/server';
import { sentence } from '../pages/filler';
import { frontPage, type StoryPage, storyPage } from '../pages/story-page';
import { inProject } from '../places';

const SITES = inProject('test/fixtures/sites');

/** A page that is not mended because it is being translated: what is left is finding and hiding. */
const translated = (page: StoryPage) => storyPage(page).replace('<html', '<html class="translated-rtl"');

/**
 * A page of about a million nodes: a story, and an archive that never ends. The browser need not lay out what is far from
 * view, else such a page itself would stand still for a minute.
 */
function hugePage(): string {
  const row = (n: number) => `<li><a href="#${n}">${n}</a> <span>${sentence(n % 15)}</span></li>`;
  const rows = Array.from({ length: 1000 }, (_, n) => row(n)).join('');
  const head = '<style>.archive{content-visibility:auto;contain-intrinsic-size:auto 32000px}</style>';
  return storyPage({ words: 1000, head, after: `<ul class="archive">${rows}</ul>`.repeat(160) });
}

/** A page of the site that is no story, at an address that does not say so. */
const about = () =>
  frontPage(`<section class="about"><h2>درباره ما</h2><p>${sentence(3)}</p><p>${sentence(4)}</p></section>`);

/** A site whose addresses tell its stories, and one that no rule knows. */
const KNOWN = 'http://yjc.ir';
const ADDED = 'http://roozname.example';

/** The site that no rule knows, as a match pattern and as the settings name it. */
export const ADDED_SITE = { origin: '*://*.roozname.example/*', key: 'roozname.example' };

export const FRONT = `${KNOWN}/`;
export const ABOUT = `${ADDED}/about-us`;
export const STORY = `${KNOWN}/fa/news/1/story`;
export const OTHER = `${KNOWN}/fa/news/2/other`;
export const TRANSLATED = `${KNOWN}/fa/news/3/translated`;
export const HUGE = `${KNOWN}/fa/news/4/huge`;
export const COMING_STORY = `${KNOWN}/fa/news/5/coming`;
export const ADDED_STORY = `${ADDED}/2024/05/01/story`;

const PAGES: Record<string, string> = {
  [FRONT]: frontPage(),
  [ABOUT]: about(),
  [STORY]: storyPage({ words: 1000 }),
  [OTHER]: storyPage({ words: 990 }),
  [TRANSLATED]: translated({ words: 1000 }),
  [HUGE]: hugePage(),
};

/** As a network brings a page, so that much of it may be painted before the rest has come. */
const NETWORK = { pieces: 5, apart: 60 };

export interface SiteStory {
  url: string;
  html: string;
  /** What holds the story, as the site's rule knows it. */
  story: string;
  /** Whether the addresses of its site tell stories from other pages. */
  tells: boolean;
}

/**
 * Pictures come, from our own server, and have their room from the first paint on, as sites' own styles see to, which are
 * not in our fixtures: else what moves when one has come, or has failed to, would count as ours, since without us it
 * stands below the fold.
 */
const withPictures = (html: string) =>
  html
    .replace(/(<img\s[^>]*?src=")https?:\/\/[^/"]+/g, '$1')
    .replace(
      /(?=<body)/,
      '<style>img{width:640px;height:360px}:is(header,nav,footer) img{width:120px;height:40px}</style>',
    );

/** Stories of known sites in their own markup, written by hand after it. */
export const SITE_STORIES: readonly SiteStory[] = readdirSync(SITES)
  .filter((name) => name.endsWith('.json'))
  .map((file) => {
    const { url } = JSON.parse(fixture(`sites/${file}`)) as { url: string };
    const { hostname, pathname } = new URL(url);
    const rule = ruleFor(url, siteRules);
    return {
      url: `http://${hostname}${pathname}`,
      story: rule?.story.body ?? 'body',
      html: withPictures(fixture(`sites/${file.replace('.json', '.html')}`)),
      tells: rule !== undefined && tellsArticles(rule),
    };
  });

const keyOf = (url: string) => {
  const { hostname, pathname } = new URL(url);
  return hostname.replace(/^www\./, '') + pathname;
};

/** Everything that the test server shall answer. */
export const SERVED: Record<string, Answer> = Object.fromEntries([
  ...[COMING_STORY, ADDED_STORY].map((url) => [keyOf(url), { html: storyPage({ words: 1000 }), ...NETWORK }]),
  ...Object.entries(PAGES).map(([url, html]) => [keyOf(url), html]),
  ...SITE_STORIES.map(({ url, html }) => [keyOf(url), { html, ...NETWORK }]),
]);

export const HOSTS = [...new Set(Object.keys(SERVED).map((key) => key.slice(0, key.indexOf('/'))))];
