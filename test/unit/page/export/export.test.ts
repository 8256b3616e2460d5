import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { paragraphsOf, type Story, sourceLine, storyOf, toPlainText } from '../../../../src/page/export';
import { toHtml } from '../../../../src/page/export/html';
import { toMarkdown } from '../../../../src/page/export/markdown';
import { find, P, PARAGRAPHS, pageOf } from '../article/pages';

const TABLE =
  '<table><tr><th>نوع</th><th>بها</th></tr><tr><td>سکه</td><td>۴۰|۲</td></tr><tr><td>نیم‌سکه</td><td>۲۲</td></tr></table>';
const POEM = '<p>باد از گذر کوچهٔ ما نرم گذشت<br>شب پنجره را بست و کسی چیزی نگفت<br>مهتاب به دیوار گلی دست کشید</p>';
const LIST = '<ol><li>دیوارهٔ شرقی</li><li>پله‌های سنگی</li></ol>';
const QUOTE = '<blockquote>دریا با کسی شوخی ندارد.</blockquote>';
const FIGURE =
  '<figure><img src="https://example.ir/a.jpg" alt="اسکله"><figcaption>اسکله در پاییز</figcaption></figure>';
const SOURCE =
  '<meta property="og:site_name" content="ایسنا"><meta property="article:published_time" content="2024-01-02T08:00:00Z">';

const storyFrom = (content: string): Story =>
  storyOf(find(pageOf(content, SOURCE), undefined, 'https://example.ir/news/123456/a?utm_source=x#top'));
const rich = storyFrom(`${P[0] + FIGURE}<h3>پایان راه</h3>${P[1]}${LIST}${TABLE}${QUOTE}${POEM}${P[2]}`);

afterEach(() => vi.unstubAllGlobals());

it('a story is read as blocks of every kind, in their order', () => {
  expect(rich.blocks.map(({ kind }) => kind)).toEqual(
    'paragraph figure subhead paragraph item item row row row quote poem paragraph'.split(' '),
  );
});

describe('plain text', () => {
  it('has headline and body, a blank line between paragraphs, verses a line each, half-spaces kept', () => {
    const text = toPlainText(rich);
    expect(text.startsWith(`اسکلهٔ قدیمی نوسازی می‌شود\n\n${PARAGRAPHS[0]}\n\nپایان راه`)).toBe(true);
    expect(text).toContain('باد از گذر کوچهٔ ما نرم گذشت\nشب پنجره را بست');
    expect(text).toContain('سکه\t۴۰|۲');
    expect(text).not.toContain('اسکله در پاییز');
  });

  it('splits paragraphs at <br> when the site has no other', () => {
    expect(paragraphsOf(storyFrom(PARAGRAPHS.join('<br>')))).toEqual(PARAGRAPHS);
  });
});

it('reads a page that never ends', () => {
  const { document } = parseHTML(`<div>${'<p>سطر</p>'.repeat(150_000)}</div>`);
  const element = document.querySelector('div')!;
  const article = { verdict: 'unsure', evidence: [], clutter: [], clutterText: [] } as const;
  const story = storyOf({ ...article, parts: [{ role: 'body', element }] });
  expect(paragraphsOf(story)).toHaveLength(150_000);
});

describe('Markdown', () => {
  it('keeps headings, lists, tables, quotes, verses, pictures', () => {
    const text = toMarkdown(rich, { title: true, lead: true, source: sourceLine(rich) });
    expect(text).toContain('# اسکلهٔ قدیمی نوسازی می‌شود\n');
    expect(text).toContain('### پایان راه');
    expect(text).toMatch(/1\.\s+دیوارهٔ شرقی\n2\.\s+پله‌های سنگی/);
    expect(text).toContain('| نوع | بها |\n| --- | --- |\n| سکه | ۴۰\\|۲ |');
    expect(text).toContain('> دریا با کسی شوخی ندارد.');
    expect(text).toContain('باد از گذر کوچهٔ ما نرم گذشت  \nشب پنجره');
    expect(text).toContain('![اسکله](https://example.ir/a.jpg)');
    expect(text).toContain('*اسکله در پاییز*');
  });

  it('makes one of what looks the same, though the page wrote it in pieces', () => {
    const pieces =
      '<p><b>اسک</b><b>لهٔ</b> قدیمی و <a href="https://example.ir/a">پله&zwnj;</a><a href="https://example.ir/a">های</a> &#1587;&#1606;گی را از نو می‌سازند و رنگ می‌زنند.</p>';
    const text = toMarkdown(storyFrom(P[0] + pieces + P[1] + P[2]));
    expect(text).toContain('**اسکلهٔ** قدیمی و [پله‌های](https://example.ir/a) سنگی را');
  });
});

describe('HTML', () => {
  const NESTED =
    '<ul><li>دیوارهٔ شرقی<ol><li>سنگ‌ها</li><li>پله‌ها</li></ol></li><li>دیوارهٔ غربی</li></ul><ol><li>نخست</li></ol>';

  it('keeps tables with their head, pictures with their caption, verses a line each', () => {
    const html = toHtml(rich);
    expect(html).toContain('<table><tr><th>نوع</th><th>بها</th></tr><tr><td>سکه</td><td>۴۰|۲</td></tr>');
    expect(html).toContain('alt="اسکله"><figcaption>اسکله در پاییز</figcaption></figure>');
    expect(html).toContain('نرم گذشت<br>شب پنجره');
    expect(html).toContain('<blockquote><p>دریا با کسی شوخی ندارد.</p></blockquote>');
  });

  it('keeps lists inside lists', () => {
    const html = toHtml(storyFrom(P.join('') + NESTED));
    expect(html).toContain(NESTED);
    expect(toMarkdown(storyFrom(P.join('') + NESTED))).toMatch(
      /- +دیوارهٔ شرقی\n+ +1\. +سنگ‌ها\n +2\. +پله‌ها\n- +دیوارهٔ غربی/,
    );
  });

  it('writes thousands of lists inside each other without a fault', () => {
    const deep = `${'<ul><li>سنگ‌های دیوار شرقی را برداشتند.'.repeat(3000)}${'</li></ul>'.repeat(3000)}`;
    const html = toHtml(storyFrom(P[0] + deep + P[1] + P[2]));
    expect(html.match(/<li>/g)?.length).toBe(3000);
    expect(html.match(/<\/li>/g)?.length).toBe(3000);
  });

  it('says its direction and language', () => {
    expect(toHtml(rich)).toMatch(/^<article dir="rtl" lang="fa">/);
    expect(toHtml(storyFrom(`${P.join('')}<p>Only Latin letters in this line.</p>`))).toContain(
      '<p dir="ltr">Only Latin',
    );
  });

  const EVIL =
    '<p onclick="steal()">متن <b>برجسته</b> و <a href="javascript:alert(1)">پیوند بد</a> و <a href="/n/2">پیوند خوب</a> در اسکله.</p>' +
    '<p>&lt;script&gt;alert(1)&lt;/script&gt; نوشته شده است که در اسکله خوانده شود.</p><p><img src="x" onerror="steal()"></p><script>steal()</script>';

  it.each([
    ['an image', '<img src="https://example.ir/a.jpg" onload="steal()" srcset="javascript:steal()">'],
    ['an address in capitals', '<p>متن <a href="JaVaScRiPt:steal()">پیوند</a> در اسکله.</p>'],
    ['an address with white space', '<p>متن <a href=" java\tscript:steal()">پیوند</a> در اسکله.</p>'],
    [
      'data as an address',
      '<p>متن <a href="data:text/html,steal()">پیوند</a></p><img src="data:image/svg+xml,steal()">',
    ],
    ['text that closes an attribute', '<img src="https://example.ir/a.jpg" alt="&quot; onerror=&quot;steal()">'],
    ['a drawing', '<svg onload="steal()"><script>steal()</script><text>steal()</text></svg>'],
    ['a style', '<p style="background:url(javascript:steal())">متن در اسکله خوانده شد.</p>'],
  ])('holds nothing that acts: %s', (_, part) => {
    for (const where of ['Node', 'a browser']) {
      if (where === 'a browser') vi.stubGlobal('window', new JSDOM('').window);
      const story = storyFrom(P[0] + part + P[1] + P[2]);
      const { document } = new JSDOM(toHtml(story)).window;
      const attributes = [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
      expect(
        attributes.filter(({ name, value }) => /^on|^style$|^srcset$/.test(name) || /^\s*(?:java|data:)/i.test(value)),
      ).toEqual([]);
      expect(document.querySelectorAll('script, svg, style, iframe, object')).toHaveLength(0);
      expect(toMarkdown(story)).not.toMatch(/\]\(\s*(?:java|data:)/i);
    }
  });

  it.each(['Node', 'a browser'])('holds no script, in %s', (where) => {
    if (where === 'a browser') vi.stubGlobal('window', new JSDOM('').window);
    const html = toHtml(storyFrom(P.join('') + EVIL));
    expect(html).not.toMatch(/<script|javascript:|onclick|onerror|steal/);
    expect(html).toContain('<strong>برجسته</strong>');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });
});
