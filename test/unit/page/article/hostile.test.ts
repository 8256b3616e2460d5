import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../../src/page/article';
import { storyOf, storyText } from '../../../../src/page/export';
import { processorTime } from '../../processor-time';
import { documentOf, P, PARAGRAPHS, STORY_URL } from './pages';

const STORY = `<h1>اسکلهٔ قدیمی نوسازی می‌شود</h1><time>۱۲ دی ۱۴۰۲</time><div>${P.join('')}</div>`;

function happyDocument(html: string): Document {
  const window = new Window();
  window.document.write(html);
  return window.document as unknown as Document;
}

const DOMS: Record<string, (html: string) => Document> = {
  linkedom: documentOf,
  jsdom: (html) => new JSDOM(html).window.document,
  'happy-dom': happyDocument,
};

const inputs = (names: string) =>
  names
    .split(' ')
    .map((name) => `<input name="${name}">`)
    .join('');
const forms = (names: string) =>
  names
    .split(' ')
    .map((name) => `<form name="${name}"></form><img name="${name}">`)
    .join('');

const PAGES: [string, string][] = [
  [
    'a form that replaces its own properties',
    `<body><form>${inputs('parentNode firstChild nextSibling nodeType localName attributes getAttribute hasAttributes id className contains ownerDocument children')}<div>${STORY}</div></form></body>`,
  ],
  [
    'forms that replace the properties of the document',
    `<body>${forms('documentElement body head querySelectorAll createTextNode title baseURI')}<div>${STORY}</div></body>`,
  ],
  ['a base that is a script', `<html><head><base href="javascript:alert(1)//"></head><body>${STORY}</body></html>`],
  [
    'structured data that is broken',
    `<html><head><script type="application/ld+json">{"@type":"NewsArticle",</script><script type="application/ld+json">{"@type":{"a":1},"headline":5,"author":{"name":{}},"articleBody":[]}</script></head><body>${STORY}</body></html>`,
  ],
  ['no <html> and no <body>', `<title>اسکلهٔ قدیمی نوسازی می‌شود</title>${STORY}`],
];

describe.each(Object.entries(DOMS))('%s', (_, documentFrom) => {
  it.each(PAGES)('%s', (_name, html) => {
    const story = storyText(storyOf(findArticle(documentFrom(`<!doctype html>${html}`), { url: STORY_URL })));
    expect(story.title).toBe('اسکلهٔ قدیمی نوسازی می‌شود');
    expect(story.paragraphs).toEqual(PARAGRAPHS);
  });

  it.each([
    ['nothing', ''],
    ['only a head', '<html><head></head></html>'],
    ['frames', '<html><frameset><frame src="a.html"></frameset></html>'],
    ['a script', '<html><body><script>document.write("")</script></body></html>'],
  ])('no article: %s', (_name, html) => {
    expect(findArticle(documentFrom(html), { url: STORY_URL }).verdict).toBe('none');
  });
});

// In linkedom alone: jsdom and happy-dom need a stack for every level themselves.
it('reads 20,000 nested elements', () => {
  const [open, close] = ['<div>'.repeat(20_000), '</div>'.repeat(20_000)];
  const document = documentOf(`<!doctype html><html><body>${open}${STORY}${close}</body></html>`);
  const story = storyText(storyOf(findArticle(document, { url: STORY_URL })));
  expect(story.paragraphs).toEqual(PARAGRAPHS);
});

it('an exception while reading is no article, and no exception', () => {
  const document = documentOf(`<html><body>${STORY}</body></html>`);
  Object.defineProperty(document.body, 'firstChild', {
    get() {
      throw new Error('hostile');
    },
  });
  const article = findArticle(document, { url: STORY_URL });
  expect(article.verdict).toBe('none');
  expect(article.evidence[0]).toContain('hostile');
});

it('reads text in time that grows with the page', () => {
  const card = '<li class="card"><a href="/news/1"><b>تیتر یک خبر دیگر در فهرست</b></a> <i>دیروز</i></li>';
  const time = (cards: number) => {
    const document = documentOf(`<html><body><ul>${card.repeat(cards)}</ul>${STORY}</body></html>`);
    return processorTime(() => expect(findArticle(document, { url: STORY_URL }).verdict).toBe('article'));
  };
  time(500);
  const [small, large] = [Math.min(time(500), time(500), time(500)), time(10_000)];
  // Twenty times the page; a quadratic reader would take four hundred times as long.
  expect(large).toBeLessThan(120 * Math.max(2, small));
});
