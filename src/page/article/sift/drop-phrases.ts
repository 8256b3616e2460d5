import { linkShare } from '../read/block';
import { isLinks, isProse } from '../read/prose';
import { lastVisible } from '../read/spot';
import type { ClutterReason } from '../types';
import { isEndMark } from '../words/endings';
import { labelReason } from '../words/labels';
import { bare, headingReason, openingReason, wholeReason } from '../words/phrases';
import { plain } from '../words/plain';
import {
  asksReader,
  asksSupport,
  asksToClick,
  isPromotion,
  offersFile,
  offersSound,
  sellsPlace,
} from '../words/requests';
import type { Sieve } from './sieve';

const URL_ALONE = /^(?:https?:\/\/|www\.)\S{1,120}$|^[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)+\/\S{1,40}$/;
/** «بیشتر بخوانید»: asks to read something else, whatever follows. */
const ASKS = /(?:بخوانید|ببینید)$/;
const OPENS_ASKING = /^\S*\s*(?:بیشتر|حتما|حتماً|همچنین)?\s*(?:بخوانید|ببینید)/;
/** «۱ از ۶»: the number of a picture. */
const COUNTER = /^[\d\u06f0-\u06f9]+ از [\d\u06f0-\u06f9]+$/;
/** Longer paragraphs are never a phrase. */
const MAX_WORDS = 45;

const CALL_WORDS = 14;
const LINK_WORDS = 4;
const CALLS = /(?:کنید|بخوانید|ببینید|بگیرید|بسازید|بپرسید|شوید)$/;

/** So many blocks are looked at before the page may breathe. */
const SLICE = 1_000;

/** Blocks that their own words give away, and the links that stand under such a heading; in slices. */
export function* dropPhrases(sieve: Sieve): Generator<void, void> {
  for (let b = sieve.from; b < sieve.to; b++) {
    if ((b - sieve.from) % SLICE === SLICE - 1) yield;
    if (!sieve.kept(b) || sieve.hasRole(b) || sieve.block(b).words > MAX_WORDS) continue;
    const text = sieve.text(b);
    if (isEndMark(text)) sieve.drop(b, 'endMark', 'phrase:endMark');
    else if (URL_ALONE.test(text)) sieve.drop(b, 'shortLink', 'pattern:address');
    else if (COUNTER.test(text) && !sieve.inCell(b)) sieve.drop(b, 'tools', 'pattern:counter');
    else if (!dropHeading(sieve, b, text) && !dropOpening(sieve, b, text)) dropSmall(sieve, b, text);
  }
}

function dropLinksUnder(sieve: Sieve, b: number, reason: ClutterReason): void {
  for (let n = sieve.next(b); n < sieve.to && isLinks(sieve.block(n)); n = sieve.next(n)) {
    sieve.drop(n, reason, `under:${reason}`);
  }
}

/** A known heading goes, unless it heads prose: then it is one of the story's own. */
function dropHeading(sieve: Sieve, b: number, text: string): boolean {
  const reason = headingReason(text);
  if (!reason) return false;
  const next = sieve.next(b);
  const heads = next < sieve.to && isProse(sieve.block(next)) && !ASKS.test(bare(text));
  // The word «آگهی» alone stands over an advertisement, which has no text for us, and prose follows that.
  if (heads && !(reason === 'ad' && !sieve.block(b).heading)) return false;
  sieve.drop(b, reason, `phrase:${reason}`);
  dropLinksUnder(sieve, b, reason);
  return true;
}

/** «<b>خبر مرتبط</b><a>…</a>»: a heading and its link in one line. */
function headingInLine({ tree, block }: Sieve, b: number): ClutterReason | null {
  const { firstText, lastText } = block(b);
  if (firstText === lastText || tree.tags[tree.textOwner[firstText]!] === 'a') return null;
  return headingReason(tree.data[firstText]!) === 'related' ? 'related' : null;
}

function dropOpening(sieve: Sieve, b: number, text: string): boolean {
  const reason = openingReason(text) ?? headingInLine(sieve, b);
  if (!reason || !(linkShare(sieve.block(b)) > 0.4 || OPENS_ASKING.test(plain(text)))) return false;
  sieve.drop(b, reason, `phrase:${reason}`);
  if (reason === 'related' || reason === 'tags') dropLinksUnder(sieve, b, reason);
  return true;
}

/** «حسابگر کرایه را امتحان کنید <a>رفتن به حسابگر</a>»: a line that asks, and the link to do it by at its end. */
function callsToLink({ tree, block, inTag }: Sieve, b: number): boolean {
  const { words, linkedWords, firstText } = block(b);
  if (words > CALL_WORDS || linkedWords < 1 || linkedWords > LINK_WORDS || inTag(b, 'li')) return false;
  const t = lastVisible(tree, block(b));
  const isLink = (text: number) => tree.tags[tree.textOwner[text]!] === 'a';
  if (!isLink(t)) return false;
  for (let before = firstText; before < t; before++) if (isLink(before)) return false;
  return CALLS.test(bare(tree.data.slice(firstText, t).join('')));
}

function dropSmall(sieve: Sieve, b: number, text: string): void {
  const block = sieve.block(b);
  const linked = block.links > 0;
  const whole = block.heading || sieve.inCell(b) ? null : wholeReason(text);
  const label = labelReason(text);
  if (whole && (whole !== 'share' || linked)) sieve.drop(b, whole, `phrase:${whole}`);
  else if (
    label === 'code' ||
    label === 'shortLink' ||
    label === 'enlargeNote' ||
    (label === 'tags' && isLinks(block))
  ) {
    sieve.drop(b, label, `label:${label}`);
  } else if (isPromotion(text, linked)) sieve.drop(b, 'share', 'promotion');
  else if (asksReader(text)) sieve.drop(b, 'tools', 'phrase:opinion');
  else if (offersSound(text) || offersFile(text)) sieve.drop(b, 'tools', 'phrase:player');
  else if (asksSupport(text) || sellsPlace(text)) sieve.drop(b, 'ad', 'phrase:ad');
  else if (linked && (asksToClick(text) || callsToLink(sieve, b))) sieve.drop(b, 'related', 'phrase:click');
}
