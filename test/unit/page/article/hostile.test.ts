import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../../src/page/article';
import { storyOf, storyText } from '../../../../src/page/export';
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
  ['nesting that is broken', `<html><body><div><b>${STORY.replaceAll('</p>', '')}</div></b></span></body></html>`],
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

it('reads no more than two million nodes, and says that there is no article', () => {
  // A page without end, as a script can make one while it is being read.
  let read = 0;
  const text = {
    nodeType: 3,
    nodeName: '#text',
    data: 'متن ',
    isConnected: true,
    get nextSibling() {
      read++;
      return text;
    },
  };
  const root = { nodeType: 1, nodeName: 'HTML', localName: 'html', firstChild: text, getAttribute: () => null };
  const document = { documentElement: root, createTextNode: () => text } as unknown as Document;
  expect(findArticle(document, { url: STORY_URL })).toMatchObject({ verdict: 'none', evidence: ['too many nodes'] });
  expect(read).toBeLessThanOrEqual(2_000_000);
});

describe('AMP', () => {
  const AMP = `<html amp><head><title>اسکلهٔ قدیمی نوسازی می‌شود</title></head><body><amp-sidebar id="s"><ul><li><a href="/a">سیاسی</a></li></ul></amp-sidebar>
    <h1>اسکلهٔ قدیمی نوسازی می‌شود</h1><time>۱۲ دی ۱۴۰۲</time><div class="x1">
    <amp-img src="https://example.ir/a.jpg" width="600" height="400"></amp-img>${P[0]}<amp-ad type="x"><p>با خرید از فروشگاه ما هزینهٔ ارسال نپردازید و جایزه بگیرید.</p></amp-ad>
    ${P[1]}<amp-iframe src="https://ads.example/1"></amp-iframe><amp-iframe src="https://www.aparat.com/video/1"></amp-iframe>
    <amp-social-share type="telegram"></amp-social-share>${P[2]}</div></body></html>`;

  it('has its elements read as what they are', () => {
    const article = findArticle(documentOf(AMP), { url: STORY_URL });
    expect(article.verdict).toBe('article');
    const story = storyOf(article);
    expect(storyText(story).paragraphs).toEqual(PARAGRAPHS);
    expect(story.blocks[0]).toMatchObject({ kind: 'figure' });
    const hidden = article.clutter.map(({ element }) =>
      [element.localName, element.getAttribute('src')].join(' ').trim(),
    );
    expect(hidden).toEqual(
      expect.arrayContaining(['amp-sidebar', 'amp-ad', 'amp-iframe https://ads.example/1', 'amp-social-share']),
    );
    expect(hidden).not.toContain('amp-iframe https://www.aparat.com/video/1');
  });

  it('slides of a web story are read in their order, and are no page to clean by itself', () => {
    const slide = (text: string) =>
      `<amp-story-page><amp-story-grid-layer template="fill"><amp-img src="/a.jpg"></amp-img></amp-story-grid-layer>
       <amp-story-grid-layer template="vertical"><h2>اسکله</h2><p>${text}</p></amp-story-grid-layer></amp-story-page>`;
    const page = `<html amp><head><title>اسکله</title></head><body><amp-story standalone title="اسکله">${PARAGRAPHS.map(slide).join('')}</amp-story></body></html>`;
    const article = findArticle(documentOf(page), { url: 'https://example.ir/web-stories/pier' });
    expect(article.verdict).toBe('unsure');
    const { lead, paragraphs } = storyText(storyOf(article));
    expect([lead ?? '', ...paragraphs].filter((text) => text.length > 20)).toEqual(PARAGRAPHS);
  });
});

it.each([
  ['a frame', `<iframe srcdoc="${STORY.replaceAll('"', '&quot;')}"></iframe>`],
  ['a shadow root', `<news-story><template shadowrootmode="open">${STORY}</template></news-story>`],
  ['an object', `<object data="/story.html">${STORY}</object>`],
])('does not read what is in %s', (_, inside) => {
  for (const documentFrom of Object.values(DOMS)) {
    const document = documentFrom(`<!doctype html><html><body>${inside}</body></html>`);
    expect(findArticle(document, { url: STORY_URL }).verdict).toBe('none');
  }
});
