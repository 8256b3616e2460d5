import { expect, it } from 'vitest';
import { pageOf } from '../../../src/content/life/address';

it.each([
  ['https://news.ir/1', 'https://news.ir/1'],
  ['https://news.ir/1#comments', 'https://news.ir/1'],
  ['https://news.ir/1?page=2#top', 'https://news.ir/1?page=2'],
  ['https://news.ir/#/news/1', 'https://news.ir/#/news/1'],
  ['https://news.ir/#!/news/1', 'https://news.ir/#!/news/1'],
  ['https://news.ir/#', 'https://news.ir/'],
])('the page of %s is %s', (url, page) => expect(pageOf(url)).toBe(page));
