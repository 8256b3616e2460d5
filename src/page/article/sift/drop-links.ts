import { linkShare } from '../read/block';
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
    if (isRow(sieve, b) || (isLabelledLink(sieve, b) && !sieve.inCell(b))) {
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

/** «<div>در همین حال <a>بهای مرغ در بازار بالا رفت</a></div>»: a label, and a headline to its end. */
function isLabelledLink({ tree, block, inTag, hasRole }: Sieve, b: number): boolean {
  const { words, linkedWords, links, stops, commas, owner, firstText, lastText } = block(b);
  if (links !== 1 || stops + commas > 0 || words > ROW_WORDS) return false;
  if (linkedWords < HEADLINE_WORDS || words - linkedWords > LABEL_WORDS || linkedWords === words) return false;
  if (tree.tags[owner] === 'p' || hasRole(b) || inTag(b, 'li')) return false;
  let t = lastText;
  while (t > firstText && !/\S/.test(tree.data[t]!)) t--;
  return tree.tags[tree.textOwner[t]!] === 'a' && tree.textOwner[firstText] !== tree.textOwner[t];
}

/** «<div><b>بهای آهن</b> <a>جدول</a> <a>نمودار</a></div>»: a label and links side by side, no sentence and no item of a list. */
function isRow(sieve: Sieve, b: number): boolean {
  const block = sieve.block(b);
  const isOfHeadlines = block.linkedWords >= HEADLINE_WORDS * block.links && linkShare(block) > 0.6;
  if (
    block.links < 2 ||
    (block.words > ROW_WORDS && !isOfHeadlines) ||
    block.stops + block.commas > 0 ||
    linkShare(block) < 0.5
  )
    return false;
  return sieve.tree.tags[block.owner] !== 'p' && !sieve.hasRole(b) && !sieve.inTag(b, 'li') && !sieve.inCell(b);
}

/** A heading that is a link to another page, not to its own anchor. */
function leadsAway({ tree, block }: Sieve, b: number): boolean {
  if (block(b).words < HEADLINE_WORDS) return false;
  for (let e = tree.textOwner[block(b).firstText]!, n = 0; e > 0 && n < 5; e = tree.parent[e]!, n++) {
    if (tree.tags[e] === 'a') return !tree.dom.attribute(tree.elements[e]!, 'href')?.startsWith('#');
  }
  return false;
}
