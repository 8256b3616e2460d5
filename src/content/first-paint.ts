import { EARLY_ATTRIBUTE, type EarlyState } from '../shared/names';
import { channel } from './channel';

/** How long a page may stay empty until its story begins to come; milliseconds. */
const STORY_PATIENCE = 400;
/** If no cleaner has come so long after the page was parsed, something failed: show the page whole. Milliseconds. */
const CLEANER_PATIENCE = 2000;
/**
 * The early style asks of every element what it holds, which is dear on huge pages: they are shown whole from so many
 * elements on. Looked at every so many milliseconds.
 */
const MOST_ELEMENTS = 20_000;
const WEIGHING = 100;

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
  const body = channel.pakkhanSite?.rule?.story.body;
  root.setAttribute(EARLY_ATTRIBUTE, state);
  const waiting = setTimeout(() => {
    if (root.hasAttribute(EARLY_ATTRIBUTE)) root.setAttribute(EARLY_ATTRIBUTE, 'found' satisfies EarlyState);
  }, STORY_PATIENCE);
  const weigh = setInterval(() => {
    if (document.getElementsByTagName('*').length > MOST_ELEMENTS) showWhole();
    if (!root.hasAttribute(EARLY_ATTRIBUTE)) clearInterval(weigh);
  }, WEIGHING);
  whenParsed(() => {
    clearTimeout(waiting);
    // A rule that has gone stale finds nothing: the reader shall not wait for what will not come.
    if (body && document.querySelector(body) === null) showWhole();
    else setTimeout(() => channel.pakkhanCleaner || showWhole(), CLEANER_PATIENCE);
  });
}
