/**
 * The first script on a known site's pages where the address does not surely tell what they are, and on the reader's own
 * sites; kept tiny. It asks for the cleaner when the page may be an article: at once, when it has been parsed, when
 * scripts have filled it, or when the site has moved on to another page without a load.
 */

import { type AddressKind, kindOfAddress } from '../page/article/facts/address';
import { askForCleaner } from './ask';
import { channel } from './channel';
import { watchAddress } from './life/address';
import { showStoryAlone, showWhole, whenParsed } from './paint/first-paint';
import { mayBeArticle, namesOneThing } from './paint/hunch';

/** When to look at a page whose scripts may still be filling it; milliseconds after its load or a change of address. */
const LOOKS = [300, 1500];
/** Addresses of pages that may be stories before anything has been seen of them. */
const LIKE_STORY: ReadonlySet<AddressKind> = new Set(['story', 'slug']);
/** Addresses of pages that are none, whatever scripts make of them. */
const NO_STORY: ReadonlySet<AddressKind> = new Set(['home', 'listing', 'service']);

let hasAsked = false;

function ask() {
  hasAsked = true;
  // A background script that is just ending does not answer; it is asked once more.
  askForCleaner().catch(() => {
    setTimeout(() => askForCleaner().catch(() => undefined), LOOKS[0]);
  });
}

const look = () => {
  if (!hasAsked && mayBeArticle(document)) ask();
  return hasAsked;
};

const lookSoon = () => {
  if (hasAsked) return;
  for (const wait of LOOKS) setTimeout(look, wait);
};

if (!channel.pakkhanCleaner) {
  // The commonest page is told without reading on: functions are compiled when they are first called.
  const isFront = location.pathname === '/' && location.search === '';
  const kind = isFront ? 'home' : kindOfAddress(document.URL);
  const hasStyle = channel.pakkhanSite !== undefined;
  if (hasStyle && LIKE_STORY.has(kind)) showStoryAlone(kind === 'story' && namesOneThing(location) ? 'alone' : 'found');
  if (kind === 'story') ask();
  else {
    watchAddress(document, lookSoon);
    if (!NO_STORY.has(kind))
      whenParsed(() => {
        if (look()) return;
        showWhole();
        if (document.readyState === 'complete') lookSoon();
        else addEventListener('load', lookSoon, { once: true });
      });
  }
}
