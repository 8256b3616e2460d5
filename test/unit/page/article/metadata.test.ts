import { describe, expect, it } from 'vitest';
import { readMetadata, unescapeEntities } from '../../../../src/page/article/facts/metadata';
import { domOf } from '../../../../src/page/article/read/dom';
import { documentOf } from './pages';

const read = (head: string) => {
  const document = documentOf(`<!doctype html><html><head>${head}</head><body></body></html>`);
  return readMetadata(document, domOf(document));
};
const data = (json: string) => `<script type="application/ld+json">${json}</script>`;

describe('what a page says of itself', () => {
  it('is read from its elements, however the site names the value', () => {
    const told = read(`<title>عنوان | سایت</title><meta property="og:title" content="عنوان">
      <meta name="dc.title" value="عنوان دوم"><meta property="og:type" content="Article"><meta property="og:site_name" content="سایت">
      <meta name="description" content="کوتاه"><meta name="author" content="نگار"><link rel="canonical" href="/1">
      <meta property="article:published_time" content="2024-01-02">`);
    expect(told).toMatchObject({
      titles: ['عنوان', 'عنوان دوم', 'عنوان | سایت'],
      ogType: 'article',
      siteName: 'سایت',
      description: 'کوتاه',
      authors: ['نگار'],
      canonical: '/1',
      published: '2024-01-02',
    });
  });

  it('is read from its data, of a story alone', () => {
    const story =
      '{"@type":"NewsArticle","headline":"عنوان","articleBody":"متن","author":[{"name":"نگار"},"رضا"],"publisher":{"name":"سایت"}}';
    expect(read(data(story))).toMatchObject({
      types: ['newsarticle'],
      titles: ['عنوان'],
      articleBody: 'متن',
      authors: ['نگار', 'رضا'],
      siteName: 'سایت',
    });
    expect(read(data('{"@type":"Organization","name":"سایت"}'))).toMatchObject({ types: ['organization'], titles: [] });
  });

  it.each([
    ['in a graph', '{"@graph":[{"@type":"WebSite"},{"@type":"Article","headline":"عنوان"}]}'],
    ['in a list', '[{"@type":"WebSite"},{"@type":"Article","headline":"عنوان"}]'],
    ['as what a page is about', '{"@type":"WebPage","mainEntity":{"@type":"Article","headline":"عنوان"}}'],
    ['with line breaks in its texts', '{"@type":"Article","headline":"عنوان","description":"یک\nدو"}'],
    ['with entities in its headline', '{"@type":"Article","headline":"عن&#1608;ا&zwnj;ن"}'],
  ])('is found %s', (_, json) => {
    expect(read(data(json)).titles.map((title) => title.replace('\u200c', ''))).toEqual(['عنوان']);
  });

  it.each(['', '{', 'null', '7', '{"@type":7,"headline":{}}', '{"@graph":"x"}'])(
    'is nothing where it is %j',
    (json) => {
      expect(read(data(json))).toMatchObject({ titles: [], articleBody: '' });
    },
  );
});

it.each([
  ['می&zwnj;شود', 'می\u200cشود'],
  ['&laquo;گل&raquo; &amp; &#1711;&#x6af;', '«گل» & گگ'],
  ['&nothing; &#0; &#x110000; &', '&nothing; &#0; &#x110000; &'],
])('entities of «%s» are «%s»', (text, plain) => expect(unescapeEntities(text)).toBe(plain));
