import { isDated, kindOfAddress } from './facts/address';
import { headlineAgainst } from './facts/headline';
import { isPersian } from './facts/language';
import type { Metadata } from './facts/metadata';
import type { Signs } from './facts/signs';
import { isLinks, isProse, type Prose } from './read/prose';
import { textOf } from './read/texts';
import type { Tree } from './read/tree';
import type { Title } from './region/title';
import type { Sifted } from './sift/sieve';
import type { Verdict } from './types';
import type { Zones } from './zones/zones';

export interface Facts {
  tree: Tree;
  prose: Prose;
  metadata: Metadata;
  title: Title | null;
  sifted: Sifted;
  /** The start of the body's text. */
  text: string;
  zones: Zones;
  /** Asked for only where there is Persian prose. */
  readSigns: () => Signs;
  /** What the page tells of the story's day. */
  date: 'day' | 'ago' | null;
  hasByline: boolean;
  /** Which way the story runs on the page; null where nothing is rendered. */
  direction: 'ltr' | 'rtl' | null;
  url: string;
  /** What the site's rule says of the address. */
  path: 'article' | 'notArticle' | 'unknown';
}

const STORY_TYPES =
  /^(?:\w*newsarticle|article|blogposting|liveblogposting|report|reportage\w*|opinion\w*|analysis\w*|review\w*)$/;
const OTHER_TYPES =
  /^(?:product|offer|itemlist|collectionpage|searchresultspage|discussionforumposting|qapage|profilepage|contactpage|aboutpage|checkoutpage|imagegallery|jobposting|event|course|softwareapplication)$/;

/** How reports open: «به گزارش …», «… گفت:». */
const REPORT = /به گزارش|به نقل از|گزارش می(?: |\u200c)?دهد/;

/** Less prose than this, in letters, is no story. */
export const LEAST_PROSE = 80;

/** An article, surely, from this score on. */
const SURELY = 4.5;

/** What the sifted story itself amounts to. */
interface Amounts {
  own: number;
  paragraphs: number;
  /** Paragraphs that are links to other pages, not announced by any heading. */
  linked: number;
  /** Share of the page's prose, comments aside. */
  share: number;
  opening: string;
}

function amountsOf({ tree, prose, zones, sifted }: Facts): Amounts {
  const amounts: Amounts = { own: 0, paragraphs: 0, linked: 0, share: 0, opening: '' };
  let comments = 0;
  for (let b = 0; b < tree.blocks.length; b++) if (zones.reason[b] === 'comments') comments += prose.between(b, b + 1);
  for (let b = sifted.from; b < sifted.to; b++) {
    const block = tree.blocks[b]!;
    const i = b - sifted.from;
    if (sifted.reason[i] === null) {
      amounts.own += prose.between(b, b + 1);
      if (isProse(block)) amounts.paragraphs++;
      if (amounts.paragraphs < 3) amounts.opening += textOf(tree, block);
    } else if (sifted.rule[i] === 'links' && isLinks(block) && (block.heading || block.linkedWords >= 4))
      amounts.linked++;
  }
  amounts.share = amounts.own / Math.max(1, prose.total - comments);
  return amounts;
}

type Say = (points: number, fact: string) => void;

function weighAddress({ url, path }: Facts, say: Say): boolean {
  const address = kindOfAddress(url);
  if (path === 'notArticle') say(-5, 'the site has no stories at this address');
  if (path === 'article' || address === 'story') say(2, 'the address looks like a story');
  else if (address === 'slug') say(1, 'the address may be a story');
  if (address === 'home') say(-6, 'the address is a home page');
  if (path !== 'article' && address === 'listing') say(-4, 'the address is a list');
  if (path !== 'article' && address === 'service') say(-4, 'the address is a service');
  return path === 'article' || address === 'story';
}

function weighHeadline({ tree, url }: Facts, title: Title, say: Say): void {
  const against = headlineAgainst(tree, title, url);
  if (against === 'download') say(-8, 'a file to download');
  if (against === 'service') say(-8, 'the headline of a service');
  if (against === 'elsewhere') say(-4, 'the headline leads to another page');
}

/** What the page has that stories do not have. */
function weighSigns({ readSigns, title, zones }: Facts, { own, paragraphs, linked }: Amounts, say: Say): void {
  const signs = readSigns();
  if (linked >= 4 && linked > 0.6 * paragraphs) say(-6, 'linked headlines among the paragraphs');
  if (zones.onlyComments) say(-6, "readers' comments and nothing else");
  if (signs.headlines >= 3 && !title?.sure) say(-4, 'a list of headlines');
  if (signs.services) say(-3, 'labels of a shop, a forum or an encyclopedia');
  if (signs.services > 3) say(-2, 'many such labels');
  if (signs.editing) say(signs.editing === 'story' ? -8 : -3, 'text that is being written');
  if (signs.password && own < 300) say(-3, 'asks for a password');
  if (signs.player && paragraphs < 2 && own < 300) say(-3, 'a video and a few words');
  if (signs.choices >= 2 && own < 300) say(-3, 'a poll');
  if (signs.numbers > 25 && own < 400) say(-4, 'more numbers than text');
}

/**
 * Decides whether a page may be cleaned by itself. Facts speak for and against, none alone decides.
 */
export function judge(facts: Facts): { verdict: Verdict; evidence: string[] } {
  const { metadata, title, sifted, text, date, hasByline } = facts;
  const amounts = amountsOf(facts);
  const { own, share } = amounts;
  if (own < LEAST_PROSE || amounts.paragraphs === 0) return { verdict: 'none', evidence: ['no prose'] };
  if (!isPersian(text)) return { verdict: 'none', evidence: ['not Persian'] };
  const evidence: string[] = [];
  let score = 0;
  const say: Say = (points, fact) => {
    score += points;
    evidence.push(`${points > 0 ? '+' : ''}${points} ${fact}`);
  };
  const addressed = weighAddress(facts, say);
  const story = metadata.types.some((type) => STORY_TYPES.test(type));
  if (story) say(2, 'structured data: article');
  else if (metadata.types.some((type) => OTHER_TYPES.test(type))) say(-6, 'structured data: no article');
  if (metadata.ogType === 'article') say(1, 'og:type article');
  if (/product|profile/.test(metadata.ogType)) say(-3, `og:type ${metadata.ogType}`);
  if (title?.sure) say(2, 'headline agrees with the title');
  else if (title) say(title.alone ? 1.5 : 1, title.alone ? 'the only headline of its rank' : 'headline');
  else say(-2, 'no headline');
  const day = date === 'day' || metadata.published !== '';
  if (day) say(1.5, 'date');
  else if (date === 'ago') say(0.5, 'told how long ago');
  else if (isDated(facts.url)) say(0, 'the address tells the day');
  else say(story ? -0.5 : -2, 'no date');
  if (own > 250) say(1, 'prose');
  if (own > 700) say(1, 'much prose');
  if (share > 0.5) say(1, 'most of the prose on the page');
  if (share < 0.15) say(-2, 'little of the prose on the page');
  if (hasByline) say(0.5, 'byline');
  const report = sifted.reason.includes('endMark') || REPORT.test(amounts.opening);
  if (report) say(1, 'the words of a report');
  // Sites in other languages hold Persian too: a letter, an entry, a comment.
  if (facts.direction === 'ltr') say(-1.5, 'laid out from left to right');
  if (title) weighHeadline(facts, title, say);
  weighSigns(facts, amounts, say);
  // A headline, a day and prose are also on classified ads and questions: something must speak for news.
  const news = addressed || story || report || (metadata.ogType === 'article' && (day || hasByline));
  if (!news) say(title?.sure && day && own > 250 && share > 0.4 ? -1 : -3, 'nothing that news alone has');
  return { verdict: score >= SURELY ? 'article' : 'unsure', evidence };
}
