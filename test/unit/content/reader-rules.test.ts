import { expect, it } from 'vitest';
import { isReaderRule, type ReaderRules, withReaderRules } from '../../../src/content/reader-rules';
import { findArticle } from '../../../src/page/article';
import { documentOf, P, pageOf, STORY_URL } from '../page/article/pages';

const document = documentOf(pageOf(`${P.join('')}<b class="odd">گزارش</b>`));
const article = findArticle(document, { url: STORY_URL });
/** What is hidden by some rules, by names of tags and classes. */
const hiddenBy = (rules: Partial<ReaderRules> | undefined) =>
  withReaderRules(article, document, rules && { hide: [], show: [], ...rules }).clutter.map(({ element }) =>
    [element.localName, element.getAttribute('class')].filter(Boolean).join('.'),
  );

it('without rules the page is read as ever', () => {
  expect(withReaderRules(article, document, undefined)).toBe(article);
  expect(hiddenBy({})).toEqual(['nav']);
});

it('hides what the reader hides, and says that it was the reader', () => {
  expect(hiddenBy({ hide: ['.odd'] })).toEqual(['nav', 'b.odd']);
  const { clutter } = withReaderRules(article, document, { hide: ['.odd'], show: [] });
  expect(clutter.map(({ rule }) => isReaderRule(rule))).toEqual([false, true]);
});

it('shows what the reader wants to see, be it hidden by us or by an older wish', () => {
  expect(hiddenBy({ show: ['nav'] })).toEqual([]);
  expect(hiddenBy({ hide: ['.odd'], show: ['b'] })).toEqual(['nav']);
});

it('never hides what holds the story, and passes over what is no selector', () => {
  expect(hiddenBy({ hide: ['body', '.wrap', '.x1', '..((', '.odd'] })).toEqual(['nav', 'b.odd']);
});

it('leaves a page alone that is no story', () => {
  const none = { ...article, verdict: 'none' } as const;
  expect(withReaderRules(none, document, { hide: ['.odd'], show: [] })).toBe(none);
});
