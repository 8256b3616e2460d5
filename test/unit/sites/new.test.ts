import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { pathOf, proposeRule } from '../../../src/tools/sites/propose';
import { selectorOf } from '../../../src/tools/sites/selector-of';
import { hostFrom, pageFrom, storyAddress } from '../../../src/tools/sites/site-input';
import { elementFor, skeletonOf } from '../../../src/tools/sites/skeleton';
import { readFixture } from './fixtures';

const documentOf = (html: string) => parseHTML(html).document as unknown as Document;

describe('proposeRule', () => {
  it.each([
    ['mehrnews.com', 'nastooh'],
    ['ilna.ir', 'asam'],
    ['8am.media', 'wp-jnews'],
    ['tabnak.ir', 'iransamaneh-new'],
  ])('knows the family of a page like those of %s', (name, family) => {
    const { html } = readFixture(name);
    expect(proposeRule(documentOf(html), 'new.ir', 'https://new.ir/1', '2024-01-01').family?.id).toBe(family);
  });

  it('proposes selectors for a page of no family', () => {
    const { html, gold } = readFixture('radiofarda.com');
    const { rule } = proposeRule(documentOf(html), 'new.ir', 'https://new.ir/a/slug/32758110.html', '2024-01-01');
    const document = documentOf(html);
    expect(document.querySelector(rule!.story!.title!)?.textContent).toBe(gold.title);
    expect(document.querySelector(rule!.story!.body!)?.textContent).toContain(gold.body.at(-1));
    expect(rule!.clutter!.map(({ reason }) => reason)).toContain('comments');
  });

  it('says why when there is no story', () => {
    const { family, rule, findings } = proposeRule(
      documentOf('<p>سلام</p>'),
      'new.ir',
      'https://new.ir/',
      '2024-01-01',
    );
    expect([family, rule]).toEqual([undefined, undefined]);
    expect(findings.join()).toContain('no story');
  });
});

describe('what is typed', () => {
  it.each([
    ['https://www.Example.ir/', 'example.ir'],
    ['bbc.com/persian', 'bbc.com/persian'],
    ['m.example.ir', 'example.ir'],
  ])('%s is the site %s', (typed, host) => {
    expect(hostFrom(typed)).toBe(host);
  });

  it.each([
    ['', 'Say which site'],
    ['example', 'is no host'],
    ['https://www.example.ir/khabar/48213/x', 'Did you mean example.ir?'],
    ['example.ir/news?id=3', 'Did you mean example.ir?'],
    ['نمونه.ir', 'xn--'],
  ])('%s is refused with advice', (typed, advice) => {
    expect(() => hostFrom(typed)).toThrow(advice);
  });

  const page = documentOf('<link rel="canonical" href="https://www.example.ir/news/12">');

  it('gives the address of the story: the given one, else what the page says', () => {
    expect(storyAddress(page, 'example.ir', undefined)).toBe('https://www.example.ir/news/12');
    expect(storyAddress(page, 'example.ir', 'https://example.ir/a')).toBe('https://example.ir/a');
    expect(storyAddress(documentOf('<p>'), 'example.ir', undefined)).toBeUndefined();
  });

  it.each([
    [page, 'other.ir', undefined, 'it is of www.example.ir'],
    [page, 'ample.ir', undefined, 'it is of www.example.ir'],
    [page, 'example.ir', 'nonsense', 'is no address'],
    [page, 'example.ir', 'https://other.ir/1', 'is not on example.ir'],
  ])('refuses an address of another site', (document, host, given, advice) => {
    expect(() => storyAddress(document, host, given)).toThrow(advice);
  });

  it('a saved page that is missing or no HTML is refused in a line', () => {
    expect(() => pageFrom('no-such-page.html')).toThrow('There is no file');
    expect(() => pageFrom('icons/16.png')).toThrow('not HTML');
    expect(() => pageFrom('icons')).toThrow('folder');
  });
});

describe('pathOf', () => {
  it.each([
    ['https://a.ir/fa/news/123/slug', 'a.ir', '/fa/news/*'],
    ['https://a.ir/some-slug', 'a.ir', '/*'],
    ['https://a.ir/12345', 'a.ir', '/*'],
    ['https://a.com/fa/articles/c1d22', 'a.com/fa', '/articles/*'],
  ])('%s of %s → %s', (url, host, path) => {
    expect(pathOf(url, host)).toBe(path);
  });
});

describe('selectorOf', () => {
  const document = documentOf(`<main class="page">
    <div class="col-md-8 css-1a2b3c"><h1 class="d-block title">الف</h1></div>
    <div class="box"><p class="title2">ب</p><p>پ</p></div><div class="box x9"><span>ت</span></div>
    <div><i>ث</i></div></main>`);
  it.each([
    ['h1', '.title'],
    ['.title2', '.title2'],
    ['.x9 span', '.box span'],
    ['i', '.page i'],
  ])('%s is known by %s', (which, selector) => {
    const element = document.querySelector(which)!;
    expect(selectorOf(element)).toBe(selector);
    expect(document.querySelectorAll(selector)).toHaveLength(1);
  });

  it('leaves out names made by a build', () => {
    expect(selectorOf(document.querySelector('.css-1a2b3c')!)).toBeUndefined();
  });
});

describe('skeletonOf', () => {
  it.each([
    'h1.title',
    '#echo_detail',
    'main article > .text p',
    '[itemprop="articleBody"] .x',
    'article#item.one.two',
    '.a, .b',
  ])('makes an element that %s finds', (selector) => {
    const document = documentOf(`<body>${elementFor(selector, 'متن')}</body>`);
    expect(document.querySelector(selector)?.textContent).toBe('متن');
  });

  it('makes a page on which every selector of the rule finds something', () => {
    const rule = {
      id: 'x',
      hosts: ['x.ir'],
      articlePaths: ['/*'],
      story: { root: 'main', title: 'h1.t', lead: '.l', body: '.b' },
      clutter: [{ selector: '.tags', reason: 'tags' as const }],
      note: 'x',
      seen: '2024-01-01',
    };
    const { html, gold } = skeletonOf(rule, 'https://x.ir/1');
    const document = documentOf(html);
    for (const selector of [...Object.values(rule.story), '.tags'])
      expect(document.querySelector(selector)).not.toBeNull();
    expect(gold).toMatchObject({ url: 'https://x.ir/1', kicker: null, absent: [expect.any(String)] });
  });
});
