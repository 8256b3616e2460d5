import { kindOfAddress } from './address';
import type { Metadata } from './metadata';
import { isLinks, isProse, type Prose } from './prose';
import type { Sifted } from './sift';
import type { Title } from './title';
import type { Tree } from './tree';
import type { Verdict } from './types';

export interface Facts {
  tree: Tree;
  prose: Prose;
  metadata: Metadata;
  title: Title | null;
  sifted: Sifted;
  persian: boolean;
  hasDate: boolean;
  url: string;
}

const STORY_TYPES =
  /^(?:\w*newsarticle|article|blogposting|liveblogposting|report|reportage\w*|opinion\w*|analysis\w*|review\w*)$/;
const OTHER_TYPES =
  /^(?:product|offer|itemlist|collectionpage|searchresultspage|discussionforumposting|qapage|profilepage|contactpage|aboutpage|checkoutpage|imagegallery)$/;

/**
 * Decides whether a page may be cleaned by itself. Every fact speaks for or against, none alone decides; two facts
 * against are needed to outweigh a headline, a date and prose.
 */
export function judge(facts: Facts): { verdict: Verdict; evidence: string[] } {
  const { tree, prose, metadata, title, sifted, persian, hasDate, url } = facts;
  const evidence: string[] = [];
  let score = 0;
  const say = (points: number, fact: string) => {
    score += points;
    evidence.push(`${points > 0 ? '+' : ''}${points} ${fact}`);
  };
  let [own, sentences, linked] = [0, 0, 0];
  for (let b = sifted.from; b < sifted.to; b++) {
    const block = tree.blocks[b]!;
    if (sifted.reason[b - sifted.from] === null) {
      own += prose.between(b, b + 1);
      if (isProse(block)) sentences += 1;
    } else if (isLinks(block) && (block.heading || block.linkedWords >= 4)) linked++;
  }
  if (own < 80 || sentences === 0) return { verdict: 'none', evidence: ['no prose'] };
  if (!persian) return { verdict: 'none', evidence: ['not Persian'] };
  const address = kindOfAddress(url);
  if (address === 'story') say(2, 'the address looks like a story');
  if (address === 'home') say(-6, 'the address is a home page');
  if (address === 'listing') say(-4, 'the address is a list');
  if (address === 'service') say(-4, 'the address is a service');
  if (metadata.types.some((type) => STORY_TYPES.test(type))) say(2, 'structured data: article');
  if (metadata.types.some((type) => OTHER_TYPES.test(type))) say(-3, 'structured data: no article');
  if (metadata.ogType === 'article') say(1, 'og:type article');
  if (/product|profile/.test(metadata.ogType)) say(-3, `og:type ${metadata.ogType}`);
  if (title) say(title.sure ? 2 : 1, title.sure ? 'headline agrees with the title' : 'headline');
  else say(-2, 'no headline');
  if (hasDate || metadata.published) say(1.5, 'date');
  else say(-1.5, 'no date');
  if (own > 250) say(1, 'prose');
  if (own > 700) say(1, 'much prose');
  if (own / prose.total > 0.5) say(1, 'most of the prose on the page');
  if (own / prose.total < 0.15) say(-2, 'little of the prose on the page');
  if (linked > 2 * sentences + 3) say(-3, 'more linked headlines than paragraphs');
  return { verdict: score >= 4.5 ? 'article' : 'unsure', evidence };
}
