import type { Article } from '../page/article/types';
import { storyOf, toPlainText } from '../page/export';
import { mendStory } from '../page/export/mend-story';
import type { CopyRequest, CopyResult } from '../shared/messages';
import type { Mender } from '../text/mender';
import type { MendOptions } from '../text/options';
import { countWords } from '../text/words';

/**
 * The clean text of a story, as the reader's copy profile wants it. It is mended here, whether or not the page is, so
 * that what is copied never depends on what is shown.
 */
export function copyStory(article: Article, mender: Mender, options: MendOptions, request: CopyRequest): CopyResult {
  const story = mendStory(storyOf(article), mender, options);
  const text = toPlainText(story, { title: request.title, lead: request.lead, source: '' });
  return { text, words: countWords(text) };
}
