/**
 * The first script on a known site's pages, kept tiny. It lets the site's stylesheet hide clutter before the first
 * paint, and asks for the cleaner where the address does not tell whether the page is an article but the page may be.
 */

import { sendMessage } from '../shared/messages';
import { EARLY_ATTRIBUTE } from '../shared/names';
import { channel } from './channel';
import { mayBeArticle } from './hunch';

/** If no cleaner has come so long after the page was loaded, something failed: show the page whole. Milliseconds. */
const PATIENCE = 2000;

if (channel.pakkhanSite?.early) {
  const { documentElement } = document;
  documentElement.setAttribute(EARLY_ATTRIBUTE, '');
  addEventListener(
    'load',
    () => setTimeout(() => channel.pakkhanCleaner || documentElement.removeAttribute(EARLY_ATTRIBUTE), PATIENCE),
    { once: true },
  );
} else if (mayBeArticle(document)) {
  sendMessage('needCleaner').catch(() => undefined);
}
