/**
 * The first script on a known site's pages, kept tiny. It lets the site's stylesheet show the story alone before the first
 * paint, and asks for the cleaner where the address does not tell whether the page is an article but the page may be:
 * now, when scripts have filled it, or when the site has moved on to another page without a load.
 */

import { EARLY_ATTRIBUTE } from '../shared/names';
import { watchAddress } from './address';
import { askForCleaner } from './ask';
import { channel } from './channel';
import { mayBeArticle } from './hunch';

/** If no cleaner has come so long after the page was parsed, something failed: show the page whole. Milliseconds. */
const PATIENCE = 2000;
/** How long a page may stay empty until its story's text begins to come; milliseconds. */
const STORY_PATIENCE = 1000;
/**
 * The early style asks of every element what it holds, which is dear on huge pages: they are shown whole from so many
 * elements on. Looked at every so many milliseconds.
 */
const MOST_ELEMENTS = 20_000;
const WEIGHING = 100;
/** When to look at a page whose scripts may still be filling it; milliseconds after its load or a change of address. */
const LOOKS = [300, 1500];

/** Shows the page whole when its story does not come, or nobody comes to clean it. */
function showAgainInTime(root: HTMLElement, body: string | undefined) {
  const show = () => root.removeAttribute(EARLY_ATTRIBUTE);
  const showWithoutStory = () => body && document.querySelector(body) === null && show();
  setTimeout(showWithoutStory, STORY_PATIENCE);
  // A rule that has gone stale finds nothing: the reader shall not wait for what will not come.
  addEventListener('DOMContentLoaded', showWithoutStory, { once: true });
  const weigh = setInterval(() => {
    if (document.getElementsByTagName('*').length > MOST_ELEMENTS) show();
    if (!root.hasAttribute(EARLY_ATTRIBUTE)) clearInterval(weigh);
  }, WEIGHING);
  const check = () => setTimeout(() => channel.pakkhanCleaner || show(), PATIENCE);
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', check, { once: true });
  else check();
}

function askWhenArticle() {
  const done = new AbortController();
  const look = () => {
    if (done.signal.aborted || !mayBeArticle(document)) return;
    done.abort();
    // A background script that is just ending does not answer; it is asked once more.
    askForCleaner().catch(() => {
      setTimeout(() => askForCleaner().catch(() => undefined), LOOKS[0]);
    });
  };
  const lookSoon = () => {
    for (const wait of LOOKS) setTimeout(look, wait);
  };
  look();
  if (done.signal.aborted) return;
  watchAddress(document, lookSoon, done.signal);
  if (document.readyState === 'complete') lookSoon();
  else addEventListener('load', lookSoon, { once: true, signal: done.signal });
}

if (channel.pakkhanSite?.early) {
  document.documentElement.setAttribute(EARLY_ATTRIBUTE, '');
  showAgainInTime(document.documentElement, channel.pakkhanSite.rule?.story.body);
} else if (!channel.pakkhanCleaner) {
  askWhenArticle();
}
