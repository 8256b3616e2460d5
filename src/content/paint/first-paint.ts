import { EARLY_ATTRIBUTE, type EarlyState } from '../../shared/names';
import { channel } from '../channel';

/** How long a page may stay empty until its story begins to come; milliseconds. */
const STORY_PATIENCE = 400;
/** If no cleaner has come so long after the page was parsed, something failed: show the page whole. Milliseconds. */
const CLEANER_PATIENCE = 2000;
/**
 * A rule that has gone stale finds nothing: the cleaner, which comes next, has so long to find the story without it, before
 * the reader waits no more. To show the page at once would lay it all out for a frame or two. Milliseconds.
 */
const STALE_PATIENCE = 150;
/**
 * The early style asks of every element what it holds, which is dear on huge pages: they are shown whole from so many
 * elements on.
 */
const MOST_ELEMENTS = 20_000;
/** Milliseconds between two looks at a page that is coming in. */
const LOOKING = 100;

/** Calls back when the document's HTML has been parsed; scripts that wait for that may still be to come. */
export function whenParsed(parsed: () => void) {
  if (document.readyState !== 'loading') parsed();
  else document.addEventListener('readystatechange', parsed, { once: true });
}

/** Shows the page whole: it is no story, or is not going to be cleaned. */
export function showWhole() {
  document.documentElement.removeAttribute(EARLY_ATTRIBUTE);
}

/**
 * Lets the site's stylesheet show the story alone, and the page whole again when its story does not come, or nobody
 * comes to clean it.
 * @param state whether to hide before there is any story
 */
export function showStoryAlone(state: EarlyState) {
  const root = document.documentElement;
  const { title, lead, body } = channel.pakkhanSite?.rule?.story ?? {};
  const has = (...selectors: (string | undefined)[]) =>
    document.querySelector(selectors.filter(Boolean).join()) !== null;
  const set = (state: EarlyState) => {
    if (root.getAttribute(EARLY_ATTRIBUTE) !== state) root.setAttribute(EARLY_ATTRIBUTE, state);
  };
  set(state);
  const started = performance.now();
  const looking = setInterval(() => {
    if (document.getElementsByTagName('*').length > MOST_ELEMENTS) showWhole();
    if (!root.hasAttribute(EARLY_ATTRIBUTE)) clearInterval(looking);
    // Chromium 156 does not notice what `:has()` finds in an element that came in the same stretch of HTML and is still
    // open, as what holds a story is until all of it has come; Firefox 153 does.
    else if (has(title, lead, body)) set('alone');
    else if (performance.now() - started > STORY_PATIENCE) set('found');
  }, LOOKING);
  whenParsed(() => {
    if (!root.hasAttribute(EARLY_ATTRIBUTE)) return;
    if (body && !has(body)) setTimeout(showWhole, STALE_PATIENCE);
    else setTimeout(() => channel.pakkhanCleaner || showWhole(), CLEANER_PATIENCE);
  });
}
