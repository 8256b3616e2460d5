import { linkShare } from '../read/block';
import { lastVisible, linkAround } from '../read/spot';
import type { Sieve } from './sieve';

/** So many words in links are a headline; fewer can be a name in a list. */
const HEADLINE_WORDS = 4;
const SENTENCE_WORDS = 15;
const ROW_WORDS = 16;
const LABEL_WORDS = 5;

/** Paragraphs that are nothing but a link to another page. Lists that the text announces stay, and linked sentences. */
export function dropLinks(sieve: Sieve): void {
  let before = -1;
  for (let b = sieve.from; b < sieve.to; b++) {
    if (!sieve.kept(b)) continue;
    const block = sieve.block(b);
    if ((isRow(sieve, b) || isLabelledLink(sieve, b)) && isLoose(sieve, b)) {
      sieve.drop(b, 'related', 'links');
      continue;
    }
    if (linkShare(block) < 0.8 || block.links === 0 || sieve.hasRole(b) || sieve.inCell(b)) {
      before = b;
      continue;
    }
    const announced = before >= 0 && /[:：]\s*$/.test(sieve.text(before)) && block.words < 8;
    if (announced) continue;
    const sentence = block.words >= SENTENCE_WORDS && /[.؟!»]\s*$/.test(sieve.text(b));
    const headline = block.heading ? leadsAway(sieve, b) : block.words >= HEADLINE_WORDS || !sieve.inTag(b, 'li');
    if (!sentence && headline) sieve.drop(b, 'related', 'links');
    else before = b;
  }
}

/** A short line that is neither paragraph nor heading, item or cell, and has no mark of a sentence: a widget's. */
function isLoose(sieve: Sieve, b: number): boolean {
  const { heading, stops, commas, owner } = sieve.block(b);
  if (heading || stops + commas > 0 || sieve.tree.tags[owner] === 'p') return false;
  return !sieve.hasRole(b) && !sieve.inTag(b, 'li') && !sieve.inCell(b);
}

/** «<div>در همین حال <a>بهای مرغ در بازار بالا رفت</a></div>»: a label, and a headline to its end. */
function isLabelledLink({ tree, block }: Sieve, b: number): boolean {
  const { words, linkedWords, links, firstText } = block(b);
  const label = words - linkedWords;
  if (links !== 1 || linkedWords < HEADLINE_WORDS || label < 1 || label > LABEL_WORDS || words > ROW_WORDS)
    return false;
  const last = tree.textOwner[lastVisible(tree, block(b))]!;
  return tree.tags[last] === 'a' && tree.textOwner[firstText] !== last;
}

/** «<div><b>بهای آهن</b> <a>جدول</a> <a>نمودار</a></div>»: a label and links side by side; longer where they are headlines. */
function isRow({ block }: Sieve, b: number): boolean {
  const { words, linkedWords, links } = block(b);
  const share = linkShare(block(b));
  const isOfHeadlines = linkedWords >= HEADLINE_WORDS * links && share > 0.6;
  return links > 1 && share >= 0.5 && (words <= ROW_WORDS || isOfHeadlines);
}

/** A heading that is a link to another page, not to its own anchor. */
function leadsAway({ tree, block }: Sieve, b: number): boolean {
  if (block(b).words < HEADLINE_WORDS) return false;
  const link = linkAround(tree, block(b).firstText);
  return link >= 0 && !tree.dom.attribute(tree.elements[link]!, 'href')?.startsWith('#');
}
