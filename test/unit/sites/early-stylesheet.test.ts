import { expect, it } from 'vitest';
import { earlyStylesheet } from '../../../src/sites/early-stylesheet';
import type { SiteRule } from '../../../src/sites/schema';

const RULE: SiteRule = {
  id: 'news',
  hosts: ['news.ir'],
  articlePaths: ['/news/*'],
  story: { title: '.title', body: '.body' },
  clutter: [{ selector: '.ad', reason: 'ad' }],
  note: 'made up',
  seen: '2024-03-20',
};
it('shows what holds the story or lies in it', () => {
  expect(earlyStylesheet(RULE, 'html[data-x]')).toBe(
    `html[data-x] :is(.ad){display:none!important}
html[data-x] body :not(:is(.title,.body), :is(.title,.body) *, :has(.title,.body)){display:none!important}`,
  );
});

it('takes the headline from the page where the rule names none, and says nothing where addresses tell nothing', () => {
  expect(earlyStylesheet({ ...RULE, story: { body: '.body' } }, 'html')).toContain('h1,.body');
  expect(earlyStylesheet({ ...RULE, articlePaths: ['/*'] }, 'html')).toBe('');
});
