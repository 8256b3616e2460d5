import { readElementsOf } from '../../content/story';
import { StoryHiding } from '../../content/story-hiding';
import { findArticle } from '../../page/article';

/** What the bench calls inside a page. */
export interface InPage {
  /** Finds the story, and says how many milliseconds it then takes to hide what is around it, for the first time. */
  hide(url: string): number;
}

const inPage: InPage = {
  hide(url) {
    const article = findArticle(document, { url });
    const hiding = new StoryHiding(document, new AbortController().signal);
    const start = performance.now();
    hiding.hide(article, readElementsOf(article));
    const taken = performance.now() - start;
    if (!hiding.parts.size) throw new Error(`nothing was hidden on ${url}`);
    return taken;
  },
};

Object.assign(globalThis, { benchPage: inPage });
