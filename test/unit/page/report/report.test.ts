import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../../src/page/article';
import { reportOf } from '../../../../src/page/report';
import { scrub, scrubName } from '../../../../src/page/report/scrub';
import { selectorOf } from '../../../../src/page/report/selector-of';
import { ruleFor, siteKey, siteRules } from '../../../../src/sites';
import { pageFrom, storyAddress } from '../../../../src/tools/sites/site-input';
import { fixtureNames, readFixture } from '../../sites/fixtures';

const documentOf = (html: string, url: string) => {
  const { document } = parseHTML(html);
  Object.defineProperty(document, 'URL', { value: url });
  return document as unknown as Document;
};
const reportOn = (html: string, url = 'https://new.example/fa/news/123456/slug?session=secret#top') => {
  const document = documentOf(html, url);
  const rule = ruleFor(url, siteRules);
  const article = findArticle(document, { url, ...(rule && { siteRule: rule }) });
  return reportOf(document, article, siteKey(url, rule), { kashida: 2 }, '2024-03-20');
};
/** Words of a page's text and of its attributes, long enough not to be there by chance. */
const wordsOf = (text: string) => new Set(text.match(/\p{Script=Arabic}{4,}/gu) ?? []);

describe('the report of a page', () => {
  it.each(fixtureNames)('tells of %s where everything is, and nothing of what it says', (name) => {
    const { html, gold } = readFixture(name);
    const report = reportOn(html, gold.url);
    const markup = documentOf(report.markup.join('\n'), gold.url);
    const selectors = [...report.story, ...report.hidden].flatMap(({ selector }) => selector ?? []);
    expect(selectors.length).toBeGreaterThan(0);
    expect(selectors.filter((selector) => !markup.querySelector(selector))).toEqual([]);
    // What decided is named in our own words; some rules name what a site calls its parts.
    const { address: _, siteRule: __, ...rest } = report;
    const told = wordsOf(JSON.stringify({ ...rest, hidden: rest.hidden.map(({ rule: _, ...part }) => part) }));
    expect([...wordsOf(documentOf(html, gold.url).body.textContent ?? '')].filter((word) => told.has(word))).toEqual(
      [],
    );
  });

  it('names a page by its address without query and fragment, and proposes a rule where there is none', () => {
    const paragraphs = 'شهرداری از آغاز ساخت کتابخانه در سه محله خبر داد و گفت کار تا پایان سال تمام می‌شود. '.repeat(3);
    const story = `<main class="story"><h1 class="headline">کتابخانه تازه در راه است</h1>
      <div class="story-text">${`<p>${paragraphs}</p>`.repeat(4)}</div></main>`;
    const report = reportOn(`<html lang="fa"><body>${story}<aside class="ads">آگهی</aside></body></html>`);
    expect(report.address).toBe('https://new.example/fa/news/123456/slug');
    expect(report.proposedRule).toMatchObject({
      hosts: ['new.example'],
      articlePaths: ['/fa/news/*'],
      story: { body: expect.stringContaining('story') },
    });
    expect(report.mended).toEqual({ kashida: 2 });
    expect(JSON.stringify(report)).not.toContain('secret');
  });

  it.each(fixtureNames)('is read by site:new as the page of %s itself would be', (name) => {
    const { html, gold } = readFixture(name);
    const { page, host } = { page: reportOn(html, gold.url), host: new URL(gold.url).hostname };
    const file = join(mkdtempSync(join(tmpdir(), 'pakkhan-report-')), 'report.json');
    writeFileSync(file, JSON.stringify({ kind: 'pakkhan-report', page }));
    const read = pageFrom(file);
    expect(storyAddress(read, host, undefined)).toBe(page.address);
    const bodyIn = (document: Document) => {
      const found = findArticle(document, { url: gold.url });
      return found.parts.filter(({ role }) => role === 'body').map(({ element }) => selectorOf(element));
    };
    expect(bodyIn(read)).toEqual(bodyIn(documentOf(html, gold.url)));
  });

  it('holds nothing of what a person typed, of addresses and of scripts', () => {
    const { markup } = reportOn(`<html><head><script>token = "s3cretvalue"</script><base href="/basevalue">
      <meta name="author" content="authorvalue"><script type="application/ld+json">{"@type":"NewsArticle","x":"ldvalue"}</script></head>
      <body><a href="/hrefvalue?a=1" title="titlevalue" data-x="datavalue">linkvalue</a><img src="srcvalue" alt="altvalue">
      <input value="inputvalue" placeholder="placevalue"><textarea>typedvalue</textarea><div contenteditable="true">draftvalue</div><i contenteditable>و draftvalue</i>
      <p id="user-12345678" style="background: url(stylevalue)" onclick="clickvalue">textvalue</p></body></html>`);
    const all = markup.join('\n');
    expect(all).not.toMatch(/[a-z0-9]value/);
    expect(all).not.toContain('12345678');
    expect(all).toContain('<textarea></textarea>\n<div></div>\n<i></i>');
    expect(all).toContain('"NewsArticle"');
    expect(all).toContain('id="user-00000000"');
  });

  it('ends before a page without end does', () => {
    const deep = `${'<div>'.repeat(3_000)}متن`;
    const { markup } = reportOn(`<html><body>${'<p>متنی بلند</p>'.repeat(60_000)}${deep}</body></html>`);
    expect(markup.join('\n').length).toBeLessThan(500_000);
    expect(markup.join('\n')).toContain('<!-- cut -->');
  });
});

describe('scrubbing', () => {
  it('keeps the shape of any text and none of its letters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('و', '')),
        (text) => {
          const out = scrub(text);
          expect(out).toMatch(/^(?:[^\p{L}\p{N}]|[پx۰0])*$/u);
          expect(out.replace(/[پx۰0]/g, '')).toBe(text.replace(/[\p{L}\p{N}\p{M}]/gu, ''));
          expect(scrub(out)).toBe(out);
        },
      ),
    );
  });

  it.each([
    ['می‌خوانَم، 12 و ۱۲ page', 'پپ‌پپپپپ، 00 و ۰۰ xxxx'],
    ['«گل»', '«پپ»'],
  ])('makes of «%s» «%s»', (text, out) => {
    expect(scrub(text)).toBe(out);
  });

  it('leaves the names of kinds, and takes long numbers out of them', () => {
    expect(scrubName('item-news h2 post-123456')).toBe('item-news h2 post-000000');
  });
});
