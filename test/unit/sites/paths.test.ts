import { describe, expect, it } from 'vitest';
import { excludePatterns, globMatches, matchPatterns, pathSays } from '../../../src/sites/paths';
import type { SiteRule } from '../../../src/sites/schema';
import { processorTime } from '../processor-time';

const news: SiteRule = {
  id: 'khabar',
  hosts: ['khabar.ir', 'example.com/persian'],
  articlePaths: ['/fa/news/*', '/بخش-*/*'],
  notArticlePaths: ['/fa/news/archive*'],
  story: { body: '.body' },
  clutter: [
    { reason: 'share', selector: '.share, .send' },
    { reason: 'tags', selector: '.tags' },
  ],
  note: 'made for this test',
  seen: '2024-01-01',
};
const vague: SiteRule = { ...news, hosts: ['vague.ir'], articlePaths: ['/*'] };

describe('pathSays', () => {
  it.each([
    ['https://khabar.ir/fa/news/123/سلام', 'article'],
    ['https://khabar.ir/%D8%A8%D8%AE%D8%B4-%D8%B3%DB%8C%D8%A7%D8%B3%DB%8C-3/123-x', 'article'],
    ['https://khabar.ir/%d8%a8%d8%ae%d8%b4-%d8%b3-3/123-x?a=1#b', 'article'],
    ['https://example.com/persian/fa/news/1', 'article'],
    ['https://khabar.ir/', 'notArticle'],
    ['https://khabar.ir', 'notArticle'],
    ['https://example.com/persian', 'notArticle'],
    ['https://khabar.ir/fa/news/archive?page=2', 'notArticle'],
    ['https://khabar.ir/بخش-سیاسی-3', 'unknown'],
    ['https://khabar.ir/fa/%E0%A4%A', 'unknown'],
    ['https://elsewhere.ir/fa/news/1', 'unknown'],
  ])('%s → %s', (url, verdict) => {
    expect(pathSays(url, news)).toBe(verdict);
  });

  it('does not tell where the addresses do not', () => {
    expect(pathSays('https://vague.ir/some-slug', vague)).toBe('unknown');
    expect(pathSays('https://vague.ir/', vague)).toBe('notArticle');
    expect(pathSays('https://vague.ir/?utm_source=x1', vague)).toBe('notArticle');
    expect(pathSays('https://vague.ir/?p=40118', vague)).toBe('unknown');
  });
});

describe('globMatches', () => {
  it.each([
    ['/news/*', '/news/1', true],
    ['/news/*', '/news', false],
    ['/news', '/news', true],
    ['/news', '/news/1', false],
    ['/*/*.html', '/a/b.html', true],
    ['/*/*.html', '/b.html', false],
    ['/a*a', '/a', false],
    ['/a*a', '/aa', true],
    ['/*-*-*', '/a-b', false],
  ])('%s on %s: %s', (glob, path, expected) => {
    expect(globMatches(glob, path)).toBe(expected);
  });

  it('stays linear on a hostile path', () => {
    const matches = () => expect(globMatches(`/${'*a'.repeat(50)}b`, `/${'a'.repeat(200_000)}`)).toBe(false);
    expect(processorTime(matches)).toBeLessThan(500);
  });
});

describe('match patterns', () => {
  it('cover hosts and paths, in both spellings of percent signs', () => {
    expect(matchPatterns(news)).toEqual([
      '*://*.khabar.ir/fa/news/*',
      '*://*.khabar.ir/%D8%A8%D8%AE%D8%B4-*/*',
      '*://*.khabar.ir/%d8%a8%d8%ae%d8%b4-*/*',
      '*://*.example.com/persian/fa/news/*',
      '*://*.example.com/persian/%D8%A8%D8%AE%D8%B4-*/*',
      '*://*.example.com/persian/%d8%a8%d8%ae%d8%b4-*/*',
    ]);
    expect(excludePatterns({ ...news, hosts: ['khabar.ir'] })).toEqual(['*://*.khabar.ir/fa/news/archive*']);
  });
});
