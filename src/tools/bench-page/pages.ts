import { sentence } from '../pages/filler';
import { frontPage, storyPage } from '../pages/story-page';

/** A page of about a million nodes: a story, and an archive list that never ends. */
function hugePage(): string {
  const items = Array.from(
    { length: 160_000 },
    (_, n) => `<li class="row"><a href="#${n}">${n}</a> <span>${sentence(n % 15)}</span></li>`,
  );
  return storyPage({ words: 1000, after: `<ul class="archive">${items.join('')}</ul>` });
}

/** What is measured, by address. */
export const PAGES = {
  'yjc.ir/': frontPage(),
  'yjc.ir/fa/news/1/story': storyPage({ words: 1000 }),
  'yjc.ir/fa/news/2/huge': hugePage(),
};
