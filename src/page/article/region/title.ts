import type { Metadata } from '../facts/metadata';
import { type Block, linkShare } from '../read/block';
import { headingAround, levelOf } from '../read/headings';
import { isLinks, type Prose } from '../read/prose';
import type { Shown } from '../read/shown';
import { holderOf, linkAround } from '../read/spot';
import { textOf, textOfElement, within } from '../read/texts';
import type { Tree } from '../read/tree';
import { essence } from '../words/plain';
import { agreement, titlesOf } from './agreement';
import { lineElement, looksLikeHeading, opensInBold } from './headline-signs';

/** The headline on the page. `sure`: the page's own data say the same words. */
export interface Title {
  element: number;
  /** Its first and last block (exclusive). */
  from: number;
  to: number;
  sure: boolean;
  /** Whether it is the only `<h1>` with text. */
  alone: boolean;
}

/** A headline and the kicker in one line with it are together no longer than so many headlines. */
const WITH_KICKER = 2;

const ASIDE = new Set(['nav', 'footer', 'aside']);

function inAside(tree: Tree, element: number): boolean {
  for (let e = element; e >= 0; e = tree.parent[e]!) if (ASIDE.has(tree.tags[e]!)) return true;
  return false;
}

/** Prose that follows within a screenful; what stands below a short story does not count against its headline. */
function follows(tree: Tree, prose: Prose, from: number): number {
  let sum = 0;
  let most = 0;
  for (let b = from, n = 0; b < tree.blocks.length && n < 40 && most < 600; b++, n++) {
    sum += Math.max(-40, prose.values[b]!);
    most = Math.max(most, sum);
  }
  return Math.min(600, most);
}

/** So many blocks are looked at before the page may breathe. */
const SLICE = 4_000;

/** The headline, if the page has one; in slices. */
export function* findTitle(tree: Tree, prose: Prose, metadata: Metadata, shown: Shown): Generator<void, Title | null> {
  const wanted = titlesOf(metadata);
  // No need to read what is far from every title in length.
  const lengths = ({ letters, latin, digits, firstText, lastText }: Block) => {
    const [size, most] = [letters + latin + digits, firstText === lastText ? 1.1 : WITH_KICKER];
    return wanted.some(({ length }) => size > 0.75 * length - 3 && size < most * length + 3);
  };
  const { headlines } = metadata;
  let best: Title | null = null;
  let bestScore = 2.5;
  let last = -1;
  let first = 0;
  for (let b = 0; b < tree.blocks.length; b++) {
    if (b % SLICE === SLICE - 1) yield;
    const block = tree.blocks[b]!;
    if (block.words < 1 || block.words > 45) continue;
    const heading = block.heading ? headingAround(tree, holderOf(tree, block)) : -1;
    if (heading >= 0 && heading === last) continue;
    const element = heading >= 0 ? heading : lineElement(tree, block);
    if (element < 0) continue;
    const hints = tree.hints[element]!;
    const named = hints.title > 0 || looksLikeHeading(tree, element, headlines);
    // Any other short block counts only when it is a title of the metadata, word for word.
    const bold = heading < 0 && opensInBold(prose, block, b);
    if (heading < 0 && !named && !bold && (block.words < 3 || linkShare(block) > 0.5 || !lengths(block))) continue;
    if (heading >= 0) last = heading;
    // A logo: its name may well be all that the page gives as its title.
    if (linkShare(block) > 0.6 && leadsHome(tree, block)) continue;
    const from = heading >= 0 ? tree.firstBlock[heading]! : b;
    const to = heading >= 0 ? tree.endBlock[heading]! : b + 1;
    const text = essence(heading >= 0 && to - from > 1 ? textOfElement(tree, heading) : textOf(tree, block));
    if (text.length < 4) continue;
    let match = 0;
    for (const title of wanted) match = Math.max(match, agreement(text, title));
    if (heading < 0 && !named && !bold && match < 0.85) continue;
    // Sections are named like headlines, and are shorter.
    if (heading < 0 && block.words < 3 && match < 0.75) continue;
    const level = heading >= 0 ? levelOf(tree, heading) : 0;
    if (level === 1) first++;
    let score = match * 10 + (level === 1 ? 4 : level === 2 ? 1.5 : 0) + Math.min(2, hints.title * 0.3);
    // What says of itself that it is the headline, or opens the page in bold, may stand over a short story.
    if (heading < 0 && (named || bold)) score += named ? 2 : headsLinks(tree, b) ? 0 : 1.5;
    if (headlines.size > 0 && tree.dom.attribute(tree.elements[element]!, 'itemprop') === 'headline') score += 2;
    score += follows(tree, prose, to) / 200;
    if (hints.lead > 0 || hints.kicker > 0) score -= 3;
    if (linkShare(block) > 0.6) score -= level === 1 ? 1 : 4;
    if (inAside(tree, element)) score -= 6;
    // Only what would win is worth asking the browser about.
    if (score > bestScore && !shown(element)) score -= 6;
    if (score > bestScore) {
      bestScore = score;
      best = { element, from, to, sure: match >= 0.75, alone: level === 1 };
    }
  }
  return best && refine(tree, { ...best, alone: best.alone && first === 1 }, wanted);
}

/** A headline's element that is the headline alone, when a kicker stands in the same heading. */
function refine(tree: Tree, title: Title, wanted: string[]): Title {
  const match = (element: number) => {
    const text = essence(textOfElement(tree, element));
    return Math.max(0, ...wanted.map((one) => (text.length >= 4 ? agreement(text, one) : 0)));
  };
  let element = title.element;
  let best = match(title.element);
  const end = Math.min(tree.end[title.element]!, title.element + 20);
  for (let e = title.element + 1; e < end; e++) {
    const score = match(e);
    if (score > best + 0.04) [element, best] = [e, score];
  }
  return { ...title, element, sure: title.sure || best >= 0.75 };
}

/** The label of a list of links: «<b>صفحه‌های امروز</b>». */
const headsLinks = (tree: Tree, b: number) => b + 1 < tree.blocks.length && isLinks(tree.blocks[b + 1]!);

/** A logo: a link to the site's root. */
function leadsHome(tree: Tree, block: Block): boolean {
  const link = linkAround(tree, block.firstText);
  if (link < 0) return false;
  return /^(?:https?:\/\/[^/]+)?\/?(?:fa\/?)?$/.test(tree.dom.attribute(tree.elements[link]!, 'href') ?? '');
}

export const holdsTitle = (tree: Tree, element: number, title: Title | null) =>
  title !== null && within(tree, element, title.element);
