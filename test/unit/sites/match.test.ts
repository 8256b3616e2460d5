import { describe, expect, it } from 'vitest';
import { ruleFor } from '../../../src/sites/match';
import type { SiteRule } from '../../../src/sites/schema';
import { processorTime } from '../processor-time';

const rule = (id: string, ...hosts: string[]): SiteRule => ({
  id,
  hosts,
  articlePaths: ['/*'],
  story: { body: '.body' },
  clutter: [],
  note: 'made for this test',
  seen: '2024-01-01',
});
const rules = [
  rule('khabar', 'khabar.ir'),
  rule('sub', 'old.khabar.ir'),
  rule('fa', 'dw.com/fa'),
  rule('ir', 'dw.com/fa-ir'),
  rule('whole', 'bbc.com'),
  rule('part', 'bbc.com/persian'),
];

describe('ruleFor', () => {
  it.each([
    ['https://khabar.ir/news/1', 'khabar'],
    ['http://www.khabar.ir/', 'khabar'],
    ['https://m.fa.khabar.ir/x', 'khabar'],
    ['https://KHABAR.ir:8080/x', 'khabar'],
    ['https://khabar.ir./x', 'khabar'],
    ['https://old.khabar.ir/x', 'sub'],
    ['https://www.dw.com/fa/x', 'fa'],
    ['https://www.dw.com/fa', 'fa'],
    ['https://www.dw.com/fa-ir/x', 'ir'],
    ['https://www.bbc.com/persian/x', 'part'],
    ['https://www.bbc.com/news/x', 'whole'],
  ])('%s → %s', (url, id) => {
    expect(ruleFor(url, rules)?.id).toBe(id);
  });

  it.each([
    'https://notkhabar.ir/',
    'https://khabar.ir.example.com/',
    'https://www.dw.com/en/x',
    'https://www.dw.com/fancy',
    'https://ir/',
    'file:///khabar.ir',
    'about:blank',
    'not an address',
    '',
  ])('%s has none', (url) => {
    expect(ruleFor(url, rules)).toBeUndefined();
  });

  it('takes no longer with many rules than with few', () => {
    const many = Array.from({ length: 5000 }, (_, i) => rule(`r${i}`, `site${i}.ir`));
    const time = (list: readonly SiteRule[]) => {
      ruleFor('https://www.site1.ir/news/1', list);
      return processorTime(() => {
        for (let i = 0; i < 20_000; i++) ruleFor('https://www.site1.ir/news/1', list);
      }, 3);
    };
    time(many);
    // Asking one rule after the other would take 500 times as long.
    expect(time(many)).toBeLessThan(5 * time(many.slice(0, 10)));
  });
});
