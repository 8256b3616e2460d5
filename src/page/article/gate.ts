import { kindOfAddress } from './address';
import { isPersian } from './language';
import type { Metadata } from './metadata';
import { textOf } from './plain';
import { isLinks, isProse, type Prose } from './prose';
import type { Sifted } from './sift';
import type { Title } from './title';
import type { Tree } from './tree';
import type { Verdict } from './types';
import type { Zones } from './zones';

export interface Facts {
  tree: Tree;
  prose: Prose;
  metadata: Metadata;
  title: Title | null;
  sifted: Sifted;
  /** The start of the body's text. */
  text: string;
  zones: Zones;
  hasDate: boolean;
  hasByline: boolean;
  url: string;
  /** What the site's rule says of the address. */
  path: 'article' | 'notArticle' | 'unknown';
}

const STORY_TYPES =
  /^(?:\w*newsarticle|article|blogposting|liveblogposting|report|reportage\w*|opinion\w*|analysis\w*|review\w*)$/;
const OTHER_TYPES =
  /^(?:product|offer|itemlist|collectionpage|searchresultspage|discussionforumposting|qapage|profilepage|contactpage|aboutpage|checkoutpage|imagegallery)$/;

/** How reports open: «به گزارش …», «… گفت:». */
const REPORT = /به گزارش|به نقل از|گزارش می(?: |\u200c)?دهد/;

/**
 * Decides whether a page may be cleaned by itself. Every fact speaks for or against, none alone decides; two facts
 * against are needed to outweigh a headline, a date and prose.
 */
export function judge(facts: Facts): { verdict: Verdict; evidence: string[] } {
  const { tree, prose, metadata, title, sifted, zones, text, hasDate, hasByline, url, path } = facts;
  const evidence: string[] = [];
  let opening = '';
  let score = 0;
  const say = (points: number, fact: string) => {
    score += points;
    evidence.push(`${points > 0 ? '+' : ''}${points} ${fact}`);
  };
  let [own, sentences, linked, comments] = [0, 0, 0, 0];
  for (let b = 0; b < tree.blocks.length; b++) if (zones.reason[b] === 'comments') comments += prose.between(b, b + 1);
  for (let b = sifted.from; b < sifted.to; b++) {
    const block = tree.blocks[b]!;
    if (sifted.reason[b - sifted.from] === null) {
      own += prose.between(b, b + 1);
      if (isProse(block)) sentences += 1;
      if (sentences < 3) opening += textOf(tree, block);
    } else if (isLinks(block) && (block.heading || block.linkedWords >= 4) && sifted.rule[b - sifted.from] === 'links')
      linked++;
  }
  if (own < 80 || sentences === 0) return { verdict: 'none', evidence: ['no prose'] };
  if (!isPersian(text)) return { verdict: 'none', evidence: ['not Persian'] };
  const address = kindOfAddress(url);
  if (path === 'article') say(2, 'the site has its stories there');
  if (path === 'notArticle') say(-5, 'the site has no stories there');
  if (address === 'story') say(2, 'the address looks like a story');
  if (address === 'slug') say(1, 'the address may be a story');
  if (address === 'home') say(-6, 'the address is a home page');
  if (address === 'listing') say(-4, 'the address is a list');
  if (address === 'service') say(-4, 'the address is a service');
  const story = metadata.types.some((type) => STORY_TYPES.test(type));
  if (story) say(2, 'structured data: article');
  else if (metadata.types.some((type) => OTHER_TYPES.test(type))) say(-5, 'structured data: no article');
  if (metadata.ogType === 'article') say(1, 'og:type article');
  if (/product|profile/.test(metadata.ogType)) say(-3, `og:type ${metadata.ogType}`);
  if (title) say(title.sure ? 2 : 1, title.sure ? 'headline agrees with the title' : 'headline');
  else say(-2, 'no headline');
  if (hasDate || metadata.published) say(1.5, 'date');
  else say(-1.5, 'no date');
  if (own > 250) say(1, 'prose');
  if (own > 700) say(1, 'much prose');
  const share = own / Math.max(1, prose.total - comments);
  if (share > 0.5) say(1, 'most of the prose on the page');
  if (share < 0.15) say(-2, 'little of the prose on the page');
  if (linked >= 4 && linked > 0.6 * sentences) say(-4, 'linked headlines among the paragraphs');
  if (hasByline) say(0.5, 'byline');
  const marked = sifted.reason.includes('endMark') || REPORT.test(opening);
  if (marked) say(1, 'the words of a report');
  // A headline, a day and prose are also on classified ads and questions: something must speak for news.
  const likely = metadata.ogType === 'article' || address === 'slug';
  const news = address === 'story' || path === 'article' || story || marked || (likely && (hasDate || hasByline));
  if (!news) say(-2, 'nothing that news alone has');
  return { verdict: score >= 4.5 ? 'article' : 'unsure', evidence };
}
