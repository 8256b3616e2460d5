import { expect, it } from 'vitest';
import { findArticle, findArticleInSlices } from '../../../../src/page/article';
import { storyOf, storyText } from '../../../../src/page/export';
import { documentOf, P, PARAGRAPHS, pageOf, STORY_URL } from './pages';

const CARDS = '<li><a href="/news/1">تیتر یک خبر دیگر در فهرست</a></li>'.repeat(3_000);
const PAGE = pageOf(P.join(''), '').replace('</body>', `<ul>${CARDS}</ul><p class="last">پایان</p></body>`);

it('pauses on a large page, and answers as in one go', () => {
  const document = documentOf(PAGE);
  const slices = findArticleInSlices(document, { url: STORY_URL });
  let pauses = 0;
  let slice = slices.next();
  for (; !slice.done; slice = slices.next()) pauses++;
  expect(pauses).toBeGreaterThan(6);
  expect(slice.value).toEqual(findArticle(document, { url: STORY_URL }));
});

it('reads anew when the page takes away what is just being read', () => {
  const document = documentOf(PAGE.replace('<div class="wrap">', `<ul class="first">${CARDS}</ul><div class="wrap">`));
  const slices = findArticleInSlices(document, { url: STORY_URL });
  expect(slices.next().done).toBe(false);
  document.querySelector('.first')!.remove();
  let slice = slices.next();
  while (!slice.done) slice = slices.next();
  expect(slice.value.verdict).toBe('article');
  expect(storyText(storyOf(slice.value)).paragraphs).toEqual(PARAGRAPHS);
});
