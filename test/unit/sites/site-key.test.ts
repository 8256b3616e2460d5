import { expect, it } from 'vitest';
import { type SiteRule, siteKey } from '../../../src/sites';

const rule: SiteRule = {
  id: 'khabar',
  hosts: ['khabar.ir', 'khabar.com/fa'],
  articlePaths: ['/*'],
  story: { body: '.body' },
  clutter: [],
  note: 'made for this test',
  seen: '2024-01-01',
};

it.each([
  ['https://www.khabar.ir/news/1', 'khabar.ir'],
  ['https://amp.sport.khabar.ir/news/1', 'khabar.ir'],
  ['https://khabar.com/fa/news/1', 'khabar.com/fa'],
])('%s is the site that its rule names: %s', (url, key) => expect(siteKey(url, rule)).toBe(key));

it.each([
  ['https://www.roozname.ir/news/1', 'roozname.ir'],
  ['http://m.roozname.ir:8080/', 'roozname.ir'],
  ['https://amp.roozname.ir/1', 'roozname.ir'],
  ['https://sport.roozname.ir/1', 'sport.roozname.ir'],
  ['https://mehr.ir/1', 'mehr.ir'],
  ['https://notkhabar.ir/1', 'notkhabar.ir'],
  ['https://khabar.com/en/1', 'khabar.com'],
  ['about:blank', ''],
  ['file:///khabar.ir', ''],
  ['not an address', ''],
])('%s is a site without a rule: «%s»', (url, key) => {
  expect(siteKey(url)).toBe(key);
  expect(siteKey(url, rule)).toBe(key);
});
